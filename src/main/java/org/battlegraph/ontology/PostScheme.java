package org.battlegraph.ontology;

import java.util.List;

/**
 * The posts of armies, each with whether its holder commands.
 *
 * @param terms them, in the order of their IRIs
 */
public record PostScheme(List<PostTerm> terms) {
  /** Copies the terms. */
  public PostScheme {
    terms = List.copyOf(terms);
  }

  /**
   * Reads {@code ontology/schemes/posts.ttl}.
   *
   * @return the scheme
   */
  public static PostScheme load() {
    Concepts concepts = new Concepts(OntologyFiles.ontology());
    return new PostScheme(
        concepts
            .withWords(Bg.Post)
            .map(
                each ->
                    new PostTerm(
                        each.getURI(),
                        concepts.words(each),
                        concepts.literal(each, Bg.commands).getBoolean(),
                        concepts.object(each, Bg.postLevel).map(concepts::jsonName),
                        concepts.english(each)))
            .toList());
  }
}
