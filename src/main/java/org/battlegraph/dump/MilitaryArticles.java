package org.battlegraph.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.text.Span;

/**
 * Chooses the articles on battles, forces and soldiers by their infobox, their categories, the end
 * of their title and the words they begin with.
 *
 * <p>Each sign counts some points for a kind of article, as {@code lexicon/military-articles.tsv}
 * says, which also has signs of what an article is else (a film, a game). An article is chosen if
 * one military kind comes to {@value #ENOUGH} points and to more than what else it may be. No word
 * is looked for in the whole article, so that a dump is gone through at the speed of its unpacking.
 *
 * <pre>{@code
 * Choice choice = MilitaryArticles.load().choose(page);
 * System.out.println(choice.chosen() + ": " + choice.why());
 * }</pre>
 */
public final class MilitaryArticles {
  /** From how many points on an article is of a kind. */
  static final int ENOUGH = 3;

  /** The words of the beginning count so much at most: they tell the topic and not the kind. */
  private static final int MOST_FOR_WORDING = 2;

  private static final String OTHER = "other";
  private static final int BEGINNING = 600;
  private static final int BOXES = 20_000;
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*([^{}|\\n<]{1,80})");
  private static final List<String> CATEGORY = List.of("ategory", "分类", "分類");
  private static final String BEHIND_CATEGORY = "]|\n\"";
  private static final int LONGEST_CATEGORY = 80;

  /** A bracket in the name of a category; Markdown has it masked, addresses with an underscore. */
  private static final Pattern ITS_BRACKET = Pattern.compile("(?:\\\\?_|\\s)\\\\?\\(.*$");

  private static final Pattern LINK_TO_CATEGORY =
      Pattern.compile("\\[{1,2}(?:[Cc]ategory|分类|分類):[^\\]\\n]*\\]{1,2}");
  private static final Pattern BRACKET = Pattern.compile("\\s*[（(][^（()）]*[)）]\\s*$");

  /** Lines of boxes, tables, pictures, headings and quotations; what is left is prose. */
  private static final Pattern NO_PROSE =
      Pattern.compile("^\\s*(?:[{|}!<>#=*:;]|\\[\\[(?:[Ff]ile|[Ii]mage|文件|檔案|档案|图像|圖像):).*");

  private enum Sign {
    INFOBOX,
    CATEGORY,
    TITLE,
    WORDING
  }

  private record Points(String kind, int points) {}

  private final Map<String, Points> boxes = new HashMap<>();
  private final Map<String, Points> boxBeginnings = new TreeMap<>();
  private final Map<String, Points> categories = new HashMap<>();
  private final Map<String, Points> titles = new HashMap<>();
  private final WordIndex<Map.Entry<String, Points>> wording;

  private MilitaryArticles(WordTable table) {
    Map<String, Map.Entry<String, Points>> words = new TreeMap<>();
    for (WordTable.Row row : table.rows()) {
      Points points = points(row);
      for (String word : row.list("words")) {
        switch (sign(row)) {
          case INFOBOX -> {
            boolean beginning = word.endsWith("*");
            (beginning ? boxBeginnings : boxes)
                .put(beginning ? word.substring(0, word.length() - 1) : word, points);
          }
          case CATEGORY -> categories.put(word, points);
          case TITLE -> titles.put(word, points);
          case WORDING -> words.put(word, Map.entry(row.list("words").get(0), points));
        }
      }
    }
    wording = new WordIndex<>(words);
  }

  /**
   * Reads the signs.
   *
   * @throws org.battlegraph.lexicon.LexiconException if the list is missing or malformed
   */
  public static MilitaryArticles load() {
    return new MilitaryArticles(WordTable.load("military-articles"));
  }

