package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The constants follow the ontology's file, and nothing else holds an IRI of ours. */
class VocabularyTest {
  private static final Model ONTOLOGY = OntologyFiles.ontology();

  @Test
  void everyTermOfTheFileHasAConstantAndEveryConstantATerm() {
    assertThat(constants().keySet()).isEqualTo(definedNames());
  }

  @Test
  void everyConstantBearsItsLocalName() {
    constants().forEach((name, term) -> assertThat(term.getURI()).isEqualTo(Bg.NS + name));
  }

  @Test
  void propertiesAreConstantsOfTypePropertyAndNothingElseIs() {
    Set<String> properties =
        constants().entrySet().stream()
            .filter(each -> each.getValue() instanceof Property)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> declared = new TreeSet<>();
    for (Resource type : List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
      ONTOLOGY
          .listResourcesWithProperty(RDF.type, type)
          .filterKeep(each -> each.getURI().startsWith(Bg.NS))
          .forEach(each -> declared.add(each.getLocalName()));
    }
    assertThat(properties).isEqualTo(declared);
  }

  @Test
  void noIndividualSharesItsNameWithAClass() {
    Set<String> classes = names(OWL2.Class);
    assertThat(names(OWL2.NamedIndividual)).doesNotContainAnyElementsOf(classes);
  }

  @Test
  void everyClassPropertyAndIndividualIsLabeledAndDefinedInThreeScripts() {
    for (String name : definedNames()) {
      Resource term = ONTOLOGY.createResource(Bg.NS + name);
      assertThat(languages(term, RDFS.label))
          .as("labels of %s", name)
          .containsExactlyInAnyOrder("en", "zh-Hant", "zh-Hans");
      assertThat(languages(term, SKOS.definition))
          .as("definitions of %s", name)
          .containsExactlyInAnyOrder("en", "zh");
    }
  }

  @Test
  void everyPropertySaysWhatItIsOfAndWhatItsValuesAre() {
    for (Resource type : List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
      assertThat(ours(type))
          .isNotEmpty()
          .allSatisfy(
              each -> {
                assertThat(each.hasProperty(RDFS.domain)).as("domain of %s", each).isTrue();
                assertThat(each.hasProperty(RDFS.range)).as("range of %s", each).isTrue();
              });
    }
  }

  @Test
  void theFileSaysWhatItIsWhoseAndUnderWhichLicense() {
    Resource file = ONTOLOGY.getResource(Bg.ONTOLOGY.getURI());
    String version = file.getProperty(OWL2.versionInfo).getString();
    assertThat(file.getPropertyResourceValue(OWL2.versionIRI).getURI())
        .isEqualTo(Bg.ONTOLOGY.getURI() + "/" + version);
    assertThat(file.getPropertyResourceValue(DCTerms.license).isURIResource()).isTrue();
    assertThat(file.hasProperty(DCTerms.creator)).isTrue();
    String vann = "http://purl.org/vocab/vann/";
    assertThat(file.getProperty(property(vann, "preferredNamespacePrefix")).getString())
        .isEqualTo("bg");
    assertThat(file.getProperty(property(vann, "preferredNamespaceUri")).getString())
        .isEqualTo(Bg.NS);
  }

  private static Property property(String namespace, String name) {
    return ONTOLOGY.getProperty(namespace, name);
  }

  private static List<Resource> ours(Resource type) {
    return ONTOLOGY
        .listResourcesWithProperty(RDF.type, type)
        .filterKeep(each -> each.isURIResource() && each.getURI().startsWith(Bg.NS))
        .toList();
  }

  @Test
  void everyTermHasAnExampleOrSaysThatTheSeedsHaveNone() {
    for (String name : definedNames()) {
      Resource term = ONTOLOGY.createResource(Bg.NS + name);
      if (!term.hasProperty(RDF.type, SKOS.ConceptScheme)) {
        assertThat(term.hasProperty(SKOS.example) || term.hasProperty(SKOS.scopeNote))
            .as("example of %s", name)
            .isTrue();
      }
    }
  }

  @Test
  void noOtherCodeHoldsAnIriOfOurs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      assertThat(files.filter(Files::isRegularFile).filter(VocabularyTest::namesUs))
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("Bg.java", "Graphs.java");
    }
  }

  /**
   * A test may show a graph or a query as a user writes it; what tests share uses the constants.
   */
  @Test
  void noHelperOfTheTestsHoldsOneEither() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.toString().endsWith("Test.java"))
                  .filter(VocabularyTest::namesUs))
          .isEmpty();
    }
  }

  private static boolean namesUs(Path file) {
    try {
      // Byte by byte, since not every resource is text.
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("w3id.org/battlegraph");
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Map<String, Resource> constants() {
    return Arrays.stream(Bg.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .filter(field -> !field.getName().equals("ONTOLOGY"))
        .collect(
            Collectors.toMap(Field::getName, VocabularyTest::value, (a, b) -> a, TreeMap::new));
  }

  private static Resource value(Field field) {
    try {
      return (Resource) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  private static Set<String> definedNames() {
    Set<String> names = new TreeSet<>();
    ONTOLOGY
        .listSubjects()
        .filterKeep(each -> each.isURIResource() && each.getURI().startsWith(Bg.NS))
        .forEach(each -> names.add(each.getURI().substring(Bg.NS.length())));
    return names;
  }

  private static Set<String> names(Resource type) {
    Set<String> names = new TreeSet<>();
    ONTOLOGY
        .listResourcesWithProperty(RDF.type, type)
        .filterKeep(each -> each.isURIResource() && each.getURI().startsWith(Bg.NS))
        .forEach(each -> names.add(each.getURI().substring(Bg.NS.length())));
    return names;
  }

  private static List<String> languages(Resource term, Property property) {
    return term.listProperties(property).mapWith(each -> each.getLanguage()).toList();
  }
}
