package org.battlegraph.ontology;

import java.util.List;

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
    Concepts concepts = new Concepts(OntologyFiles.ontology());
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
}
