package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.battlegraph.identity.CommonNames;
import org.battlegraph.model.fact.SampleArticle;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.junit.jupiter.api.Test;

class ShapesOfTheGraphTest {
  @Test
  void whatIsWrittenConformsToTheShapes() {
    Graph ontology = OntologyFiles.ontology().getGraph();
    Graph data = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(data, ontology);
    DatasetGraph quads = DatasetGraphFactory.create();
    GraphWriter writer =
        new GraphWriter(Iris.standard(), Vocabulary.load(), StreamRDFLib.dataset(quads));
    writer.write(SampleArticle.facts());
    writer.write(SampleArticle.another());
    CommonNames.choose(quads, Graphs.standard());
    quads.find().forEachRemaining(quad -> data.add(quad.asTriple()));

    ValidationReport report =
        ShaclValidator.get().validate(Shapes.parse(OntologyFiles.shapesModel().getGraph()), data);

    assertThat(report.getEntries().stream().map(ShapesOfTheGraphTest::line)).isEmpty();
  }

  private static String line(ReportEntry entry) {
    return entry.focusNode() + " " + entry.resultPath() + " " + entry.message();
  }
}
