package org.battlegraph.pipeline;

import java.io.Serializable;

/**
 * What a user can set of the way from text to facts.
 *
 * @param minConfidence facts below this confidence are left out, from 0 to 1
 * @param license the address of the license of the articles
 */
public record Settings(double minConfidence, String license) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** All facts; articles under the license of Wikipedia. */
  public static final Settings DEFAULT =
      new Settings(0, "https://creativecommons.org/licenses/by-sa/4.0/");

  /** Checks that the confidence is one. */
  public Settings {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("not a confidence from 0 to 1: " + minConfidence);
    }
  }

  /** Returns these settings with another least confidence. */
  public Settings withMinConfidence(double confidence) {
    return new Settings(confidence, license);
  }
}
