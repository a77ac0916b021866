package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Geo;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.store.GraphStore;
import org.battlegraph.validate.Finding;
import org.battlegraph.validate.GraphValidator;
import org.battlegraph.validate.Validation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.violations.UseOfDefinedDatatypeInLiteral;

/** The graph of the seed articles, held against the shapes and against the ontology's logic. */
class SeedGraphTest {
  private static final Path SEEDS = Path.of("seeds");

  /** The record of an inferred triple; OWL 2 keeps these names for itself. */
  private static final Set<Node> REIFICATION =
      Set.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

  private static Dataset graph;

  @BeforeAll
  static void map() {
    assumeThat(SEEDS).isDirectory();
    Battlegraph battlegraph = Battlegraph.create();
    graph = battlegraph.dataset(battlegraph.read(List.of(SEEDS)).articles());
  }

  @Test
  void itConformsToTheShapes() {
    Validation validation = GraphValidator.standard().validate(GraphStore.over(graph));
    assertThat(validation.findings())
        .filteredOn(finding -> finding.severity() == Finding.Severity.VIOLATION)
        .isEmpty();
    assertThat(validation.nodes()).isGreaterThan(1000);
  }

  @Test
  void itIsConsistentWithTheOntologyAndItsAlignments() throws OWLOntologyCreationException {
    Configuration configuration = new Configuration();
    // EDTF is no datatype of OWL 2, and neither is xsd:date.
    configuration.ignoreUnsupportedDatatypes = true;
    assertThat(new ReasonerFactory().createReasoner(owl(), configuration).isConsistent()).isTrue();
  }

  @Test
  void theProfilesOnlyFindingsAreLiteralsOfDeclaredTypes() throws OWLOntologyCreationException {
    // Neither is in the datatype map of OWL 2; the ontology declares them.
    Set<String> types = new TreeSet<>();
    assertThat(new OWL2DLProfile().checkOntology(owl()).getViolations())
        .allSatisfy(each -> assertThat(each).isInstanceOf(UseOfDefinedDatatypeInLiteral.class))
        .allSatisfy(
            each ->
                types.add(
                    ((OWLLiteral) each.getExpression()).getDatatype().getIRI().getIRIString()));
    assertThat(types)
        .containsExactly(
            "http://id.loc.gov/datatypes/edtf/EDTF", "http://www.w3.org/2001/XMLSchema#date");
  }

  @Test
  void thePointsOfPlacesAreInTheGraphThatIsChecked() throws OWLOntologyCreationException {
    OWLOntology ontology = owl();
    assertThat(
            ontology
                .axioms(AxiomType.ANNOTATION_ASSERTION)
                .filter(
                    each -> each.getProperty().getIRI().getIRIString().equals(Geo.asWKT.getURI())))
        .isNotEmpty();
    assertThat(
            ontology
                .axioms(AxiomType.OBJECT_PROPERTY_ASSERTION)
                .filter(
                    each ->
                        each.getProperty()
                            .getNamedProperty()
                            .getIRI()
                            .getIRIString()
                            .equals(Geo.hasGeometry.getURI())))
        .isNotEmpty();
  }

  /** The ontology, its alignments and all that the articles give, as one OWL ontology. */
  private static OWLOntology owl() throws OWLOntologyCreationException {
    Model model = ModelFactory.createDefaultModel();
    model.add(OntologyFiles.ontology());
    model.add(OntologyFiles.alignments());
    Txn.executeRead(
        graph,
        () ->
            graph
                .asDatasetGraph()
                .find()
                .forEachRemaining(
                    quad -> {
                      if (!quad.isDefaultGraph()
                          && !quad.getGraph().getURI().endsWith("graph/ontology")
                          && !REIFICATION.contains(quad.getPredicate())) {
                        model.getGraph().add(quad.asTriple());
                      }
                    }));
    model
        .listSubjectsWithProperty(RDF.type, OWL2.Ontology)
        .filterDrop(Bg.ONTOLOGY::equals)
        .toList()
        .forEach(each -> model.removeAll(each, null, null));
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, model, RDFFormat.NTRIPLES_UTF8);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StringDocumentSource(
                out.toString(),
                IRI.create("urn:test:seeds"),
                new TurtleDocumentFormat(),
                "text/turtle"));
  }
}
