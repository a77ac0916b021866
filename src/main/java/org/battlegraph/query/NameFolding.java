package org.battlegraph.query;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;

/**
 * What makes two spellings of a name one: script (師團, 师团), width, case, spaces, and the way of
 * writing a number (第一三一師, 第一百三十一師, 第131師).
 */
final class NameFolding implements UnaryOperator<String> {
  private static final Pattern IGNORED = Pattern.compile("[\\s_·・•'\"“”‘’「」『』-]+");
  private static final Pattern NUMERAL = Pattern.compile("[〇零○一二三四五六七八九十百千廿卅]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
  private static final String DIGITS = "〇一二三四五六七八九";

  @Override
  public String apply(String name) {
    String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
    String bare = IGNORED.matcher(folded).replaceAll("");
    Matcher numerals = NUMERAL.matcher(bare.isEmpty() ? folded : bare);
    String arabic = numerals.replaceAll(match -> Integer.toString(value(match.group())));
    return LEADING_ZEROS.matcher(arabic).replaceAll("");
  }

  /** The value of a numeral below ten thousand, written with places (百三十一) or without (一三一). */
  private static int value(String numeral) {
    String plain =
        numeral.replace("廿", "二十").replace("卅", "三十").replace('零', '〇').replace('○', '〇');
    int total = 0;
    int pending = 0;
    boolean seen = false;
    for (int i = 0; i < plain.length(); i++) {
      int place = place(plain.charAt(i));
      if (place == 0) {
        pending = (10 * pending + DIGITS.indexOf(plain.charAt(i))) % 100_000_000;
        seen = true;
      } else {
        total += (seen ? pending : 1) * place;
        pending = 0;
        seen = false;
      }
    }
    return total + pending;
  }

  private static int place(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
