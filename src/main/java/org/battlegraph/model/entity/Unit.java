package org.battlegraph.model.entity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A force: a formation, a ship, or the troops of a side as a whole.
 *
 * @param id its identity
 * @param naming its names
 * @param kind which of the three it is
 * @param echelon its level
 * @param number its number
 * @param arm its arm, as in the text
 * @param side whom it fights for
 */
public record Unit(
    EntityId id,
    Naming naming,
    Kind kind,
    Optional<Echelon> echelon,
    OptionalInt number,
    Optional<String> arm,
    Optional<Side> side)
    implements Entity {
  /** What a force is. */
  public enum Kind {
    /** A formation or another body of troops with a name. */
    FORMATION,
    /** A ship. */
    SHIP,
    /** The troops of a side: 日軍, 國軍, 守軍. */
    SIDE_FORCE
  }

  @Override
  public String type() {
    return "Unit";
  }
}
