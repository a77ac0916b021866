package org.battlegraph.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.ontology.Prefixes;
import org.junit.jupiter.api.Test;

/**
 * The published context says of every property of the ontology what it is, and nothing else. What
 * it ought to be is left in {@code target/context.jsonld}.
 */
class JsonLdContextTest {
  private static final Path WANTED = Path.of("target/context.jsonld");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Test
  void theContextKnowsEveryPropertyOfTheOntology() throws IOException {
    ObjectNode wanted = JSON.createObjectNode();
    wanted.set("@context", wanted());
    Files.writeString(WANTED, JSON.writeValueAsString(wanted) + "\n");
    JsonNode published = JSON.readTree(OntologyFiles.context());
    assertThat(published).isEqualTo(wanted);
  }

  private static ObjectNode wanted() {
    ObjectNode context = JSON.createObjectNode();
    context.put("@version", 1.1);
    context.put("@vocab", Bg.NS);
    context.put("id", "@id").put("type", "@type").put("graph", "@graph");
    Prefixes.all().forEach(context::put);
    context.set("label", language("rdfs:label", "@language"));
    context.set("prefLabel", language("skos:prefLabel", "@language"));
    context.set("altLabel", language("skos:altLabel", "@language"));
    for (String term : List.of("hasSource", "hasSelector")) {
      context.set(term, JSON.createObjectNode().put("@id", "oa:" + term).put("@type", "@id"));
    }
    for (String term : List.of("exact", "prefix", "suffix")) {
      context.put(term, "oa:" + term);
    }
    for (String[] term : new String[][] {{"positionStart", "start"}, {"positionEnd", "end"}}) {
      context.set(
          term[0],
          JSON.createObjectNode()
              .put("@id", "oa:" + term[1])
              .put("@type", XSD.nonNegativeInteger.getURI()));
    }
    properties().forEach(context::set);
    return context;
  }

  private static ObjectNode language(String id, String container) {
    return JSON.createObjectNode().put("@id", id).put("@container", container);
  }

  private static Map<String, ObjectNode> properties() {
    Model ontology = OntologyFiles.ontology();
    Map<String, ObjectNode> properties = new TreeMap<>();
    for (Resource kind : List.of(OWL.ObjectProperty, OWL.DatatypeProperty)) {
      for (Resource each : ontology.listSubjectsWithProperty(RDF.type, kind).toList()) {
        if (each.isURIResource() && each.getURI().startsWith(Bg.NS)) {
          properties.put(each.getLocalName(), property(each, kind));
        }
      }
    }
    return properties;
  }

  private static ObjectNode property(Resource property, Resource kind) {
    ObjectNode term = JSON.createObjectNode().put("@id", property.getURI());
    if (kind.equals(OWL.ObjectProperty)) {
      return term.put("@type", "@vocab");
    }
    if (property.hasProperty(RDFS.range)) {
      Resource stated = property.getProperty(RDFS.range).getResource();
      String range =
          (stated.hasProperty(OWL2.onDatatype)
                  ? stated.getPropertyResourceValue(OWL2.onDatatype)
                  : stated)
              .toString();
      boolean isNative =
          List.of(XSD.xstring, XSD.integer, XSD.xboolean, XSD.xdouble, RDF.langString).stream()
              .anyMatch(type -> type.getURI().equals(range));
      if (!isNative && range.startsWith("http")) {
        term.put("@type", range);
      }
    }
    return term;
  }
}
