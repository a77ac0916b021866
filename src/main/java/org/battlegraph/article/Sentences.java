package org.battlegraph.article;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;

/**
 * Splits a passage into sentences: after 。！？ with the closing marks behind them, and at newlines.
 */
final class Sentences {
  /** A sentence never gets longer; a passage without a full stop is cut at a comma before. */
  static final int MAX_LENGTH = 2_000;

  private static final String ENDS = "。！？";
  private static final String CLOSERS = "」』”’）)》〉】";
  private static final String CUTS = "；;，,、 ";

  private Sentences() {}

  /**
   * Splits a passage.
   *
   * @param text code points
   * @param begin where the passage begins in them
   * @param end where it ends
   */
  static List<Sentence> split(int[] text, int begin, int end) {
    List<Sentence> sentences = new ArrayList<>();
    int start = begin;
    int cut = begin;
    for (int i = begin; i < end; i++) {
      int c = text[i];
      if (ENDS.indexOf(c) >= 0) {
        while (i + 1 < end && (ENDS + CLOSERS).indexOf(text[i + 1]) >= 0) {
          i++;
        }
        add(sentences, text, start, i + 1);
        start = i + 1;
        cut = start;
      } else if (c == '\n') {
        add(sentences, text, start, i);
        start = i + 1;
        cut = start;
      } else if (CUTS.indexOf(c) >= 0) {
        cut = i + 1;
      }
      if (i + 1 - start >= MAX_LENGTH) {
        int at = cut > start ? cut : i + 1;
        add(sentences, text, start, at);
        start = at;
        cut = at;
      }
    }
    add(sentences, text, start, end);
    return sentences;
  }

  private static void add(List<Sentence> sentences, int[] text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text[from])) {
      from++;
    }
    while (to > from && isSpace(text[to - 1])) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(new Span(from, to)));
    }
  }

  /** Tells whether a character is white space, the ideographic and the unbreakable included. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
