package org.battlegraph.ontology;

import java.util.Objects;

/**
 * A rule that infers triples from facts.
 *
 * @param name the file's name without its number and ending, such as {@code part-fought}
 * @param select the SPARQL SELECT query, its header included
 */
public record InferenceRule(String name, String select) {
  /** Checks that nothing is missing. */
  public InferenceRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(select, "select");
  }
}
