package org.battlegraph.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;

/** A document of JSON-LD, read back by Jena. */
class JsonLdDocumentTest {

  @Test
  void readBackItIsTheGraphAgain() throws IOException {
    try (GraphStore store = InventedGraph.open()) {
      Model read = ModelFactory.createDefaultModel();
      RDFParser.fromString(write(store), Lang.JSONLD11).parse(read);
      Model wanted = ModelFactory.createDefaultModel();
      store
          .defaultView()
          .executeRead(
              () -> {
                wanted.add(store.defaultView().getDefaultModel());
                wanted.add(store.defaultView().getNamedModel(Graphs.standard().evidence()));
              });
      assertThat(read.size()).isEqualTo(wanted.size());
      assertThat(read.isIsomorphicWith(wanted)).isTrue();
    }
  }

  @Test
  void aFactReadsLikeAnObjectOfAnyProgram() throws IOException {
    try (GraphStore store = InventedGraph.open()) {
      JsonNode fact = null;
      for (JsonNode each : new ObjectMapper().readTree(write(store)).path("graph")) {
        if (each.path("id").asText().endsWith("/f02")) {
          fact = each;
        }
      }
      assertThat(fact).isNotNull();
      assertThat(fact.path("type").asText()).isEqualTo("Capture");
      assertThat(fact.path("modality").asText()).isEqualTo("Actual");
      assertThat(fact.path("actor").asText()).endsWith("/e-div-7");
      assertThat(fact.path("date").asText()).isEqualTo("1931-03-09");
    }
  }

  @Test
  void theContextInTheFileIsThePublishedOne() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (GraphStore store = GraphStore.inMemory()) {
      assertThat(json.readTree(write(store)).path("@context"))
          .isEqualTo(json.readTree(OntologyFiles.context()).path("@context"));
    }
  }

  private static String write(GraphStore store) throws IOException {
    StringWriter out = new StringWriter();
    new JsonLdDocument(store.defaultView()).write(out);
    return out.toString();
  }
}
