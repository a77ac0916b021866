package org.battlegraph.model.fact;

/** Whether the text says that something happened or only that somebody meant it to. */
public enum Modality {
  /** It happened, or it did not: see {@link Polarity}. */
  ACTUAL,
  /** An order, a demand, a purpose, a preparation. */
  PLANNED
}
