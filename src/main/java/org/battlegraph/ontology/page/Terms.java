package org.battlegraph.ontology.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;

/**
 * The terms of the ontology and what it says of them.
 *
 * @param ontology the ontology with its schemes
 * @param alignments the lines to other vocabularies
 */
record Terms(Model ontology, Model alignments) {
  private static final Set<Resource> KINDS =
      Set.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty);

  /** The classes and properties of a topic, by name. */
  List<Resource> of(Topic topic) {
    return KINDS.stream()
        .flatMap(kind -> ontology.listResourcesWithProperty(RDF.type, kind).toList().stream())
        .filter(term -> term.isURIResource() && term.getURI().startsWith(Bg.NS))
        .distinct()
        .filter(term -> Topic.of(term) == topic)
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** The schemes, by name. */
  List<Resource> schemes() {
    return sorted(ontology.listResourcesWithProperty(RDF.type, SKOS.ConceptScheme).toList());
  }

  /** The concepts of a scheme, by name. */
  List<Resource> concepts(Resource scheme) {
    return sorted(ontology.listResourcesWithProperty(SKOS.inScheme, scheme).toList());
  }

  /** The terms that have a term as their value, by name. */
  List<Resource> pointingAt(Resource term, Property property) {
    return sorted(
        ontology.listResourcesWithProperty(property, term).toList().stream()
            .filter(RDFNode::isURIResource)
            .toList());
  }

  /** A literal in a language; empty where there is none. */
  String text(Resource term, Property property, String language) {
    return term.listProperties(property).toList().stream()
        .filter(each -> each.getLiteral().getLanguage().equals(language))
        .map(each -> each.getString())
        .findFirst()
        .orElse("");
  }

  /** All literals, joined. */
  String texts(Resource term, Property property) {
    return term.listProperties(property).toList().stream()
        .map(each -> each.getLiteral().getLexicalForm())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What other vocabularies have for it, as markup. */
  String alignedWith(Resource term) {
    return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.exactMatch, SKOS.closeMatch)
        .flatMap(
            property ->
                alignments.listObjectsOfProperty(term, property).toList().stream()
                    .map(RDFNode::asResource)
                    .sorted(Comparator.comparing(Resource::getURI))
                    .map(
                        other ->
                            Html.escape(property.getLocalName())
                                + " "
                                + Html.link(other.getURI(), shorten(other.getURI()))))
        .collect(Collectors.joining(", "));
  }

  /** An address with the prefix of its namespace. */
  String shorten(String address) {
    if (address.startsWith(Bg.NS)) {
      return address.substring(Bg.NS.length());
    }
    String[] known = {alignments.getNsURIPrefix(namespace(address)), ontology.shortForm(address)};
    return known[0] == null ? known[1] : known[0] + ":" + address.substring(cut(address));
  }

  private static String namespace(String address) {
    return address.substring(0, cut(address));
  }

  private static int cut(String address) {
    return Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1;
  }

  private static List<Resource> sorted(List<Resource> terms) {
    return terms.stream().sorted(Comparator.comparing(Resource::getURI)).toList();
  }
}
