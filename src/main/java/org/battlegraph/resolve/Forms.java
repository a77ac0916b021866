package org.battlegraph.resolve;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.LinkTargets;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/** Brings names into the form in which they are compared. */
final class Forms {
  /** Everyday numerals alone: the formal six is also the 陆 of 陆军. */
  private static final Pattern NUMERAL = Pattern.compile("[〇零○一二两三四五六七八九十百千廿卅]+");

  private static final BitSet NUMERALS = set("〇零○一二两三四五六七八九十百千廿卅");
  private static final BitSet MARKS = set(" \t\n\u000B\f\r·・．.、,，“”\"'‘’「」『』《》()（）-－—_");

  private Forms() {}

  /** Returns a name in simplified characters without marks, unless it has nothing else. */
  static String plain(String name) {
    String folded = Folding.fold(name);
    if (!hasAny(folded, MARKS)) {
      return folded;
    }
    StringBuilder bare = new StringBuilder();
    folded.chars().filter(c -> !MARKS.get(c)).forEach(c -> bare.append((char) c));
    return bare.isEmpty() ? folded : bare.toString();
  }

  /** Returns a name as {@link #plain} does, with its numerals in Arabic digits. */
  static String arabic(String name) {
    String plain = plain(name);
    return hasAny(plain, NUMERALS) ? NUMERAL.matcher(plain).replaceAll(Forms::digits) : plain;
  }

  /** Returns a link's target without what stands in brackets behind it. */
  static String base(String target) {
    return LinkTargets.base(target);
  }

  private static BitSet set(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  /** Most names have none; to look is less than to replace nothing. */
  private static boolean hasAny(String name, BitSet characters) {
    for (int i = 0; i < name.length(); i++) {
      if (characters.get(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String digits(MatchResult numeral) {
    OptionalInt value = Numerals.integer(numeral.group());
    return value.isPresent() ? Integer.toString(value.getAsInt()) : numeral.group();
  }
}
