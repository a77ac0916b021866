package org.battlegraph.identity;

import java.util.List;

/**
 * An entity in a list of all.
 *
 * @param iri its IRI
 * @param kind what it is
 * @param label its label
 * @param otherNames its other names
 * @param articles the articles that speak of it
 * @param canonical the IRI that stands for the thing; its own unless it is joined to others
 */
public record Listed(
    String iri,
    Kind kind,
    String label,
    List<String> otherNames,
    List<String> articles,
    String canonical) {
  /** Copies the lists. */
  public Listed {
    otherNames = List.copyOf(otherNames);
    articles = List.copyOf(articles);
  }
}
