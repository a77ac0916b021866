package org.battlegraph.identity;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.jena.graph.Node;

/**
 * An entity of the graph: what all articles that give it this IRI say of it.
 *
 * @param node its IRI
 * @param kind what it is
 * @param key what its IRI says after the kind, decoded: 日本-第13师团
 * @param label its label
 * @param others its other names, in order
 * @param titles the titles behind the links on it
 * @param articles the names of the articles that speak of it
 * @param traits what tells it from others
 */
record Thing(
    Node node,
    Kind kind,
    String key,
    String label,
    List<String> others,
    SortedSet<String> titles,
    SortedSet<String> articles,
    Traits traits)
    implements Comparable<Thing> {
  Thing {
    others = List.copyOf(others);
  }

  String iri() {
    return node.getURI();
  }

  /** Returns the designation that the IRI was minted from, for a unit with a number. */
  Optional<Designation> designation() {
    return kind == Kind.UNIT ? Designation.of(key) : Optional.empty();
  }

  @Override
  public int compareTo(Thing other) {
    return iri().compareTo(other.iri());
  }
}
