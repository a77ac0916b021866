package org.battlegraph.store.join;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.vocabulary.RDF;

/** What groups have in common that differ only in the things that they ask of. */
final class Shape {
  private Shape() {}

  /** A text that is the same for the same properties and classes and the same variables. */
  static String of(BasicPattern pattern) {
    StringBuilder shape = new StringBuilder();
    for (Triple triple : pattern) {
      boolean typed = RDF.type.asNode().equals(triple.getPredicate());
      shape
          .append(thing(triple.getSubject()))
          .append(' ')
          .append(triple.getPredicate())
          .append(' ')
          .append(typed ? triple.getObject().toString() : thing(triple.getObject()))
          .append('\n');
    }
    return shape.toString();
  }

  private static String thing(Node node) {
    return node.isVariable() ? node.getName() : ".";
  }
}
