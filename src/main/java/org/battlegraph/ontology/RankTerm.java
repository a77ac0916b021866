package org.battlegraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * A grade in an army's hierarchy.
 *
 * @param iri the concept of the rank
 * @param words its forms in traditional and simplified script; the first is the usual traditional
 *     one
 * @param army the army's short name as in {@link EchelonTerm#army()}; empty where the word names no
 *     army's grade in particular
 * @param order its place within its army: a higher number outranks a lower one
 * @param english the rank in English
 */
public record RankTerm(
    String iri, List<String> words, Optional<String> army, int order, String english) {
  /** Copies the words. */
  public RankTerm {
    words = List.copyOf(words);
  }
}
