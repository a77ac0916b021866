package org.battlegraph.zh;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that a match of a regular expression can begin with.
 *
 * <p>They are found by asking the expression itself, without what it wants to stand around a match:
 * what fails on a single character without having wanted more of the text fails on any text that
 * begins so.
 *
 * @param any whether a match can begin with characters that the expression does not name; then
 *     nothing is known
 * @param named the characters
 */
record FirstChars(boolean any, BitSet named) {
  /** Stand for the characters that an expression does not name. */
  private static final String OTHERS = "龘齉éжあア☃、　\u25A1\uFFFD";

  private static final int ASCII = 128;

  static FirstChars of(String regex) {
    String loose = new Loosened(regex).expression();
    Matcher single = Pattern.compile(loose).matcher("");
    BitSet named = new BitSet();
    for (int i = 0; i < OTHERS.length(); i++) {
      if (loose.indexOf(OTHERS.charAt(i)) < 0 && canBegin(single, OTHERS.charAt(i))) {
        return new FirstChars(true, named);
      }
    }
    for (char c = 0; c < ASCII; c++) {
      named.set(c, canBegin(single, c));
    }
    loose.chars().forEach(c -> named.set(c, canBegin(single, (char) c)));
    return new FirstChars(false, named);
  }

  private static boolean canBegin(Matcher single, char c) {
    single.reset(String.valueOf(c));
    return single.lookingAt() || single.hitEnd();
  }

  boolean contains(char c) {
    return any || named.get(c);
  }

  /**
   * An expression that matches at least where another one does: it does not look behind itself, has
   * nothing that must not follow, and gives back what the other would not.
   */
  private static final class Loosened {
    private static final String NOTHING = "(?:)";

    private final String regex;
    private final StringBuilder loose = new StringBuilder();
    private int at;

    Loosened(String regex) {
      this.regex = regex;
    }

    String expression() {
      while (at < regex.length()) {
        if (isAssertion()) {
          skipGroup();
          loose.append(NOTHING);
        } else if (regex.startsWith("\\b", at)) {
          at += 2;
          loose.append(NOTHING);
        } else if (regex.startsWith("(?>", at)) {
          at += 3;
          loose.append("(?:");
        } else {
          copyPart();
        }
      }
      return loose.toString();
    }

    private boolean isAssertion() {
      return regex.startsWith("(?!", at)
          || regex.startsWith("(?<!", at)
          || regex.startsWith("(?<=", at);
    }

    private void skipGroup() {
      int depth = 0;
      do {
        char c = regex.charAt(at);
        if (c == '(') {
          depth++;
        } else if (c == ')') {
          depth--;
        }
        at = partEnd();
      } while (depth > 0);
    }

    private void copyPart() {
      boolean quantifier = "*+?}".indexOf(regex.charAt(at)) >= 0 && !regex.startsWith("(?", at - 1);
      int end = partEnd();
      loose.append(regex, at, end);
      at = quantifier && regex.startsWith("+", end) ? end + 1 : end;
    }

    /** Returns the end of the escape, the class or the character that begins here. */
    private int partEnd() {
      char c = regex.charAt(at);
      if (c == '\\') {
        boolean property = regex.startsWith("\\p{", at) || regex.startsWith("\\P{", at);
        return property ? regex.indexOf('}', at) + 1 : at + 2;
      }
      if (c != '[') {
        return at + 1;
      }
      int depth = 0;
      int i = at;
      do {
        char inside = regex.charAt(i);
        if (inside == '\\') {
          i++;
        } else if (inside == '[') {
          depth++;
        } else if (inside == ']') {
          depth--;
        }
        i++;
      } while (depth > 0);
      return i;
    }
  }
}
