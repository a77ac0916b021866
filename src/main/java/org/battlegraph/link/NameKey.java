package org.battlegraph.link;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/**
 * What two spellings of one name have in common: the script, the width, the sign between a foreign
 * name's parts and the way of writing a number make no difference.
 */
public final class NameKey {
  private static final Pattern BETWEEN = Pattern.compile("[\\s_·‧・•‐\\-–—]+");
  private static final Pattern NUMBER = Pattern.compile("第((?:\\d|[" + Numerals.NUMERALS + "])+)");

  private NameKey() {}

  /** Returns the key of a name. */
  public static String of(String name) {
    String folded = BETWEEN.matcher(Folding.fold(name)).replaceAll("");
    if (folded.indexOf('第') < 0) {
      return folded;
    }
    Matcher numbers = NUMBER.matcher(folded);
    StringBuilder out = new StringBuilder();
    while (numbers.find()) {
      OptionalInt value = Numerals.integer(numbers.group(1));
      String number = value.isPresent() ? "第" + value.getAsInt() : numbers.group();
      numbers.appendReplacement(out, Matcher.quoteReplacement(number));
    }
    return numbers.appendTail(out).toString();
  }
}
