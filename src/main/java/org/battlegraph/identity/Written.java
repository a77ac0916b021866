package org.battlegraph.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;

/** The forms in which names and titles are compared. */
final class Written {
  private static final Pattern MARKS = Pattern.compile("[\\s·・．.、,，“”\"'‘’「」『』《》()（）\\-－—_]");
  private static final Pattern BRACKETS = Pattern.compile("^(.+?)[\\s_]*[(（]([^()（）]+)[)）]\\s*$");

  private Written() {}

  /** Returns a name in simplified characters without marks, unless it has nothing else. */
  static String plain(String name) {
    String folded = Folding.fold(name);
    String bare = MARKS.matcher(folded).replaceAll("");
    return bare.isEmpty() ? folded : bare;
  }

  /** Returns a title without the brackets that tell it from its namesakes. */
  static String base(String title) {
    Matcher brackets = BRACKETS.matcher(title);
    return plain(brackets.matches() ? brackets.group(1) : title);
  }

  /** Returns what stands in the brackets behind a title. */
  static Optional<String> brackets(String title) {
    Matcher brackets = BRACKETS.matcher(title);
    return brackets.matches() ? Optional.of(plain(brackets.group(2))) : Optional.empty();
  }
}
