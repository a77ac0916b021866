package org.battlegraph.ontology;

import java.util.List;

/**
 * A kind of thing that texts say with many words: a fate, a kind of figure, a plan.
 *
 * @param iri the concept
 * @param name its name in the JSON form of facts
 * @param words its forms in traditional and simplified script; the first is the usual traditional
 *     one where that is a word of texts
 */
public record KindTerm(String iri, String name, List<String> words) {
  /** Copies the words. */
  public KindTerm {
    words = List.copyOf(words);
  }
}
