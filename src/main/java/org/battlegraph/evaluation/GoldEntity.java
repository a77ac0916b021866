package org.battlegraph.evaluation;

import java.util.List;

/**
 * A thing that a careful reader found in an article.
 *
 * @param type what it is: Unit, Person, Place, State, Organization, War, Campaign, Battle, Incident
 * @param names every form of its name that the article has, the fullest first
 * @param implied whether its whole name does not stand in the text (a member of a distributed list)
 */
public record GoldEntity(String type, List<String> names, boolean implied) {
  /** Copies the names. */
  public GoldEntity {
    names = List.copyOf(names);
  }
}
