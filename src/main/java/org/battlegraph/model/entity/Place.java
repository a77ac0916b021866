package org.battlegraph.model.entity;

import java.util.Optional;
import org.battlegraph.model.mention.PlaceKind;

/**
 * A place.
 *
 * @param id its identity
 * @param naming its names
 * @param kind what it is
 * @param within the place that it lies in, where the article names it so
 * @param near the place from which the text counts its direction and distance
 * @param direction the direction from {@code near}: N, NE, E, SE, S, SW, W, NW
 * @param kilometers the distance from {@code near}
 */
public record Place(
    EntityId id,
    Naming naming,
    PlaceKind kind,
    Optional<EntityId> within,
    Optional<EntityId> near,
    Optional<String> direction,
    Optional<Double> kilometers)
    implements Entity {

  @Override
  public String type() {
    return "Place";
  }
}
