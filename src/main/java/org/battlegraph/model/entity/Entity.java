package org.battlegraph.model.entity;

/** Something that an article speaks of and that has an identity. */
public sealed interface Entity permits Event, Unit, Person, Place, State, Organization {
  /** Returns its identity. */
  EntityId id();

  /** Returns what the article calls it. */
  Naming naming();

  /** Returns the word for its type in the JSON form: Battle, Unit, Person … */
  String type();
}
