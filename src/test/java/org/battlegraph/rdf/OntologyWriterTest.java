package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.junit.jupiter.api.Test;

class OntologyWriterTest {
  @Test
  void putsTheWholeOntologyIntoItsGraphWithoutBlankNodes() {
    List<Quad> quads = quads();
    assertThat(quads).hasSizeGreaterThan(1000);
    assertThat(quads)
        .allMatch(quad -> quad.getGraph().getURI().equals(Graphs.standard().ontology()))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  @Test
  void writesTheSameEachTimeThoughBlankNodesAreReadAnew() {
    assertThat(quads()).isEqualTo(quads());
  }

  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    OntologyWriter.write(
        Iris.standard(),
        OntologyFiles.ontology().getGraph(),
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });
    return quads;
  }
}
