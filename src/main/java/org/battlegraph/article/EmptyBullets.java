package org.battlegraph.article;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Repairs the lists that pandoc writes for definition lists without a term: a bare bullet, under
 * which each line is an item of its own.
 *
 * <pre>
 *   -
 *     甲
 *       -
 *         乙
 *         丙
 *     丁
 * </pre>
 *
 * <p>CommonMark reads the inner bullet as the underline of a heading. Here every line gets the
 * bullet in the columns before it, which are blank, so the length stays.
 */
final class EmptyBullets {
  private static final int BULLET_WIDTH = 2;

  private EmptyBullets() {}

  static void fill(StringBuilder text) {
    Deque<Integer> columns = new ArrayDeque<>();
    int open = 0;
    for (int begin = 0, end; begin < text.length(); begin = end + 1) {
      end = text.indexOf("\n", begin);
      end = end < 0 ? text.length() : end;
      int indent = indent(text, begin, end);
      if (begin + indent >= lastOf(text, begin, end)) {
        columns.clear();
        open = 0;
        continue;
      }
      while (!columns.isEmpty() && indent < columns.getFirst()) {
        columns.removeFirst();
      }
      if (isBareBullet(text, begin + indent, end)) {
        if (indent(text, end + 1, text.length()) == indent + BULLET_WIDTH) {
          text.setCharAt(begin + indent, ' ');
          columns.addFirst(indent + BULLET_WIDTH);
        }
        open = 0;
      } else if (!columns.isEmpty() && indent == columns.getFirst()) {
        // A line that goes on inside a bracket was broken by the line length.
        if (open <= 0) {
          text.setCharAt(begin + indent - BULLET_WIDTH, '-');
          open = 0;
        }
        open += openBrackets(text, begin, end);
      }
    }
  }

  private static int indent(CharSequence text, int begin, int end) {
    int i = begin;
    while (i < end && i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i - begin;
  }

  private static int lastOf(CharSequence text, int begin, int end) {
    return end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private static boolean isBareBullet(CharSequence text, int at, int end) {
    return text.charAt(at) == '-' && text.subSequence(at + 1, end).toString().isBlank();
  }

  private static int openBrackets(CharSequence text, int begin, int end) {
    int open = 0;
    for (int i = begin; i < end; i++) {
      open += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' ? -1 : 0;
    }
    return open;
  }
}
