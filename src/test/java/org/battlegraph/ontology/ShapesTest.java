package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound graph conforms; a broken one is caught by the shape that its file is named after. */
class ShapesTest {
  private static final Path FOLDER = Path.of("src/test/resources/ontology");
  private static final Model ONTOLOGY = OntologyFiles.ontology();
  private static final Model SHAPES_MODEL = OntologyFiles.shapesModel();
  private static final Shapes SHAPES = Shapes.parse(SHAPES_MODEL.getGraph());

  static List<Path> brokenGraphs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void aSoundGraphConforms() {
    Model all = ModelFactory.createUnion(ONTOLOGY, sound());
    assertThat(
            ShaclValidator.get()
                .validate(Shapes.parse(OntologyFiles.shapesModel().getGraph()), all.getGraph())
                .conforms())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("brokenGraphs")
  void aBrokenGraphIsCaughtByItsShapeAndNoOther(Path broken) {
    Model data = sound();
    data.add(RDFDataMgr.loadModel(broken.toString()));
    Set<String> guilty =
        report(data).stream()
            .map(entry -> nodeShape(entry.source()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(guilty).containsExactly(shapeOf(broken));
  }

  @Test
  void everyShapeHasItsBrokenGraph() throws IOException {
    Set<String> shapes = new TreeSet<>();
    SHAPES_MODEL
        .listResourcesWithProperty(RDF.type, SHACLM.NodeShape)
        .forEach(each -> shapes.add(each.getLocalName()));
    assertThat(brokenGraphs().stream().map(ShapesTest::shapeOf).distinct().sorted())
        .containsExactlyElementsOf(shapes);
  }

  /** {@code Fact.ttl}, and {@code Fact-days.ttl} for another rule of the same shape. */
  private static String shapeOf(Path broken) {
    return broken.getFileName().toString().replaceAll("(-.*)?\\.ttl$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fact.ttl                 | A fact needs evidence                  | Violation
          Position.ttl             | A position begins before it ends       | Violation
          Position-backwards.ttl   | A position begins before it ends       | Violation
          Action.ttl               | An action has an actor or a target     | Violation
          Fact-days.ttl            | The earliest day is not after          | Violation
          SubordinationEchelon.ttl | The echelon of the subordinate         | Warning
          Appointment.ttl          | Who holds a post is one person         | Violation
          Figure.ttl               | A figure has one value that is not neg | Violation
          Figure-range.ttl         | The value of a range is not above      | Violation
          Entity-unlabeled.ttl     | An entity has one label                | Violation
          Article-unlabeled.ttl    | An article has a label                 | Violation
          Tenure.ttl               | The earliest beginning is after        | Violation
          Tenure-end.ttl           | The earliest end is after              | Violation
          """)
  void aRuleSaysWhatIsWrongAndHowBadItIs(String broken, String message, String severity) {
    Model data = sound();
    data.add(RDFDataMgr.loadModel(FOLDER.resolve("broken").resolve(broken).toString()));
    assertThat(report(data))
        .anySatisfy(
            entry -> {
              assertThat(messagesOf(entry.source())).anyMatch(each -> each.startsWith(message));
              assertThat(entry.severity().level().getLocalName()).isEqualTo(severity);
            });
  }

  private static List<String> messagesOf(Node source) {
    return SHAPES_MODEL
        .wrapAsResource(source)
        .listProperties(SHACLM.message)
        .mapWith(each -> each.getString())
        .toList();
  }

  @Test
  void everyClassIsTheTargetOfAShapeOrBelowOneThatIs() {
    Set<Resource> targets =
        SHAPES_MODEL
            .listObjectsOfProperty(SHACLM.targetClass)
            .mapWith(each -> each.asResource())
            .toSet();
    assertThat(
            ONTOLOGY
                .listResourcesWithProperty(RDF.type, OWL2.Class)
                .filterKeep(each -> each.isURIResource() && each.getURI().startsWith(Bg.NS))
                .toList())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(reaches(each, targets)).as(each.getLocalName()).isTrue());
  }

  @Test
  void everyRuleHasItsMessageInEnglishAndInChinese() {
    Set<Resource> rules = new HashSet<>();
    SHAPES_MODEL
        .listObjectsOfProperty(SHACLM.property)
        .forEach(each -> rules.add(each.asResource()));
    for (Property rule : List.of(SHACLM.or, SHACLM.sparql)) {
      SHAPES_MODEL
          .listSubjectsWithProperty(rule)
          .filterKeep(each -> each.hasProperty(RDF.type, SHACLM.NodeShape))
          .forEach(rules::add);
    }
    assertThat(rules)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            each ->
                assertThat(
                        each.listProperties(SHACLM.message).mapWith(s -> s.getLanguage()).toList())
                    .containsExactlyInAnyOrder("en", "zh"));
  }

  @Test
  void shapesUseOnlyTermsThatExist() {
    Set<Resource> used = new HashSet<>();
    SHAPES_MODEL
        .listObjects()
        .filterKeep(each -> each.isURIResource() && each.toString().startsWith(Bg.NS))
        .forEach(each -> used.add(each.asResource()));
    assertThat(used)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(ONTOLOGY.containsResource(each)).as(each.getURI()).isTrue());
  }

  private static boolean reaches(Resource type, Set<Resource> targets) {
    return targets.contains(type)
        || type
            .listProperties(RDFS.subClassOf)
            .mapWith(each -> each.getResource())
            .filterKeep(Resource::isURIResource)
            .toList()
            .stream()
            .anyMatch(above -> reaches(above, targets));
  }

  private static Model sound() {
    return RDFDataMgr.loadModel(FOLDER.resolve("facts.ttl").toString());
  }

  private static List<ReportEntry> report(Model data) {
    Model all = ModelFactory.createUnion(ONTOLOGY, data);
    return List.copyOf(ShaclValidator.get().validate(SHAPES, all.getGraph()).getEntries());
  }

  private static String nodeShape(Node source) {
    Resource shape = SHAPES_MODEL.wrapAsResource(source);
    while (!shape.hasProperty(RDF.type, SHACLM.NodeShape)) {
      shape = SHAPES_MODEL.listSubjectsWithProperty(null, shape).next();
    }
    return shape.getLocalName();
  }
}
