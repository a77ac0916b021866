package org.battlegraph.identity;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a unit with a number from the others of its army.
 *
 * @param army the word for the army: 日本, 国民革命军
 * @param loose titles that the texts put in or leave out: 独立 and 混成, of Japanese units alone
 * @param title the other titles and the arm: 暂编, 新编, 骑兵
 * @param number its number
 * @param word the word for its echelon, of several for one thing the one that stands for all
 */
record Designation(String army, SortedSet<String> loose, String title, int number, String word) {
  private static final Pattern KEY = Pattern.compile("([^-/]+)-([^0-9/]*)第([0-9]{1,6})([^0-9/]+)");
  private static final Pattern LOOSE = Pattern.compile("独立|混成");

  /** The army whose units go by short words of the Chinese army, and by loose titles. */
  private static final String JAPAN = "日本";

  /** Words of the Chinese army for what the Japanese call otherwise; 团 may be two things. */
  private static final Map<String, String> JAPANESE = Map.of("师", "师团", "旅", "旅团", "连队", "联队");

  /** Reads the key of an IRI; empty where it is not made of a number, or of a superior's too. */
  static Optional<Designation> of(String key) {
    Matcher matcher = KEY.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String army = matcher.group(1);
    SortedSet<String> loose = new TreeSet<>();
    String title = matcher.group(2);
    String word = matcher.group(4);
    if (army.equals(JAPAN)) {
      loose = loose(title);
      title = LOOSE.matcher(title).replaceAll("");
      word = JAPANESE.getOrDefault(word, word);
    }
    if (word.endsWith("舰队")) {
      title = title.replace("海军", ""); // a fleet is the navy's, said or not
    }
    return Optional.of(
        new Designation(army, loose, title, Integer.parseInt(matcher.group(3)), word));
  }

  static SortedSet<String> loose(String title) {
    SortedSet<String> found = new TreeSet<>();
    Matcher matcher = LOOSE.matcher(title);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** Returns what is left when the loose titles do not count. */
  String core() {
    return army + "-" + title + "第" + number + word;
  }
}
