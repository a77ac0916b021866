package org.battlegraph.model.entity;

import java.util.Optional;

/**
 * A link from an entity to an item of Wikidata.
 *
 * @param entity the entity
 * @param item the item's id: Q69956
 * @param exactness how close the two things are
 * @param title the title behind a link that led to the item; empty where the name did
 * @param method how the link was found: link.title, link.redirect, link.variant, link.name
 * @param score from 0 to 1
 * @param evidence what speaks for it, in words
 */
public record WikidataLink(
    EntityId entity,
    String item,
    Exactness exactness,
    Optional<String> title,
    String method,
    double score,
    String evidence) {
  /** How close the two things are. */
  public enum Exactness {
    /** The same person or event. */
    SAME,
    /** The same thing in another view (a place now and then). */
    EXACT,
    /** Nearly the same. */
    CLOSE
  }

  /** Checks the item's id and the score. */
  public WikidataLink {
    if (!item.matches("Q[1-9][0-9]*")) {
      throw new IllegalArgumentException("not an item of Wikidata: " + item);
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("not a score: " + score);
    }
  }
}
