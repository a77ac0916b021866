package org.battlegraph.query;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * What makes two spellings of a name one: script (師團, 师团), width, case, spaces, and the way of
 * writing a number (第一三一師, 第一百三十一師, 第131師).
 */
public final class NameFolding implements UnaryOperator<String> {
  private static final Pattern IGNORED = Pattern.compile("[\\s_·・•'\"“”‘’「」『』-]+");
  private static final Pattern NUMERAL = Pattern.compile("[〇零○一二三四五六七八九十百千廿卅]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  @Override
  public String apply(String name) {
    String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
    String bare = IGNORED.matcher(folded).replaceAll("");
    Matcher numerals = NUMERAL.matcher(bare.isEmpty() ? folded : bare);
    String arabic = numerals.replaceAll(match -> arabic(match.group()));
    return LEADING_ZEROS.matcher(arabic).replaceAll("");
  }

  /** A number in Arabic digits; what only looks like one stays. */
  private static String arabic(String numeral) {
    OptionalInt value = Numerals.integer(numeral);
    return value.isPresent() ? Integer.toString(value.getAsInt()) : numeral;
  }
}
