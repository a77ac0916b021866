package org.battlegraph.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Wikitext without templates, links, references and tags, in which each character knows its place
 * in the source; what was taken out stands in it as marks, for which Unicode's noncharacters serve.
 *
 * <p>What remains is what a parser of wikitext finds structure in: headings, lists, tables and
 * emphasis. Characters that only look like such structure are replaced by marks too. For one
 * article and one thread.
 */
final class ExpandedText {
  /** A link begins; {@link #link} has its target. */
  static final char LINK = '\uFDD0';

  /** The last link ends. */
  static final char LINK_END = '\uFDD1';

  /** A footnote mark stands here; {@link #name} has its name. */
  static final char MARK = '\uFDD2';

  /** A new line within a name or a cell. */
  static final char BREAK = '\uFDD3';

  /** A tag of HTML; {@link #tag} has it. */
  static final char TAG = '\uFDD4';

  private static final char FIRST = '\uFDD0';
  private static final char LAST = '\uFDEF';
  private static final char FIRST_LITERAL = '\uFDD8';
  private static final String LITERALS = "<>[]{}|&'*#:;=!_-(";

  private static final String BULLETS = "*#:;";
  private static final int MAX_BULLETS = 40;

  /** A parser that searches a line again and again must not meet a long one. */
  private static final int MAX_LINE = 1_000;

  /** An item or a cell ends with its line, and so is broken only where it cannot be one. */
  private static final int MAX_STRUCTURED_LINE = 4_000;

  private static final String STRUCTURE = "*#:;|!={";

  private static final char FIRST_IDEOGRAPH = '\u2E80';

  private int column;
  private int bullets;
  private boolean structured;
  private char[] chars = new char[1024];
  private int[] origins = new int[1024];
  private int length;
  private final Map<Integer, String> links = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Tag> tags = new HashMap<>();

  /**
   * A tag of HTML.
   *
   * @param name its name in lower case
   * @param closing whether it closes its element
   * @param column of a cell its place in the row, or -1 for the next
   * @param size of a cell, how many rows and columns it takes
   */
  record Tag(String name, boolean closing, int column, CellSize size) {}

  /** Adds a character of the source as it stands. */
  void add(char c, int origin) {
    if (c >= FIRST && c <= LAST) {
      return;
    }
    append(c, origin);
  }

  /** Adds words that are not markup, whatever they look like. */
  void literal(String words, int origin) {
    for (int i = 0; i < words.length(); i++) {
      int index = LITERALS.indexOf(words.charAt(i));
      if (index >= 0) {
        append((char) (FIRST_LITERAL + index), origin);
      } else {
        add(words.charAt(i), origin);
      }
    }
  }

  void link(String target, int origin) {
    links.put(length, target);
    append(LINK, origin);
  }

  void linkEnd(int origin) {
    append(LINK_END, origin);
  }

  void mark(String name, int origin) {
    names.put(length, name);
    append(MARK, origin);
  }

  void lineBreak(int origin) {
    append(BREAK, origin);
  }

  void tag(String name, boolean closing, int origin) {
    tag(new Tag(name, closing, -1, CellSize.ONE), origin);
  }

  void tag(Tag tag, int origin) {
    tags.put(length, tag);
    append(TAG, origin);
  }

  /** Returns the target of the link that begins at an index. */
  String linkAt(int index) {
    return links.getOrDefault(index, "");
  }

  /** Returns the name of the footnote whose mark stands at an index. */
  String nameAt(int index) {
    return names.getOrDefault(index, "");
  }

  /** Returns the tag at an index. */
  Tag tagAt(int index) {
    return tags.getOrDefault(index, new Tag("", false, -1, CellSize.ONE));
  }

  /** Returns the index in the source of the character at an index. */
  int origin(int index) {
    return origins[index];
  }

  int length() {
    return length;
  }

  /** Returns the character at an index. */
  char at(int index) {
    return chars[index];
  }

  /** Returns the text for a parser. */
  String text() {
    return new String(chars, 0, length);
  }

  /** Returns what a literal stands for, and every other character as it is. */
  static char shown(char c) {
    return c >= FIRST_LITERAL && c < FIRST_LITERAL + LITERALS.length()
        ? LITERALS.charAt(c - FIRST_LITERAL)
        : c;
  }

  /** Returns the words alone, in one line. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      char c = shown(chars[i]);
      if (c == '\n' || c == BREAK || c == ' ') {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
          words.append(' ');
        }
      } else if (c < FIRST || c > LAST) {
        words.append(c);
      }
    }
    return words.toString().strip();
  }

  /**
   * Adds a character, where the line allows: blanks at its begin would make it a sample of code,
   * lists nest so deep and no deeper, and a line without an end is broken.
   */
  private void append(char c, int origin) {
    if (c == '\n') {
      column = 0;
    } else if (column == 0 && (c == ' ' || c == '\t')) {
      return;
    } else if (isBullet(c) && column >= MAX_BULLETS) {
      return;
    } else if (column >= limit() && isBreakable(c)) {
      put('\n', origin);
      column = 1;
    } else {
      column++;
    }
    put(c, origin);
  }

  /** Tells whether a character is a bullet: it and all before it in its line. */
  private boolean isBullet(char c) {
    if (column == 0) {
      bullets = 0;
      structured = STRUCTURE.indexOf(c) >= 0;
    }
    boolean bullet = bullets == column && BULLETS.indexOf(c) >= 0;
    if (bullet && column < MAX_BULLETS) {
      bullets++;
    }
    return bullet;
  }

  private int limit() {
    return structured ? MAX_STRUCTURED_LINE : MAX_LINE;
  }

  private boolean isBreakable(char c) {
    return c >= FIRST_IDEOGRAPH && !Character.isSurrogate(c) && (c < FIRST || c > LAST)
        || column >= 2 * limit() && !Character.isLowSurrogate(c);
  }

  private void put(char c, int origin) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      origins = Arrays.copyOf(origins, length * 2);
    }
    chars[length] = c;
    origins[length++] = origin;
  }
}
