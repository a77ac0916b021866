package org.battlegraph.ontology;

import java.util.List;
import java.util.Optional;

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
    Concepts concepts = Concepts.ofOntology();
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

  /**
   * The post that a word names.
   *
   * @param word one of the forms of {@link PostTerm#words()}
   * @return it; empty where no post has the word
   */
  public Optional<PostTerm> find(String word) {
    return terms.stream().filter(term -> term.words().contains(word)).findFirst();
  }
}
