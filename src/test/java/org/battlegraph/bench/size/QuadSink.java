package org.battlegraph.bench.size;

import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** Counts quads on their way, and makes nodes of Java's values. */
final class QuadSink {
  static {
    JenaSystem.init(); // before its vocabularies, which want it
  }

  private static final Node TYPE = RDF.type.asNode();

  private final StreamRDF out;
  private long count;

  QuadSink(StreamRDF out) {
    this.out = out;
  }

  long count() {
    return count;
  }

  void add(Node graph, Node subject, Node predicate, Node object) {
    count++;
    out.quad(Quad.create(graph, subject, predicate, object));
  }

  void add(Node graph, Node subject, Property predicate, Node object) {
    add(graph, subject, predicate.asNode(), object);
  }

  void type(Node graph, Node subject, Node type) {
    add(graph, subject, TYPE, type);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node words(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  static Node day(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  static Node offset(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node typed(String lexical, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }
}
