package org.battlegraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * The ranks of the armies.
 *
 * @param terms them, in the order of their IRIs
 */
public record RankScheme(List<RankTerm> terms) {
  /** Copies the terms. */
  public RankScheme {
    terms = List.copyOf(terms);
  }

  /**
   * Reads {@code ontology/schemes/ranks.ttl}.
   *
   * @return the scheme
   */
  public static RankScheme load() {
    Concepts concepts = Concepts.ofOntology();
    return new RankScheme(
        concepts
            .withWords(Bg.Rank)
            .map(
                each ->
                    new RankTerm(
                        each.getURI(),
                        concepts.words(each),
                        concepts.army(each),
                        concepts.literal(each, Bg.order).getInt(),
                        concepts.english(each)))
            .toList());
  }

  /**
   * What a word means in an army.
   *
   * @param word one of the forms of {@link RankTerm#words()}
   * @param army the army's short name as in {@link RankTerm#army()}; any other text where it is not
   *     known
   * @return the army's own rank or else one that names no army; empty where neither has the word
   */
  public Optional<RankTerm> find(String word, String army) {
    return Concepts.ownOrShared(terms, army, RankTerm::army, term -> term.words().contains(word));
  }
}
