package org.battlegraph.ontology.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;

/** What the terms are grouped by, in the order of the page. */
enum Topic {
  ENTITIES("Entities", "實體"),
  FACTS("Facts", "事實"),
  ACTIONS("Actions", "行動"),
  CONCEPTS("Kinds of concepts", "概念類別"),
  SOURCES("Sources and evidence", "來源與依據"),
  ROLES("Roles of facts", "事實之角色"),
  RELATIONS("Relations between entities, short cuts among them", "實體間關係（含捷徑）"),
  PROVENANCE("Properties of sources and concepts", "來源與概念之屬性"),
  TIMES_AND_VALUES("Times and values", "時間與數值");

  private final String english;
  private final String chinese;

  Topic(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String english() {
    return english;
  }

  String chinese() {
    return chinese;
  }

  String anchor() {
    return "topic-" + ordinal();
  }

  /** The topic of a class or property of ours. */
  static Topic of(Resource term) {
    if (term.hasProperty(RDF.type, OWL2.Class)) {
      return ofClass(term);
    }
    if (term.hasProperty(RDF.type, OWL2.DatatypeProperty)) {
      return TIMES_AND_VALUES;
    }
    List<Resource> domain = members(term, RDFS.domain);
    if (domain.stream().anyMatch(each -> ofClass(each) == ENTITIES)
        && domain.stream().noneMatch(each -> isFact(ofClass(each)))) {
      return RELATIONS;
    }
    return domain.isEmpty() || domain.stream().anyMatch(each -> isFact(ofClass(each)))
        ? ROLES
        : PROVENANCE;
  }

  /** The classes that a domain or range names: one, or those of a union. */
  static List<Resource> members(Resource property, Property side) {
    return property.listProperties(side).mapWith(each -> each.getResource()).toList().stream()
        .flatMap(each -> each.isURIResource() ? Stream.of(each) : united(each))
        .toList();
  }

  private static Stream<Resource> united(Resource unnamed) {
    return unnamed.listProperties(OWL2.unionOf).toList().stream()
        .flatMap(each -> each.getResource().as(RDFList.class).asJavaList().stream())
        .map(RDFNode::asResource);
  }

  private static boolean isFact(Topic topic) {
    return topic == FACTS || topic == ACTIONS;
  }

  private static Topic ofClass(Resource type) {
    if (isBelow(type, Bg.Entity) || type.equals(Bg.Claimant)) {
      return ENTITIES;
    }
    if (isBelow(type, Bg.Action)) {
      return ACTIONS;
    }
    if (isBelow(type, Bg.Fact)) {
      return FACTS;
    }
    return isBelow(type, SKOS.Concept) ? CONCEPTS : SOURCES;
  }

  private static boolean isBelow(Resource type, Resource above) {
    if (type.equals(above)) {
      return true;
    }
    Model model = type.getModel();
    return model
        .listObjectsOfProperty(type, RDFS.subClassOf)
        .filterKeep(each -> each.isURIResource())
        .toList()
        .stream()
        .anyMatch(each -> isBelow(each.asResource(), above));
  }
}
