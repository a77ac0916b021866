package org.battlegraph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.ontology.Edtf;

/** Writes statements into one graph, and makes the literals that they need. */
record QuadSink(StreamRDF sink, Node graph) {
  /** The language of everything that the articles say. */
  static final String SOURCE_LANGUAGE = "zh";

  static QuadSink into(StreamRDF sink, String graph) {
    return new QuadSink(sink, iri(graph));
  }

  void type(Node subject, Resource... types) {
    for (Resource type : types) {
      add(subject, RDF.type, type);
    }
  }

  void add(Node subject, Property property, Resource object) {
    add(subject, property, object.asNode());
  }

  void add(Node subject, Property property, Node object) {
    sink.quad(Quad.create(graph, subject, property.asNode(), object));
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node chinese(String text) {
    return NodeFactory.createLiteralLang(text, SOURCE_LANGUAGE);
  }

  static Node text(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node offset(int offset) {
    return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }

  /** Returns a whole number as an integer, which is a decimal too, and another as a decimal. */
  static Node number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0
        ? NodeFactory.createLiteralDT(plain.toBigIntegerExact().toString(), XSDDatatype.XSDinteger)
        : NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node decimal(double number) {
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    BigDecimal pointed = plain.scale() < 1 ? plain.setScale(1) : plain;
    return NodeFactory.createLiteralDT(pointed.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node edtf(DateValue date) {
    return NodeFactory.createLiteralDT(date.edtf(), Edtf.EDTF);
  }

  static Node edtf(PartialDate date) {
    return NodeFactory.createLiteralDT(date.edtf(), Edtf.EDTF);
  }
}
