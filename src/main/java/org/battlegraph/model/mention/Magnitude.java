package org.battlegraph.model.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a text gives it.
 *
 * @param value the number, or the lower end of a range
 * @param max the upper end of a range
 * @param approximate whether the text says about, more than, some hundreds and the like
 */
public record Magnitude(BigDecimal value, Optional<BigDecimal> max, boolean approximate) {
  /** Checks that the number is not negative and that a range is one. */
  public Magnitude {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    if (max.isPresent() && max.get().compareTo(value) < 0) {
      throw new IllegalArgumentException(max.get() + " is less than " + value);
    }
  }
}
