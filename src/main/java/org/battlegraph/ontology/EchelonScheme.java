package org.battlegraph.ontology;

import java.util.List;
import java.util.Optional;

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
    Concepts concepts = Concepts.ofOntology();
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
                        concepts.jsonName(concepts.broader(each)),
                        concepts.level(concepts.broader(each)),
                        concepts.examples(each)))
            .toList());
  }

  /**
   * What a word means in an army.
   *
   * @param word one of the forms of {@link EchelonTerm#words()}
   * @param army the army's short name as in {@link EchelonTerm#army()}
   * @return the army's own term or else one that all armies share; empty where neither has the word
   */
  public Optional<EchelonTerm> find(String word, String army) {
    return Concepts.ownOrShared(
        terms, army, EchelonTerm::army, term -> term.words().contains(word));
  }
}
