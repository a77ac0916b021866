package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.model.fact.SampleArticle;
import org.battlegraph.ontology.OntologyFiles;
import org.junit.jupiter.api.Test;

class ShapesOfTheGraphTest {
  @Test
  void whatIsWrittenConformsToTheShapes() {
    Graph ontology = OntologyFiles.ontology().getGraph();
    Graph data = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(data, ontology);
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            data.add(quad.asTriple());
          }
        };
    GraphWriter writer = new GraphWriter(Iris.standard(), Vocabulary.load(), sink);
    writer.write(SampleArticle.facts());
    writer.write(SampleArticle.another());

    ValidationReport report = ShaclValidator.get().validate(OntologyFiles.shapes(), data);

    assertThat(report.getEntries().stream().map(ShapesOfTheGraphTest::line)).isEmpty();
  }

  private static String line(ReportEntry entry) {
    return entry.focusNode() + " " + entry.resultPath() + " " + entry.message();
  }
}
