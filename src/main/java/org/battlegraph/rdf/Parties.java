package org.battlegraph.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Side;

/** What the sides of wars and their armies are called. */
final class Parties {
  private final Map<String, Names> bySide;

  /**
   * The names of one side.
   *
   * @param chinese the side in Chinese, in traditional characters
   * @param english the side in English
   * @param army its army in English
   * @param service the local name of its armed service in the ontology, where it has one
   */
  record Names(String chinese, String english, String army, Optional<String> service) {}

  private Parties(Map<String, Names> bySide) {
    this.bySide = Map.copyOf(bySide);
  }

  static Parties load() {
    List<WordTable.Row> rows = WordTable.load("parties").rows();
    return new Parties(rows.stream().collect(Collectors.toMap(row -> row.get("side"), names())));
  }

  private static Function<WordTable.Row, Names> names() {
    return row ->
        new Names(
            row.get("zh"),
            row.get("en"),
            row.get("army"),
            Optional.of(row.get("service")).filter(service -> !service.isEmpty()));
  }

  /** Returns the names of a side; a side may have none, since regimes are many. */
  Optional<Names> names(Side side) {
    return Optional.ofNullable(bySide.get(side.word()));
  }
}
