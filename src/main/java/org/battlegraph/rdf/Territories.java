package org.battlegraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.mention.PlaceKind;

/**
 * The countries of an article's states.
 *
 * <p>A text has one word for a state that fights and for the country that is fought in; the
 * vocabulary keeps them apart. Where a fact has a state for its place, its country is meant: a
 * place with the state's names.
 */
record Territories(Resolution resolution) {

  /** Returns what stands in the graph for a place of a fact. */
  EntityId place(EntityId id) {
    return resolution.entities().get(id) instanceof State ? new EntityId("place", id.key()) : id;
  }

  /** Returns the countries that facts name, without those that the article has as places. */
  List<Place> of(Collection<Fact> facts) {
    TreeMap<EntityId, Place> countries = new TreeMap<>();
    facts.stream()
        .flatMap(Territories::placeOf)
        .forEach(
            id -> {
              Entity entity = resolution.entities().get(id);
              EntityId country = place(id);
              if (entity instanceof State && !resolution.entities().containsKey(country)) {
                countries.put(country, country(country, entity));
              }
            });
    return List.copyOf(countries.values());
  }

  private static Place country(EntityId id, Entity state) {
    return new Place(
        id,
        state.naming(),
        PlaceKind.STATE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Stream<EntityId> placeOf(Fact fact) {
    if (fact instanceof EventPlace where) {
      return Stream.of(where.place());
    }
    if (fact instanceof Action action) {
      return action.place().stream();
    }
    if (fact instanceof Figure figure) {
      return figure.place().stream();
    }
    return fact instanceof Fate fate ? fate.place().stream() : Stream.empty();
  }
}
