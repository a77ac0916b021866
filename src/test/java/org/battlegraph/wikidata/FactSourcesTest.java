package org.battlegraph.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentence says a fact, and whether its date stands in that sentence. */
class FactSourcesTest {
  /** Sentences begin at 0 and at 12; the quotation 第五軍 stands at 16. */
  private static final String TEXT = "1931年3月5日開戰。3月6日第五軍攻城，西軍退。";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a date in the sentence, date.day, 12, true",
    "a date of the sentence before, date.day, 0, false",
    "a name in the sentence, unit.numbered, 16, false",
  })
  void aDateCountsIfItStandsInTheSentence(String what, String rule, int offset, boolean told) {
    assertThat(sources(rule, offset).tellDateOf(NodeFactory.createURI("urn:x:fact")))
        .isEqualTo(told);
  }

  @Test
  void theSourceIsTheWholeSentence() {
    assertThat(sources("date.day", 12).of(NodeFactory.createURI("urn:x:fact")))
        .extracting(Proposal.Source::quotation)
        .containsExactly("3月6日第五軍攻城，西軍退");
  }

  private static FactSources sources(String rule, int offset) {
    DatasetGraph graph =
        RDFParser.fromString(
                """
                PREFIX bg: <https://w3id.org/battlegraph/ontology#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                <urn:x:article> bg:plainText "%s" .
                <urn:x:fact> bg:evidence <urn:x:evidence> ; bg:derivedFrom <urn:x:outer> .
                <urn:x:evidence> oa:hasSource <urn:x:article> ;
                  oa:hasSelector [ oa:exact "第五軍" ; oa:start 16 ] .
                <urn:x:outer> bg:rule "clause" ; bg:inArticle <urn:x:article> ; bg:beginOffset 16 ;
                  bg:derivedFrom <urn:x:step> .
                <urn:x:step> bg:rule "%s" ; bg:inArticle <urn:x:article> ; bg:beginOffset %d .
                """
                    .formatted(TEXT, rule, offset),
                Lang.TRIG)
            .toDatasetGraph();
    return new FactSources(graph);
  }
}
