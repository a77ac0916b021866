package org.battlegraph.ontology;

import java.util.List;

/**
 * An arm or a way of raising troops after which units are named.
 *
 * @param iri the concept of the arm
 * @param words its forms in traditional and simplified script, such as 步兵 or 混成
 * @param english the arm in English
 */
public record ArmTerm(String iri, List<String> words, String english) {
  /** Copies the words. */
  public ArmTerm {
    words = List.copyOf(words);
  }
}
