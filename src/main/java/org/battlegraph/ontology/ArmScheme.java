package org.battlegraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * The arms after which units are named.
 *
 * @param terms them, in the order of their IRIs
 */
public record ArmScheme(List<ArmTerm> terms) {
  /** Copies the terms. */
  public ArmScheme {
    terms = List.copyOf(terms);
  }

  /**
   * Reads the arms of {@code ontology/battlegraph.ttl}.
   *
   * @return the scheme
   */
  public static ArmScheme load() {
    Concepts concepts = Concepts.ofOntology();
    return new ArmScheme(
        concepts
            .withWords(Bg.Arm)
            .map(each -> new ArmTerm(each.getURI(), concepts.words(each), concepts.english(each)))
            .toList());
  }

  /**
   * The arm that a word names.
   *
   * @param word one of the forms of {@link ArmTerm#words()}
   * @return it; empty where no arm has the word
   */
  public Optional<ArmTerm> find(String word) {
    return terms.stream().filter(term -> term.words().contains(word)).findFirst();
  }
}
