package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the short cuts: what they derive, and above all what they don't. */
class RulesTest {
  private static final Pattern TERM = Pattern.compile("\\bbg:(\\w+)");

  static List<ShortCutRule> rules() {
    return OntologyFiles.shortCutRules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleParsesAndUsesOnlyTermsThatExist(ShortCutRule rule) {
    assertThat(QueryFactory.create(rule.construct()).isConstructType()).isTrue();
    Model ontology = OntologyFiles.ontology();
    Set<String> used =
        TERM.matcher(rule.construct())
            .results()
            .map((MatchResult each) -> each.group(1))
            .collect(Collectors.toSet());
    assertThat(used)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(ontology.contains(ontology.createResource(Bg.NS + name), null))
                    .as("bg:%s", name)
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatItDerivesFromWhatAndWhyThatIsSound(ShortCutRule rule) {
    assertThat(rule.construct()).contains("# title:", "# derives:", "# from:", "# sound because:");
  }

  @Test
  void everyFileOfTheFolderIsLoaded() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/rules"))) {
      assertThat(rules().stream().map(rule -> rule.name() + ".rq"))
          .containsExactlyElementsOf(
              files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void theShortCutsOfASmallGraphAreTheExpectedOnes() {
    Model data = RDFDataMgr.loadModel("src/test/resources/ontology/facts.ttl");
    Model expected = RDFDataMgr.loadModel("src/test/resources/ontology/shortcuts.ttl");
    assertThat(lines(derive(data))).isEqualTo(lines(expected));
  }

  private static Model derive(Model data) {
    Model derived = ModelFactory.createDefaultModel();
    for (ShortCutRule rule : rules()) {
      Model seen = ModelFactory.createUnion(ModelFactory.createUnion(data, derived), SCHEMES);
      try (QueryExecution run = QueryExecutionFactory.create(rule.construct(), seen)) {
        derived.add(run.execConstruct());
      }
    }
    return derived;
  }

  private static final Model SCHEMES = OntologyFiles.ontology();

  private static Set<String> lines(Model model) {
    Set<String> lines = new TreeSet<>();
    for (Statement each : model.listStatements().toList()) {
      lines.add(
          name(each.getSubject()) + " " + each.getPredicate().getLocalName() + " " + object(each));
    }
    return lines;
  }

  private static String object(Statement each) {
    return each.getObject().isLiteral() ? each.getString() : name(each.getResource());
  }

  private static String name(Resource resource) {
    return resource.getURI().replaceAll(".*/", "");
  }
}
