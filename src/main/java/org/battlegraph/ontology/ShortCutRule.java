package org.battlegraph.ontology;

import java.util.Objects;

/**
 * A rule that derives short-cut triples from facts.
 *
 * @param name the file's name without its ending, such as {@code 11-fought-at}
 * @param construct the SPARQL CONSTRUCT query, its header included
 */
public record ShortCutRule(String name, String construct) {
  /** Checks that nothing is missing. */
  public ShortCutRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(construct, "construct");
  }
}
