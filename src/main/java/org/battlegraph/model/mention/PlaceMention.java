package org.battlegraph.model.mention;

import java.util.Optional;
import org.battlegraph.model.provenance.Evidence;

/**
 * A place in the text.
 *
 * @param evidence where it stands
 * @param name its name as in the text
 * @param kind what it is
 * @param reference for a {@link PlaceKind#VICINITY} the name of the place it is counted from (柳州 of
 *     柳州以北6公里处, 桂林 of 桂林東郊), and for another place the place it is named in
 * @param direction the direction from the reference: N, NE, E, SE, S, SW, W, NW
 * @param kilometers the distance from the reference
 */
public record PlaceMention(
    Evidence evidence,
    String name,
    PlaceKind kind,
    Optional<String> reference,
    Optional<String> direction,
    Optional<Double> kilometers)
    implements Mention {
  /** Hashes the evidence: no two mentions of a kind stand at one place. */
  @Override
  public int hashCode() {
    return evidence.hashCode();
  }
}
