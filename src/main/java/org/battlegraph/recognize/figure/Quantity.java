package org.battlegraph.recognize.figure;

import java.math.BigDecimal;
import org.battlegraph.model.mention.Magnitude;

/**
 * A number as it stands in the text, with the words that make it approximate.
 *
 * @param begin where it begins, 約 included
 * @param number where its digits begin
 * @param end where it ends, 餘 included
 * @param magnitude how many
 * @param chinese whether it is written without Arabic digits
 */
record Quantity(int begin, int number, int end, Magnitude magnitude, boolean chinese) {
  /** Tells whether it is at least a number. */
  boolean isAtLeast(int least) {
    return magnitude.value().compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  /** Tells whether it is the 一 that is hardly more than an article. */
  boolean isChineseOne() {
    return chinese && magnitude.max().isEmpty() && magnitude.value().compareTo(BigDecimal.ONE) == 0;
  }

  /** Tells whether it is the bare 千 or 百 of a phrase: 千古之人. */
  boolean isBarePower() {
    return chinese && end - begin == 1;
  }

  /** Tells whether the text says about, more than or less than so many. */
  boolean isMore() {
    return magnitude.approximate();
  }

  /** Returns this, said to be approximate. */
  Magnitude approximately() {
    return new Magnitude(magnitude.value(), magnitude.max(), true);
  }
}