  private static Sign sign(WordTable.Row row) {
    try {
      return Sign.valueOf(row.get("sign").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.refused("is none of " + List.of(Sign.values()));
    }
  }

  private static Points points(WordTable.Row row) {
    try {
      return new Points(row.get("kind"), Integer.parseInt(row.get("points")));
    } catch (NumberFormatException e) {
      throw row.wrong("points '" + row.get("points") + "' is no number");
    }
  }

  /** Tells whether an article is chosen. */
  public Choice choose(Page page) {
    Tally tally = new Tally();
    String text = page.text();
    String head = text.substring(0, Math.min(text.length(), BOXES));
    Matcher template = TEMPLATE.matcher(head);
    while (template.find()) {
      box(template.group(1).strip().replace('_', ' ').toLowerCase(Locale.ROOT), tally);
    }
    categories(text).forEach(each -> ending("category", each, categories, tally));
    ending("title", BRACKET.matcher(page.title()).replaceFirst(""), titles, tally);
    wording(text, tally);
    return tally.choice();
  }

  private void box(String name, Tally tally) {
    Points points = boxes.get(name);
    if (points != null) {
      tally.count("infobox", name, points);
    }
    boxBeginnings.forEach(
        (beginning, its) -> {
          if (name.startsWith(beginning)) {
            tally.count("infobox", name, its);
          }
        });
  }

  /** Looks for colons, since an expression at each character takes as long as unpacking a dump. */
  private static Set<String> categories(String text) {
    Set<String> seen = new LinkedHashSet<>();
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      int begin = colon + 1;
      int at = colon;
      if (CATEGORY.stream().anyMatch(word -> text.startsWith(word, at - word.length()))) {
        int end = begin;
        int last = Math.min(text.length(), begin + LONGEST_CATEGORY);
        while (end < last && BEHIND_CATEGORY.indexOf(text.charAt(end)) < 0) {
          end++;
        }
        String name = ITS_BRACKET.matcher(text.substring(begin, end)).replaceFirst("");
        seen.add(name.strip().replace('_', ' '));
      }
    }
    return seen;
  }

  /** Counts the longest word that a name ends in, since what it ends in says what the thing is. */
  private static void ending(String sign, String name, Map<String, Points> words, Tally tally) {
    for (int i = 0; i < name.length(); i++) {
      Points points = words.get(name.substring(i));
      if (points != null) {
        tally.count(sign, name, points);
        return;
      }
    }
  }

  private void wording(String text, Tally tally) {
    String beginning = beginning(text);
    Map<String, Integer> counted = new HashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (var hit : wording.find(beginning, new Span(0, beginning.length()))) {
      String group = hit.value().getKey();
      Points points = hit.value().getValue();
      if (seen.add(group)
          && counted.merge(points.kind(), points.points(), Integer::sum) <= MOST_FOR_WORDING) {
        String word = beginning.substring(hit.span().begin(), hit.span().end());
        tally.count("wording", word, points);
      }
    }
  }

  private static String beginning(String text) {
    StringBuilder prose = new StringBuilder(BEGINNING);
    int from = 0;
    while (from < text.length() && prose.length() < BEGINNING && from < BOXES) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, Math.min(end, from + BEGINNING));
      if (!NO_PROSE.matcher(line).matches()) {
        prose.append(LINK_TO_CATEGORY.matcher(line).replaceAll("")).append('\n');
      }
      from = end + 1;
    }
    return prose.toString();
  }

  /** What the signs of one article come to. */
  private static final class Tally {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<String> reasons = new ArrayList<>();

    void count(String sign, String word, Points points) {
      kinds.merge(points.kind(), points.points(), Integer::sum);
      reasons.add("%s %s: %s +%d".formatted(sign, word, points.kind(), points.points()));
    }

    Choice choice() {
      int other = kinds.getOrDefault(OTHER, 0);
      String best = "";
      for (Map.Entry<String, Integer> each : kinds.entrySet()) {
        if (!each.getKey().equals(OTHER) && each.getValue() > kinds.getOrDefault(best, 0)) {
          best = each.getKey();
        }
      }
      int points = kinds.getOrDefault(best, 0);
      return new Choice(points >= ENOUGH && points > other, best, reasons);
    }
  }
}
