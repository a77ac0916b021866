package org.battlegraph.zh;

import com.hankcs.hanlp.HanLP;

/**
 * Writes a name in one script, for people to read.
 *
 * <p>Unlike {@link Folding}, which is made for comparing, the result keeps its widths and its
 * characters beyond the basic plane. A simplified character may stand for several traditional ones,
 * so that the traditional form is a guess where the text itself does not give it.
 */
public final class Scripts {
  /** Simplified characters that in names nearly always are the traditional ones too. */
  private static final String KEPT = "余范岳里";

  private Scripts() {}

  /** Returns the text in simplified characters. */
  public static String simplified(String text) {
    return HanLP.t2s(text);
  }

  /** Returns the text in traditional characters. */
  public static String traditional(String text) {
    String converted = HanLP.s2t(text);
    if (converted.length() != text.length()) {
      return converted;
    }
    StringBuilder out = new StringBuilder(converted);
    for (int i = 0; i < text.length(); i++) {
      if (KEPT.indexOf(text.charAt(i)) >= 0) {
        out.setCharAt(i, text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Tells whether a text has a character that simplified writing does not use. */
  public static boolean isTraditional(String text) {
    return !simplified(text).equals(text);
  }
}
