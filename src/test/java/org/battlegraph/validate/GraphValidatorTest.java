package org.battlegraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.junit.jupiter.api.Test;

class GraphValidatorTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/salt-road.trig");
  private static final String BROKEN =
      """
      PREFIX bg: <https://w3id.org/battlegraph/ontology#>
      PREFIX r: <https://w3id.org/battlegraph/resource/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      GRAPH <https://w3id.org/battlegraph/resource/graph/article/x> {
        r:f a bg:Fact , bg:Action , bg:Withdrawal ; bg:place r:hill ;
          bg:modality bg:Actual ; bg:polarity bg:Affirmed ;
          bg:confidence 0.5 ; bg:rule "test" ; bg:evidence r:e .
      }
      """;

  private final GraphValidator validator = GraphValidator.standard();

  @Test
  void aSoundGraphConformsWithItsPlansItsEvidenceAndItsLinks() {
    Validation validation = validator.validate(read(GOLDEN));
    assertThat(validation.findings()).isEmpty();
    assertThat(validation.conforms()).isTrue();
    assertThat(validation.nodes()).isGreaterThan(200);
  }

  @Test
  void theOntologyItselfIsNotCounted() {
    assertThat(validator.validate(GraphStore.inMemory()).nodes()).isZero();
  }

  @Test
  void aFindingSaysOfWhatInBothLanguagesAndOnWhichWords() {
    GraphStore store = read(GOLDEN);
    store.write(
        sink ->
            RDFParser.fromString(
                    BROKEN
                        .replace("r:hill", "<" + resource("place/bay") + ">")
                        .replace("r:e ", "<" + resource("evidence/柳灣之戰/0-25") + "> "),
                    Lang.TRIG)
                .parse(sink));
    Validation validation = validator.validate(store);
    assertThat(validation.conforms()).isFalse();
    assertThat(validation.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.VIOLATION);
              assertThat(finding.node()).isEqualTo(resource("f"));
              assertThat(finding.label()).isEqualTo("Withdrawal 柳灣");
              assertThat(finding.message("en")).isEqualTo("An action has an actor or a target.");
              assertThat(finding.message("zh")).isEqualTo("行动须有行为者或对象。");
              assertThat(finding.message("fr")).isEqualTo(finding.message("en"));
              assertThat(finding.quotation()).isEqualTo(Optional.of("柳灣之戰自1907年5月3日打到20日，北國勝利。"));
            });
    assertThat(validation.turtle()).contains("ValidationReport");
  }

  @Test
  void aWarningIsListedAndTheGraphConforms() {
    GraphStore store = read(Path.of("src/test/resources/ontology/facts.ttl"));
    store.write(
        RdfFile.of(Path.of("src/test/resources/ontology/broken/SubordinationEchelon.ttl"))::read);
    Validation validation = validator.validate(store);
    assertThat(validation.conforms()).isTrue();
    assertThat(validation.count(Finding.Severity.WARNING)).isPositive();
  }

  private static String resource(String name) {
    return Graphs.DEFAULT_BASE + name;
  }

  private static GraphStore read(Path file) {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(file)::read);
    return store;
  }
}
