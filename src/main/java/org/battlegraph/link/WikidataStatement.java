package org.battlegraph.link;

import java.util.List;

/**
 * What an item says by one property.
 *
 * @param property P31
 * @param value its value
 * @param rank how it stands to the others of the property
 * @param qualifiers what it holds under, in the order of the item
 */
public record WikidataStatement(
    String property, WikidataValue value, Rank rank, List<Qualifier> qualifiers) {
  /** Copies the qualifiers. */
  public WikidataStatement {
    qualifiers = List.copyOf(qualifiers);
  }

  /** How a statement stands to the others of its property. */
  public enum Rank {
    /** Better than the others. */
    PREFERRED,
    /** As most are. */
    NORMAL,
    /** Known to be wrong or outdated. */
    DEPRECATED
  }

  /**
   * What a statement holds under: a time, a role.
   *
   * @param property P585
   * @param value its value
   */
  public record Qualifier(String property, WikidataValue value) {}
}
