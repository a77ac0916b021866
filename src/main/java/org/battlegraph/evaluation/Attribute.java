package org.battlegraph.evaluation;

/**
 * What a fact says besides its entities and its type; counted apart, and no condition of a match.
 */
public enum Attribute {
  /** Attacker, defender or support. */
  ROLE("role"),
  /** The post in the words of the text. */
  POSITION("position"),
  /** The rank in the words of the text. */
  RANK("rank"),
  /** What a figure counts. */
  UNIT_OF_COUNT("unit"),
  /** What a place is to a movement. */
  PLACE_ROLE("placeRole"),
  /** The kind of a figure. */
  KIND("kind");

  private final String key;

  Attribute(String key) {
    this.key = key;
  }

  /** Returns the key in the JSON form. */
  public String key() {
    return key;
  }

  /** Tells whether facts of a relation have it. */
  boolean in(Relation relation) {
    return (this != UNIT_OF_COUNT && this != KIND) || relation == Relation.FIGURE;
  }
}
