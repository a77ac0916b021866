package org.battlegraph.identity;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What tells a thing from others, as far as the articles say it; several values where they differ.
 *
 * @param sides the sides that a force or person fights for, as IRIs
 * @param numbers the numbers of a unit
 * @param echelons the levels of a unit, as IRIs
 * @param placeKinds what a place is, as IRIs
 * @param years the years in which an event was, from its first day on
 * @param items the items of Wikidata behind the links on it
 */
record Traits(
    SortedSet<String> sides,
    SortedSet<Integer> numbers,
    SortedSet<String> echelons,
    SortedSet<String> placeKinds,
    SortedSet<Integer> years,
    SortedSet<String> items) {
  Traits() {
    this(
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>());
  }

  /** Tells whether both are known and have nothing in common. */
  static <T> boolean differ(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  /** Tells whether both are known and have something in common. */
  static <T> boolean agree(Set<T> one, Set<T> other) {
    return one.stream().anyMatch(other::contains);
  }
}
