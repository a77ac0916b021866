package org.battlegraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every entity of a golden graph another name and another address, so that an answer that
 * hangs on one of them goes wrong.
 *
 * @param names the old names, the longest first, each with the new one
 */
record Renaming(Map<String, String> names) {
  private static final Pattern LABELED =
      Pattern.compile("(?m)^  r:(?:unit|person|place|event|party|claimant)\\S* a .*$");
  private static final Pattern NAME =
      Pattern.compile("(?:abel|wikipediaTitle) ((?:\"[^\"]+\"(?:@[\\w-]+)?(?: , )?)+)");
  private static final Pattern WORDS = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern ADDRESS =
      Pattern.compile("r:(unit|person|place|event|party|claimant)(\\\\?/)([a-z0-9-]+)");
  private static final String FIRST = "甲乙丙丁戊己庚辛壬癸";
  private static final String SECOND = "子丑寅卯辰巳午未申酉戌亥";

  static Renaming of(String trig) {
    TreeSet<String> known =
        new TreeSet<>(
            Comparator.comparing(String::length).reversed().thenComparing(String::toString));
    for (String line : LABELED.matcher(trig).results().map(each -> each.group()).toList()) {
      NAME.matcher(line)
          .results()
          .forEach(
              each -> WORDS.matcher(each.group(1)).results().forEach(w -> known.add(w.group(1))));
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : known) {
      int i = names.size();
      names.put(
          name, "" + FIRST.charAt(i % FIRST.length()) + SECOND.charAt(i / FIRST.length() % 12));
    }
    return new Renaming(names);
  }

  /** The text with other names and addresses; the order of addresses stays. */
  String apply(String text) {
    String other = ADDRESS.matcher(text).replaceAll(Renaming::moved);
    for (Map.Entry<String, String> name : names.entrySet()) {
      other = other.replace(name.getKey(), name.getValue());
    }
    return other;
  }

  ExpectedAnswer apply(ExpectedAnswer expected) {
    Map<String, String> values = new LinkedHashMap<>(expected.values());
    values.replaceAll((parameter, value) -> apply(value));
    List<String> lines = expected.lines();
    List<String> rows = lines.stream().skip(1).map(this::apply).toList();
    List<String> renamed = new ArrayList<>(lines.subList(0, 1));
    renamed.addAll(rows);
    return new ExpectedAnswer(expected.query(), values, renamed);
  }

  private static String moved(MatchResult each) {
    return Matcher.quoteReplacement("r:" + each.group(1) + each.group(2) + "x-" + each.group(3));
  }
}
