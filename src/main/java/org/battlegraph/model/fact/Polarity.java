package org.battlegraph.model.fact;

/** Whether the text affirms or denies. */
public enum Polarity {
  /** The text says so. */
  AFFIRMED,
  /** The text says that it was not so. */
  NEGATED
}
