package org.battlegraph.dump;

/** Of which pages the report says why they were chosen or not. */
public enum Explaining {
  /** Of those that have any sign, and of none of a million others. */
  SIGNS,
  /** Of every page. */
  EVERY
}
