package org.battlegraph.bench.size;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A thing of which a generated graph tells.
 *
 * @param iri its address
 * @param alias another address that articles give it, which identity joins with the first; often
 *     the same one
 * @param label its name
 * @param types its classes
 * @param properties what every article says of it
 * @param linked whether it has an item in Wikidata
 */
record Thing(
    Node iri,
    Node alias,
    String label,
    List<Node> types,
    Map<Node, Node> properties,
    boolean linked) {

  /** The address that stands for both, which is the lesser one. */
  Node canonical() {
    return iri.getURI().compareTo(alias.getURI()) <= 0 ? iri : alias;
  }

  boolean hasAlias() {
    return !iri.equals(alias);
  }
}
