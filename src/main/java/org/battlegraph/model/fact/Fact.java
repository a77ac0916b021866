package org.battlegraph.model.fact;

/** Something that an article says of its entities. */
public sealed interface Fact
    permits EventTime,
        EventPart,
        EventPlace,
        Participation,
        Action,
        Appointment,
        Subordination,
        Figure,
        Fate,
        Allegiance,
        NameUse {

  /** Returns when, in what standing, how sure, and why. */
  Basis basis();

  /** Returns the name of the relation in the JSON form: participation, action, command … */
  String relation();

  /** Calls the visitor's method for this kind of fact. */
  <R> R accept(FactVisitor<R> visitor);
}
