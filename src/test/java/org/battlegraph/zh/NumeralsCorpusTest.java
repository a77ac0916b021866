package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsCorpusTest {
  static Stream<Arguments> spellings() {
    return Corpus.rows("numerals/numerals")
        .flatMap(
            row -> Arrays.stream(row.get(1).split("[|]")).map(s -> Arguments.of(s, row.get(0))));
  }

  static Stream<String> none() {
    return Corpus.rows("numerals/none").map(row -> row.get(0));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void readsEverySpelling(String spelling, BigDecimal value) {
    assertThat(Numerals.parse(Folding.fold(spelling)))
        .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void findsEverySpellingWhole(String spelling, BigDecimal value) {
    assertThat(Folding.fold(spelling)).matches(Numerals.PATTERN);
  }

  @ParameterizedTest
  @MethodSource("none")
  void takesNothingElseForANumber(String text) {
    assertThat(Numerals.parse(Folding.fold(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "9999999999", "三億五千萬億"})
  void givesNoIntegerForWhatIsNone(String text) {
    assertThat(Numerals.integer(Folding.fold(text))).isEmpty();
  }
}
