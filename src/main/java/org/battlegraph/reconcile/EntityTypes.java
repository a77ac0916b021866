package org.battlegraph.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.query.Bilingual;

/** The classes of the ontology whose instances have names: {@code bg:Entity} and all below it. */
final class EntityTypes {
  private final Map<String, EntityType> byId = new TreeMap<>();

  private EntityTypes() {}

  static EntityTypes ofOntology() {
    EntityTypes types = new EntityTypes();
    types.collect(OntologyFiles.ontology(), Bg.Entity);
    return types;
  }

  List<EntityType> all() {
    return List.copyOf(byId.values());
  }

  /**
   * The type that a request means.
   *
   * @param id its local name or its IRI
   */
  Optional<EntityType> find(String id) {
    return Optional.ofNullable(byId.get(id.startsWith(Bg.NS) ? id.substring(Bg.NS.length()) : id));
  }

  /** The names of the type that stands lowest among those of a thing. */
  Optional<EntityType> narrowest(List<String> ids) {
    return ids.stream()
        .map(byId::get)
        .filter(
            type ->
                type != null
                    && ids.stream()
                        .map(byId::get)
                        .noneMatch(other -> other != null && other.broader().contains(type.id())))
        .findFirst();
  }

  /** A type and all above it, by their ids; none where there is no such type. */
  Set<String> upward(String id) {
    Set<String> above = new TreeSet<>();
    find(id).ifPresent(type -> climb(type, above));
    return above;
  }

  private void climb(EntityType type, Set<String> above) {
    if (above.add(type.id())) {
      type.broader().forEach(id -> find(id).ifPresent(each -> climb(each, above)));
    }
  }

  private void collect(Model ontology, Resource type) {
    String id = type.getLocalName();
    if (byId.containsKey(id)) {
      return;
    }
    List<String> broader =
        ontology.listObjectsOfProperty(type, RDFS.subClassOf).toList().stream()
            .filter(RDFNode::isURIResource)
            .map(node -> node.asResource().getURI())
            .filter(iri -> iri.startsWith(Bg.NS))
            .map(iri -> iri.substring(Bg.NS.length()))
            .sorted()
            .toList();
    Bilingual name =
        new Bilingual(
            text(ontology, type, RDFS.label, "en").orElse(id),
            text(ontology, type, RDFS.label, "zh-Hant").orElse(id));
    byId.put(id, new EntityType(id, name, text(ontology, type, SKOS.definition, "en"), broader));
    ontology
        .listSubjectsWithProperty(RDFS.subClassOf, type)
        .toList()
        .forEach(
            below -> {
              if (below.isURIResource()) {
                collect(ontology, below);
              }
            });
  }

  /** A text in a language or, failing that, in one whose tag begins with it. */
  private static Optional<String> text(
      Model ontology, Resource type, Property property, String language) {
    return ontology.listObjectsOfProperty(type, property).toList().stream()
        .filter(node -> node.isLiteral() && node.asLiteral().getLanguage().startsWith(language))
        .map(node -> node.asLiteral().getString())
        .sorted()
        .findFirst();
  }
}
