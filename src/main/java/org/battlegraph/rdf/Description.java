package org.battlegraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.battlegraph.model.entity.EntityId;

/**
 * What a fact says, apart from its basis: the classes that it belongs to and its values.
 *
 * <p>Both the fact's triples and its name are made of it, so that no value can be in the one and
 * not in the other. What is computed from the values (that a post commands) is a class and no
 * value.
 */
final class Description {
  private final Resource type;
  private final List<Resource> computed;
  private final List<Value> values = new ArrayList<>();
  private final Iris iris;

  /**
   * A value of a fact.
   *
   * @param property what it is to the fact
   * @param node it in RDF
   * @param key it in a form that no choice of base changes; empty for what is computed from others
   */
  record Value(Property property, Node node, Optional<String> key) {}

  /**
   * Starts a description.
   *
   * @param iris names the entities
   * @param type the class that the text says
   * @param computed the classes that follow: those above it, or one that a post tells
   */
  Description(Iris iris, Resource type, Resource... computed) {
    this.iris = iris;
    this.type = type;
    this.computed = List.of(computed);
  }

  Description with(Property property, EntityId entity) {
    return add(property, QuadSink.iri(iris.entity(entity)), entity.toString());
  }

  Description with(Property property, Optional<EntityId> entity) {
    entity.ifPresent(id -> with(property, id));
    return this;
  }

  Description with(Property property, Resource concept) {
    return add(property, concept.asNode(), concept.getLocalName());
  }

  Description with(Property property, Node literal) {
    return add(property, literal, literal.getLiteralLexicalForm());
  }

  /** Adds something whose node depends on the base or on the ontology's lists. */
  Description add(Property property, Node node, String key) {
    values.add(new Value(property, node, Optional.of(key)));
    return this;
  }

  /** Adds something that follows from the other values. */
  Description computed(Property property, Node node) {
    values.add(new Value(property, node, Optional.empty()));
    return this;
  }

  Resource type() {
    return type;
  }

  List<Resource> types() {
    List<Resource> types = new ArrayList<>(computed);
    types.add(type);
    return types;
  }

  List<Value> values() {
    return List.copyOf(values);
  }
}
