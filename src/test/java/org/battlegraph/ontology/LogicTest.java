package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.InferenceType;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What a description logic reasoner says of the ontology, its alignments and a small graph. */
class LogicTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final List<String> OWN =
      List.of(
          "battlegraph.ttl",
          "schemes/echelons.ttl",
          "schemes/ranks.ttl",
          "schemes/posts.ttl",
          "schemes/figures.ttl",
          "schemes/fates.ttl",
          "schemes/modalities.ttl");
  private static final List<String> ALIGNMENTS =
      List.of("wikidata", "dbpedia", "cidoc-crm", "schema-org", "prov-o", "geosparql");

  @Test
  void theOntologyIsInOwl2Dl() throws OWLOntologyCreationException {
    assertThat(violations(ontology())).isEmpty();
  }

  @Test
  void theOntologyWithItsAlignmentsIsInOwl2Dl() throws OWLOntologyCreationException {
    assertThat(violations(aligned())).isEmpty();
  }

  @Test
  void theOntologyWithItsAlignmentsIsConsistentAndEveryClassCanHaveMembers()
      throws OWLOntologyCreationException {
    OWLReasoner reasoner = reasoner(aligned());
    assertThat(reasoner.isConsistent()).isTrue();
    reasoner.precomputeInferences(InferenceType.CLASS_HIERARCHY);
    Set<OWLClass> impossible =
        reasoner
            .getUnsatisfiableClasses()
            .entities()
            .filter(each -> !each.isOWLNothing())
            .collect(Collectors.toSet());
    assertThat(impossible).isEmpty();
  }

  @Test
  void aGraphOfFactsIsConsistentWithIt() throws OWLOntologyCreationException {
    assertThat(reasoner(withGraph("facts.ttl", "shortcuts.ttl")).isConsistent()).isTrue();
  }

  @Test
  void aPersonWhoIsAForceIsAContradiction() throws OWLOntologyCreationException {
    OWLOntology ontology = withGraph("facts.ttl");
    OWLOntologyManager manager = ontology.getOWLOntologyManager();
    manager.addAxiom(
        ontology,
        manager
            .getOWLDataFactory()
            .getOWLClassAssertionAxiom(
                manager.getOWLDataFactory().getOWLClass(IRI.create(Bg.Person.getURI())),
                manager
                    .getOWLDataFactory()
                    .getOWLNamedIndividual(IRI.create("https://example.org/corps"))));
    assertThat(reasoner(ontology).isConsistent()).isFalse();
  }

  private static OWLOntology ontology() throws OWLOntologyCreationException {
    return merged(OWN.stream().map(FOLDER::resolve).toList());
  }

  private static OWLOntology aligned() throws OWLOntologyCreationException {
    List<Path> files = new ArrayList<>(OWN.stream().map(FOLDER::resolve).toList());
    ALIGNMENTS.forEach(name -> files.add(FOLDER.resolve("alignments").resolve(name + ".ttl")));
    return merged(files);
  }

  private static OWLOntology withGraph(String... names) throws OWLOntologyCreationException {
    List<Path> files = new ArrayList<>(OWN.stream().map(FOLDER::resolve).toList());
    for (String name : names) {
      files.add(Path.of("src/test/resources/ontology").resolve(name));
    }
    return merged(files);
  }

  /** Reads the files as one ontology, so that a declaration in one of them serves the others. */
  private static OWLOntology merged(List<Path> files) throws OWLOntologyCreationException {
    Model model = ModelFactory.createDefaultModel();
    files.forEach(file -> RDFDataMgr.read(model, file.toString()));
    model
        .listStatements(null, RDF.type, OWL2.Ontology)
        .filterDrop(each -> each.getSubject().equals(Bg.ONTOLOGY))
        .toList()
        .forEach(each -> model.removeAll(each.getSubject(), null, null));
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, model, RDFFormat.NTRIPLES_UTF8);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StringDocumentSource(
                out.toString(),
                IRI.create("urn:test:merged"),
                new TurtleDocumentFormat(),
                "text/turtle"));
  }

  private static List<String> violations(OWLOntology ontology) {
    return new OWL2DLProfile()
        .checkOntology(ontology).getViolations().stream()
            .map(OWLProfileViolation::toString)
            .sorted()
            .toList();
  }

  private static OWLReasoner reasoner(OWLOntology ontology) {
    Configuration configuration = new Configuration();
    // EDTF is no datatype of OWL 2, and neither is xsd:date.
    configuration.ignoreUnsupportedDatatypes = true;
    return new ReasonerFactory().createReasoner(ontology, configuration);
  }
}
