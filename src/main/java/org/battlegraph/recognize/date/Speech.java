package org.battlegraph.recognize.date;

import org.battlegraph.model.text.Span;

/**
 * Tells where somebody's own words stand: 今天 and 明天 are days there, and elsewhere mean the present.
 */
final class Speech {
  private static final String OPENING = "“「『";
  private static final String CLOSING = "”」』";

  /** How far back to look for the mark that opens a speech. */
  private static final int WINDOW = 500;

  private Speech() {}

  /**
   * Tells whether some words stand in quotation marks, or behind the colon that announces them.
   *
   * @param sentence where the sentence begins
   */
  static boolean holds(String folded, Span words, int passage, int sentence) {
    int depth = 0;
    boolean plain = false;
    for (int i = Math.max(passage, words.begin() - WINDOW); i < words.begin(); i++) {
      char c = folded.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '"') {
        plain = !plain;
      }
    }
    int colon = folded.lastIndexOf('：', words.begin());
    int other = folded.lastIndexOf(':', words.begin());
    return depth > 0 || plain || Math.max(colon, other) >= sentence;
  }
}
