package org.battlegraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * An office in an army or over it.
 *
 * @param iri the concept of the post
 * @param words its forms in traditional and simplified script; the first is the usual traditional
 *     one
 * @param commands whether its holder commands the unit: a 師長 does, a 參謀長 or a 副師長 doesn't
 * @param level the echelon of the unit, as the JSON form of facts names it; empty where the post's
 *     name doesn't say
 * @param english the post in English
 */
public record PostTerm(
    String iri, List<String> words, boolean commands, Optional<String> level, String english) {
  /** Copies the words. */
  public PostTerm {
    words = List.copyOf(words);
  }
}
