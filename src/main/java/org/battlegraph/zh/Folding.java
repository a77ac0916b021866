package org.battlegraph.zh;

import com.hankcs.hanlp.HanLP;
import java.util.Optional;
import org.battlegraph.model.text.PlainText;

/**
 * Folds the two scripts and the widths of a text into one, position by position.
 *
 * <p>The result has exactly one {@code char} for each code point: traditional characters become
 * simplified, full-width letters and digits half-width, Japanese and rare forms the common one.
 * What cannot keep its place keeps its old form; a character beyond the basic plane becomes U+25A1.
 */
public final class Folding {
  private static final char BEYOND = '\u25A1';

  private Folding() {}

  /** Returns the folded text. */
  public static String fold(PlainText text) {
    StringBuilder basic = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      basic.append(c > 0xFFFF || Character.isSurrogate((char) c) ? BEYOND : basic((char) c));
    }
    return byPhrases(basic)
        .orElseGet(
            () -> {
              String simplified = HanLP.t2s(basic.toString());
              return simplified.length() == basic.length() ? simplified : foldOneByOne(basic);
            });
  }

  /**
   * Folds one by one where no phrase of the converter stands, which is nearly everywhere; absent
   * where that would move a character.
   */
  private static Optional<String> byPhrases(CharSequence basic) {
    StringBuilder folded = new StringBuilder(basic.length());
    int at = 0;
    while (at < basic.length()) {
      int end = OneByOne.endOfPhrases(basic, at);
      if (end > at) {
        folded.append(HanLP.t2s(basic.subSequence(at, end).toString()));
        at = end;
      } else {
        char c = OneByOne.fold(basic.charAt(at));
        if (c == OneByOne.UNSURE) {
          return Optional.empty();
        }
        folded.append(c);
        at++;
      }
      if (folded.length() != at) {
        return Optional.empty();
      }
    }
    return Optional.of(folded.toString());
  }

  /** Returns the folded form of a word. */
  public static String fold(String word) {
    char[] folded = new char[word.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = OneByOne.fold(word.charAt(i));
      if (folded[i] == OneByOne.UNSURE || i > 0 && OneByOne.isPhrase(word, i - 1)) {
        return fold(PlainText.of(word));
      }
    }
    return new String(folded);
  }

  private static String foldOneByOne(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String folded = HanLP.t2s(text.subSequence(i, i + 1).toString());
      out.append(folded.length() == 1 ? folded.charAt(0) : text.charAt(i));
    }
    return out.toString();
  }

  /** Returns a character in its common form and width, but in its own script. */
  static char basic(char c) {
    return Variants.common(halfWidth(c));
  }

  private static char halfWidth(char c) {
    if (c == '\u3000') {
      return ' ';
    }
    boolean letterOrDigit =
        (c >= '\uFF10' && c <= '\uFF19')
            || (c >= '\uFF21' && c <= '\uFF3A')
            || (c >= '\uFF41' && c <= '\uFF5A');
    return letterOrDigit ? (char) (c - 0xFEE0) : c;
  }
}
