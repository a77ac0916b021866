package org.battlegraph.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * A thing that a careful reader found in an article.
 *
 * @param type what it is: Unit, Person, Place, State, Organization, War, Campaign, Battle, Incident
 * @param names every form of its name that the article has, the fullest first
 * @param side for whom a unit or a person fights, as a short English word
 * @param echelon the level of a unit, as the JSON form has it
 * @param implied whether its whole name does not stand in the text (a member of a distributed list)
 */
public record GoldEntity(
    String type,
    List<String> names,
    Optional<String> side,
    Optional<String> echelon,
    boolean implied) {
  /** Copies the names. */
  public GoldEntity {
    names = List.copyOf(names);
  }
}
