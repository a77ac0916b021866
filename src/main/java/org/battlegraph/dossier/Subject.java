package org.battlegraph.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing that facts speak of, or a term of the ontology that they use.
 *
 * @param iri its address
 * @param kinds the local names of its classes, such as {@code Place}; empty for a term
 * @param labels what it is called by the tag of the language: {@code zh} is the form of the source,
 *     {@code zh-Hant}, {@code zh-Hans} and {@code en} where known
 * @param otherNames its other forms in the texts
 * @param side the party whose force or person it is
 * @param unit what is known of it as a force
 * @param place what is known of it as a place
 * @param wikidata items of Wikidata that are it or are close to it
 */
public record Subject(
    String iri,
    List<String> kinds,
    Map<String, String> labels,
    List<String> otherNames,
    Optional<String> side,
    Optional<Unit> unit,
    Optional<Place> place,
    List<String> wikidata) {

  /** Copies the collections. */
  public Subject {
    kinds = List.copyOf(kinds);
    labels = Map.copyOf(labels);
    otherNames = List.copyOf(otherNames);
    wikidata = List.copyOf(wikidata);
  }

  /**
   * A force.
   *
   * @param symbol the twenty digits of its symbol, with an unknown identity
   * @param echelon the ontology's name of its echelon
   * @param level the height of its echelon, 0 where it has none
   * @param number its number, 0 where it has none
   */
  public record Unit(String symbol, Optional<String> echelon, int level, long number) {}

  /**
   * A place.
   *
   * @param point where it lies, where that is known
   * @param kinds the ontology's names of its kinds
   * @param within the places that it lies in
   * @param near the place that it is described by, such as the town of a place east of it
   */
  public record Place(
      Optional<Point> point, List<String> kinds, List<String> within, Optional<String> near) {
    /** Copies the lists. */
    public Place {
      kinds = List.copyOf(kinds);
      within = List.copyOf(within);
    }
  }

  /**
   * A point on the earth.
   *
   * @param latitude in degrees, north is positive
   * @param longitude in degrees, east is positive
   * @param precision how far off the place may be, in degrees
   */
  public record Point(double latitude, double longitude, double precision) {}
}
