package org.battlegraph.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;

/**
 * The form in which names are compared: simplified characters, Arabic numerals, no punctuation, no
 * 第 before a number, so that 第一〇四師團 and 104师团 are one name.
 *
 * <p>Characters are folded one by one, because a name must not fold in another way when a longer
 * name holds it.
 */
final class NameForm {
  private static final Pattern PUNCTUATION =
      Pattern.compile("[\\s·・．.,，“”\"「」『』()（）\\-－—_]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NUMERAL = Pattern.compile("[〇零○一二三四五六七八九两十百千]+");
  private static final Pattern ORDINAL =
      Pattern.compile("第(?=\\d)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Map<Character, Integer> OTHER_DIGITS = Map.of('零', 0, '○', 0, '两', 2);
  private static final Map<Character, Integer> POWERS = Map.of('十', 10, '百', 100, '千', 1000);

  private NameForm() {}

  /** Returns the form of a name; empty if nothing of it counts. */
  static String of(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints().forEach(c -> folded.append(fold(c)));
    String bare = PUNCTUATION.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    return ORDINAL.matcher(NUMERAL.matcher(bare).replaceAll(NameForm::arabic)).replaceAll("");
  }

  private static String fold(int codePoint) {
    String character = Character.toString(codePoint);
    boolean basicLetter = Character.isLetter(codePoint) && codePoint <= 0xFFFF;
    return basicLetter ? Folding.fold(character) : character;
  }

  private static String arabic(MatchResult numeral) {
    String word = numeral.group();
    boolean positional = word.chars().noneMatch(c -> POWERS.containsKey((char) c));
    StringBuilder digits = new StringBuilder();
    int number = 0;
    int current = 0;
    for (char c : word.toCharArray()) {
      if (POWERS.containsKey(c)) {
        number += Math.max(current, 1) * POWERS.get(c);
        current = 0;
      } else {
        current = digit(c);
        digits.append(current);
      }
    }
    return positional ? digits.toString() : Integer.toString(number + current);
  }

  private static int digit(char c) {
    int index = DIGITS.indexOf(c);
    return index >= 0 ? index : OTHER_DIGITS.get(c);
  }
}
