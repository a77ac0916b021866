package org.battlegraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.battlegraph.identity.Identity;
import org.battlegraph.identity.Kind;
import org.battlegraph.identity.Listed;
import org.battlegraph.identity.Pair;
import org.battlegraph.identity.Quote;
import org.battlegraph.identity.WrongLink;
import org.battlegraph.query.Cell;
import org.battlegraph.query.ResultTable;

/**
 * The entities of a graph as a table: a row for each, then one for each pair that is one thing, for
 * each that might be, and for each link that was not followed.
 */
final class EntityList {
  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final List<String> COLUMNS =
      List.of("row", "kind", "name", "otherNames", "articles", "iri", "other", "rule", "reason");

  private final Identity identity;
  private final Predicate<Kind> wanted;
  private final Map<String, Listed> byIri = new HashMap<>();

  EntityList(Identity identity, Predicate<Kind> wanted) {
    this.identity = identity;
    this.wanted = wanted;
    identity.entities().forEach(entity -> byIri.put(entity.iri(), entity));
  }

  /** Returns all rows. */
  ResultTable all() {
    List<List<Cell>> rows = new ArrayList<>();
    identity.entities().stream()
        .filter(entity -> wanted.test(entity.kind()))
        .sorted(Comparator.comparing(Listed::kind).thenComparing(Listed::iri))
        .forEach(entity -> rows.add(row(entity)));
    rows.addAll(pairs());
    return new ResultTable(COLUMNS, rows);
  }

  /** Returns the rows of the pairs and links, and of the entities that are joined. */
  ResultTable joined() {
    Set<String> joined = new HashSet<>();
    identity.joins().forEach(pair -> joined.addAll(List.of(pair.one(), pair.other())));
    List<List<Cell>> rows = new ArrayList<>();
    identity.entities().stream()
        .filter(entity -> joined.contains(entity.iri()) && wanted.test(entity.kind()))
        .forEach(entity -> rows.add(row(entity)));
    rows.addAll(pairs());
    return new ResultTable(COLUMNS, rows);
  }

  private List<List<Cell>> pairs() {
    List<List<Cell>> rows = new ArrayList<>();
    identity.joins().stream().filter(this::isWanted).forEach(pair -> rows.add(row("same", pair)));
    identity.doubts().stream()
        .filter(this::isWanted)
        .forEach(pair -> rows.add(row("perhaps", pair)));
    identity.wrongLinks().stream()
        .filter(link -> kind(link.entity()).filter(wanted).isPresent())
        .forEach(link -> rows.add(row(link)));
    return rows;
  }

  private boolean isWanted(Pair pair) {
    return kind(pair.one()).filter(wanted).isPresent();
  }

  private Optional<Kind> kind(String iri) {
    return Optional.ofNullable(byIri.get(iri)).map(Listed::kind);
  }

  private String label(String iri) {
    return Optional.ofNullable(byIri.get(iri)).map(Listed::label).orElse(iri);
  }

  private String word(String iri) {
    return kind(iri).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private List<Cell> row(Listed entity) {
    return List.of(
        text("entity"),
        text(entity.kind().word()),
        text(entity.label()),
        text(String.join("、", entity.otherNames())),
        text(String.join("、", entity.articles())),
        new Cell.Thing(entity.iri()),
        entity.canonical().equals(entity.iri())
            ? new Cell.Absent()
            : new Cell.Thing(entity.canonical()),
        new Cell.Absent(),
        entity.canonical().equals(entity.iri())
            ? new Cell.Absent()
            : text("one thing with " + label(entity.canonical())));
  }

  private List<Cell> row(String kind, Pair pair) {
    return List.of(
        text(kind),
        text(word(pair.one())),
        text(name(pair.one(), pair.oneName())),
        text(name(pair.other(), pair.otherName())),
        text(articles(pair)),
        new Cell.Thing(pair.one()),
        new Cell.Thing(pair.other()),
        text(pair.rule()),
        text(pair.reason()));
  }

  private List<Cell> row(WrongLink link) {
    return List.of(
        text("wrong link"),
        text(word(link.entity())),
        text(link.place().text()),
        text(link.title()),
        text(article(link.place())),
        new Cell.Thing(link.entity()),
        new Cell.Absent(),
        text("identity.wrong-link"),
        text("the link leads to another thing than its words name, and was not followed"));
  }

  private String name(String iri, Optional<Quote> quote) {
    return quote.map(Quote::text).orElseGet(() -> label(iri));
  }

  private String articles(Pair pair) {
    List<String> articles = new ArrayList<>();
    pair.oneName().ifPresent(quote -> articles.add(article(quote)));
    pair.otherName().ifPresent(quote -> articles.add(article(quote)));
    return String.join("、", articles);
  }

  private static String article(Quote quote) {
    return quote.article().substring(quote.article().lastIndexOf('/') + 1);
  }

  private static Cell text(String text) {
    return new Cell.Value(text, STRING, Optional.empty());
  }
}
