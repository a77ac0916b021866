package org.battlegraph.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.zh.Folding;

/**
 * What templates of Wikipedia show to their reader, from a word list.
 *
 * @param uses by folded name
 * @param fields the parameters of a box beside an article that hold words, by folded name
 * @param units the words for units of measure, by their signs
 */
record TemplateWords(Map<String, Use> uses, Map<String, Field> fields, Map<String, String> units) {
  private static final Pattern INFOBOX =
      Pattern.compile("infobox\\b.*|.*(?:infobox|信息框|资讯框|讯息框|信息盒)");
  private static final Pattern FOREIGN_LINK = Pattern.compile("link-[a-z]{2,3}(?:-[a-z]+)?");
  private static final Pattern WORK = Pattern.compile("(?:cite|citation|vcite)\\b.*|引用|书籍引用");

  /** What a template shows. */
  enum Show {
    /** One of its arguments. */
    TEXT,
    /** One of its arguments, as a link to the article that another names. */
    LINK,
    /** One of its arguments and words of its own behind it. */
    SUFFIX,
    /** Words of its own. */
    WORDS,
    /** Each of its arguments on a line. */
    LINES,
    /** A quotation. */
    QUOTATION,
    /** A day, a month or a year: as many numbers as there are. */
    DATE,
    /** Two dates and what is between. */
    DATES,
    /** The dates of a life: （1890年1月1日－1945年2月3日）. */
    LIFE,
    /** A number and its unit. */
    MEASURE,
    /** A footnote of its own. */
    NOTE,
    /** A footnote that is named. */
    MARK,
    /** A work, as in a list of references. */
    WORK,
    /** The box beside the article. */
    BOX,
    /** Nothing. */
    NOTHING
  }

  /**
   * How a template is shown.
   *
   * @param show the kind
   * @param arguments the arguments shown, the first that is there
   * @param target of a link, the arguments that name the article
   * @param words its own words
   */
  record Use(Show show, List<String> arguments, List<String> target, String words) {}

  /**
   * A parameter of a box.
   *
   * @param side the side that it belongs to, from 1; 0 for what concerns all
   * @param isName whether it names the side
   */
  record Field(int side, boolean isName) {}

  private static final Use NOTHING = new Use(Show.NOTHING, List.of(), List.of(), "");

  static TemplateWords load() {
    Map<String, Use> uses = new HashMap<>();
    for (WordTable.Row row : WordTable.load("wikitext-templates").rows()) {
      Use use =
          new Use(show(row), list(row.get("arguments")), list(row.get("target")), row.get("words"));
      for (String name : list(row.get("name"))) {
        uses.put(Folding.fold(name).toLowerCase(Locale.ROOT), use);
      }
    }
    Map<String, Field> fields = new HashMap<>();
    for (WordTable.Row row : WordTable.load("wikitext-box-fields").rows()) {
      boolean isName = row.get("names-side").equals("yes");
      boolean sided = row.get("sides").equals("yes");
      for (String name : list(row.get("name"))) {
        String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
        fields.put(folded, new Field(sided ? 1 : 0, isName));
        for (int side = 1; sided && side <= 4; side++) {
          fields.put(folded + side, new Field(side, isName));
        }
      }
    }
    Map<String, String> units = new HashMap<>();
    for (WordTable.Row row : WordTable.load("wikitext-units").rows()) {
      list(row.get("sign")).forEach(sign -> units.put(sign, row.get("word")));
    }
    return new TemplateWords(Map.copyOf(uses), Map.copyOf(fields), Map.copyOf(units));
  }

  /** Returns how a template is shown; one that is not known shows nothing. */
  Use use(String name) {
    Use known = uses.get(name);
    if (known != null) {
      return known;
    }
    if (FOREIGN_LINK.matcher(name).matches()) {
      return new Use(Show.LINK, List.of("d", "3", "1"), List.of("1"), "");
    }
    if (INFOBOX.matcher(name).matches()) {
      return new Use(Show.BOX, List.of(), List.of(), "");
    }
    return WORK.matcher(name).matches() ? new Use(Show.WORK, List.of(), List.of(), "") : NOTHING;
  }

  /** Returns what a parameter of a box is. */
  Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Returns the word for a unit of measure, or its sign. */
  String unit(String sign) {
    return units.getOrDefault(sign, sign);
  }

  private static Show show(WordTable.Row row) {
    try {
      return Show.valueOf(row.get("show").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.refused("is shown as " + row.get("show") + ", which is not known");
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
