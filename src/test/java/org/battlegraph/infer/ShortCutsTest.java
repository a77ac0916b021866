package org.battlegraph.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.battlegraph.ontology.ShortCutRule;
import org.junit.jupiter.api.Test;

class ShortCutsTest {
  private static final String PREFIX = "PREFIX : <http://example.org/>\n";
  private static final Graph NOTHING = GraphFactory.createDefaultGraph();

  @Test
  void aRuleSeesWhatTheRulesBeforeItDerived() {
    ShortCuts rules =
        new ShortCuts(
            List.of(
                rule("1", "CONSTRUCT { ?x :b ?y } WHERE { ?x :a ?y }"),
                rule("2", "CONSTRUCT { ?x :c ?y } WHERE { ?x :b ?y }")),
            NOTHING);
    assertThat(rules.derive(graph(":x :a :y .")).stream().map(Object::toString))
        .containsExactly(
            "http://example.org/x http://example.org/b http://example.org/y",
            "http://example.org/x http://example.org/c http://example.org/y");
  }

  @Test
  void aRuleSeesTheOntologyAndRepeatsNothingOfIt() {
    ShortCuts rules =
        new ShortCuts(
            List.of(rule("1", "CONSTRUCT { ?x :b :yes } WHERE { ?x :post/:commands true }")),
            graph(":chief :commands true ."));
    assertThat(rules.derive(graph(":x :post :chief . :y :post :clerk ."))).hasSize(1);
  }

  @Test
  void theFactsAreNotChanged() {
    Graph facts = graph(":x :a :y .");
    new ShortCuts(List.of(rule("1", "CONSTRUCT { ?x :b ?y } WHERE { ?x :a ?y }")), NOTHING)
        .derive(facts);
    assertThat(facts.size()).isEqualTo(1);
  }

  @Test
  void aRuleThatIsNoneIsNamed() {
    assertThatThrownBy(() -> new ShortCuts(List.of(rule("11-x", "SELECT * {}")), NOTHING))
        .isInstanceOf(RuleException.class)
        .hasMessage("11-x: a rule must be a CONSTRUCT query");
    assertThatThrownBy(() -> new ShortCuts(List.of(rule("12-y", "CONSTRUCT {")), NOTHING))
        .isInstanceOf(RuleException.class)
        .hasMessage("12-y: not SPARQL");
  }

  private static ShortCutRule rule(String name, String query) {
    return new ShortCutRule(name, PREFIX + query);
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(PREFIX + turtle, Lang.TURTLE).toGraph();
  }
}
