package org.battlegraph.rdf;

import org.apache.jena.graph.Graph;
import org.battlegraph.ontology.Bg;

/**
 * What the writers know before any article: the ontology's concepts by their words, and names in
 * English. Immutable; one serves any number of writers.
 */
public final class Vocabulary {
  private final Concepts concepts;
  private final Parties parties;
  private final PlaceKinds placeKinds;
  private final EnglishUnitNames unitNames;

  private Vocabulary(Graph ontology) {
    concepts = new Concepts(ontology, Bg.Rank, Bg.Post, Bg.Arm);
    parties = Parties.load();
    placeKinds = PlaceKinds.load();
    unitNames = EnglishUnitNames.load(parties);
  }

  /**
   * Reads what is needed.
   *
   * @param ontology the ontology with its schemes
   */
  public static Vocabulary of(Graph ontology) {
    return new Vocabulary(ontology);
  }

  Concepts concepts() {
    return concepts;
  }

  Parties parties() {
    return parties;
  }

  PlaceKinds placeKinds() {
    return placeKinds;
  }

  EnglishUnitNames unitNames() {
    return unitNames;
  }
}
