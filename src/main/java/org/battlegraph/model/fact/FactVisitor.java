package org.battlegraph.model.fact;

/**
 * One method for each kind of fact.
 *
 * @param <R> what a visit gives
 */
public interface FactVisitor<R> {
  /** Visits a fact of this kind. */
  R visit(EventTime fact);

  /** Visits a fact of this kind. */
  R visit(EventPart fact);

  /** Visits a fact of this kind. */
  R visit(EventPlace fact);

  /** Visits a fact of this kind. */
  R visit(Participation fact);

  /** Visits a fact of this kind. */
  R visit(Action fact);

  /** Visits a fact of this kind. */
  R visit(Appointment fact);

  /** Visits a fact of this kind. */
  R visit(Subordination fact);

  /** Visits a fact of this kind. */
  R visit(Figure fact);

  /** Visits a fact of this kind. */
  R visit(Fate fact);

  /** Visits a fact of this kind. */
  R visit(Allegiance fact);

  /** Visits a fact of this kind. */
  R visit(NameUse fact);
}
