package org.battlegraph.query;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** What stands in one field of a result table. */
public sealed interface Cell {

  /**
   * A thing of the graph.
   *
   * @param iri its address
   */
  record Thing(String iri) implements Cell {}

  /**
   * A text, a number, a date or another literal.
   *
   * @param text the literal as the graph writes it
   * @param datatype the address of its type, {@code xsd:string} for plain text
   * @param language its language tag, where it has one
   */
  record Value(String text, String datatype, Optional<String> language) implements Cell {}

  /** Nothing: the graph does not say. */
  record Absent() implements Cell {}

  /** The bare text, empty for an absent one. */
  default String text() {
    if (this instanceof Thing thing) {
      return thing.iri();
    }
    return this instanceof Value value ? value.text() : "";
  }

  /** The cell that holds a node of a graph. */
  static Cell of(Node node) {
    if (node.isLiteral()) {
      String language = node.getLiteralLanguage();
      return new Value(
          node.getLiteralLexicalForm(),
          node.getLiteralDatatypeURI(),
          language.isEmpty() ? Optional.empty() : Optional.of(language));
    }
    return new Thing(node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
  }
}
