package org.battlegraph.recognize.place;

/** Takes what speaks for a candidate. */
@FunctionalInterface
interface Ballot {
  void add(String name, PlaceClue clue);
}
