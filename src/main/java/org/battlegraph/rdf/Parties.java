package org.battlegraph.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Side;
import org.battlegraph.zh.Folding;

/**
 * What the sides of wars and their armies are called.
 *
 * <p>A side is the state or party of which texts speak by name: 日本 that declares war and 日本 for
 * which a division fights are one node. So a side has the identity that the state has where an
 * article names it.
 */
final class Parties {
  private final Map<String, Names> bySide;
  private final Map<EntityId, Names> byId;

  /**
   * The names of one side.
   *
   * @param id its identity as an entity of articles
   * @param state whether it is a state or regime, not a movement, a clique or a coalition
   * @param chinese the side in Chinese, in traditional characters
   * @param english the side in English
   * @param army its army in English
   * @param service the local name of its armed service in the ontology, where it has one
   */
  record Names(
      EntityId id,
      boolean state,
      String chinese,
      String english,
      String army,
      Optional<String> service) {}

  private Parties(Map<String, Names> bySide) {
    this.bySide = Map.copyOf(bySide);
    this.byId = bySide.values().stream().collect(Collectors.toMap(Names::id, Function.identity()));
  }

  /** Reads {@code parties.tsv}, and {@code resolve-sides.tsv} for the identities. */
  static Parties load() {
    Map<String, String> keys =
        WordTable.load("resolve-sides").rows().stream()
            .collect(Collectors.toMap(row -> row.get("side"), row -> row.get("stateKey")));
    List<WordTable.Row> rows = WordTable.load("parties").rows();
    return new Parties(
        rows.stream().collect(Collectors.toMap(row -> row.get("side"), row -> names(row, keys))));
  }

  private static Names names(WordTable.Row row, Map<String, String> keys) {
    String key = keys.get(row.get("side"));
    if (key == null) {
      throw row.refused("is no side of lexicon/resolve-sides.tsv");
    }
    return new Names(
        new EntityId("state", Folding.fold(key)),
        row.get("kind").equals("state"),
        row.get("zh"),
        row.get("en"),
        row.get("army"),
        Optional.of(row.get("service")).filter(service -> !service.isEmpty()));
  }

  /** Returns the names of a side; a side may have none, since regimes are many. */
  Optional<Names> names(Side side) {
    return Optional.ofNullable(bySide.get(side.word()));
  }

  /** Returns the names of the side that an entity is, if it is one. */
  Optional<Names> names(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
