package org.battlegraph.link;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.link.WikidataStatement.Rank;

/**
 * What a source knows of an item.
 *
 * @param id Q69956
 * @param revision the revision that it was read from. Only an item that has one is known as a
 *     whole, so that what it does not say Wikidata did not say either; any other is an excerpt
 * @param labels its label in each language: {@code zh}, {@code zh-hant}, {@code en}
 * @param descriptions its description in each language
 * @param aliases its other names in each language
 * @param titles the titles of the articles on it by the wiki's name: {@code zhwiki}
 * @param statements what it says, in the order of the properties' numbers, those of a property in
 *     the order of the item
 */
public record WikidataItem(
    String id,
    OptionalLong revision,
    Map<String, String> labels,
    Map<String, String> descriptions,
    Map<String, List<String>> aliases,
    Map<String, String> titles,
    List<WikidataStatement> statements) {
  /** The name of the Chinese Wikipedia. */
  public static final String CHINESE_WIKIPEDIA = "zhwiki";

  /** Checks the id and copies the rest. */
  public WikidataItem {
    if (!id.matches("Q[1-9][0-9]*")) {
      throw new IllegalArgumentException("not an item of Wikidata: " + id);
    }
    labels = ordered(labels);
    descriptions = ordered(descriptions);
    aliases = ordered(aliases);
    titles = ordered(titles);
    statements =
        statements.stream()
            .sorted(Comparator.comparingLong(each -> Long.parseLong(each.property().substring(1))))
            .toList();
  }

  /**
   * Returns an item of which nothing is known but that an article of the Chinese Wikipedia is on
   * it.
   *
   * @param id its id
   * @param title the article's title
   */
  public static WikidataItem ofTitle(String id, String title) {
    return new WikidataItem(
        id,
        OptionalLong.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(CHINESE_WIKIPEDIA, title),
        List.of());
  }

  /** Tells whether all that Wikidata says of it is here. */
  public boolean isComplete() {
    return revision.isPresent();
  }

  /** Returns the title of the article on it in the Chinese Wikipedia. */
  public Optional<String> title() {
    return Optional.ofNullable(titles.get(CHINESE_WIKIPEDIA));
  }

  /** Returns its label in a language. */
  public Optional<String> label(String language) {
    return Optional.ofNullable(labels.get(language));
  }

  /** Returns its Chinese labels, in whatever script. */
  public Stream<String> chineseLabels() {
    return labels.entrySet().stream()
        .filter(each -> isChinese(each.getKey()))
        .map(Map.Entry::getValue);
  }

  /** Returns its other Chinese names, in whatever script. */
  public Stream<String> chineseAliases() {
    return aliases.entrySet().stream()
        .filter(each -> isChinese(each.getKey()))
        .flatMap(each -> each.getValue().stream());
  }

  /** Returns what it says by a property, without what is deprecated. */
  public List<WikidataStatement> statements(String property) {
    return statements.stream()
        .filter(each -> each.property().equals(property) && each.rank() != Rank.DEPRECATED)
        .toList();
  }

  /**
   * Returns the values of a property that a reader should take: those preferred, or all that are
   * not deprecated where none is.
   *
   * @param property P31
   * @param kind the kind of values, others are left out
   */
  public <T extends WikidataValue> List<T> values(String property, Class<T> kind) {
    List<WikidataStatement> all = statements(property);
    List<WikidataStatement> preferred =
        all.stream().filter(each -> each.rank() == Rank.PREFERRED).toList();
    return (preferred.isEmpty() ? all : preferred)
        .stream()
            .map(WikidataStatement::value)
            .filter(kind::isInstance)
            .map(kind::cast)
            .collect(Collectors.toList());
  }

  private static boolean isChinese(String language) {
    return language.equals("zh") || language.startsWith("zh-");
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
