package org.battlegraph.ontology;

import java.util.List;

/**
 * The words by which the armies name their levels of command.
 *
 * @param terms them, in the order of their IRIs
 */
public record EchelonScheme(List<EchelonTerm> terms) {
  /** Copies the terms. */
  public EchelonScheme {
    terms = List.copyOf(terms);
  }

  /**
   * Reads {@code ontology/schemes/echelons.ttl}.
   *
   * @return the scheme
   */
  public static EchelonScheme load() {
    Concepts concepts = new Concepts(OntologyFiles.ontology());
    return new EchelonScheme(
        concepts
            .withWords(Bg.Echelon)
            .map(
                each ->
                    new EchelonTerm(
                        each.getURI(),
                        concepts.words(each),
                        concepts.army(each),
                        concepts.broader(each).getURI(),
                        concepts.jsonName(concepts.broader(each))))
            .toList());
  }
}
