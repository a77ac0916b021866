package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.battlegraph.model.fact.SampleArticle;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.junit.jupiter.api.Test;

/** What the graph says of the making of facts and mentions. */
class DerivationWriterTest {
  private static final Node MADE = NodeFactory.createURI("urn:made");
  private static final Evidence FIRST = Evidence.of(new Span(2, 5), new RuleName("date.day"));
  private static final Evidence LAST = Evidence.of(new Span(6, 9), new RuleName("date.day"));
  private static final Evidence RANGE =
      new Evidence(new Span(2, 9), new RuleName("date.range"), List.of(FIRST, LAST));

  private final DatasetGraph graph = DatasetGraphFactory.create();

  @Test
  void aPartThatIsAMentionIsThatMention() {
    write(new Evidence(new Span(0, 20), new RuleName("action.subject"), List.of(RANGE)), RANGE);

    assertThat(derivedFrom(MADE)).singleElement().asString().contains("/mention/").endsWith("date");
  }

  @Test
  void aPartThatIsNoMentionIsAReadingWithItsWordsAndItsRule() {
    write(RANGE);

    assertThat(derivedFrom(MADE))
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.getURI()).contains("/reading/").endsWith("/date.day");
              for (Node property :
                  List.of(
                      Bg.beginOffset.asNode(),
                      Bg.endOffset.asNode(),
                      Bg.surface.asNode(),
                      Bg.inArticle.asNode(),
                      Bg.rule.asNode())) {
                assertThat(graph.contains(Node.ANY, each, property, Node.ANY)).isTrue();
              }
            });
  }

  @Test
  void partsOfPartsAreWritten() {
    write(new Evidence(new Span(0, 20), new RuleName("action.subject"), List.of(RANGE)));

    List<Node> parts = derivedFrom(MADE);
    assertThat(parts).singleElement().asString().endsWith("/date.range");
    assertThat(derivedFrom(parts.get(0))).hasSize(2);
  }

  @Test
  void whatReadsCharactersIsMadeOfNothing() {
    write(FIRST);

    assertThat(graph.isEmpty()).isTrue();
  }

  private void write(Evidence evidence, Evidence... mentions) {
    List<Mention> found =
        Stream.of(mentions)
            .<Mention>map(each -> new DateMention(each, Optional.empty(), Optional.empty()))
            .toList();
    QuadSink sink = QuadSink.into(StreamRDFLib.dataset(graph), "urn:graph");
    new DerivationWriter(Iris.standard(), SampleArticle.facts().article(), found, sink)
        .write(MADE, evidence);
  }

  private List<Node> derivedFrom(Node made) {
    return graph.stream(Node.ANY, made, Bg.derivedFrom.asNode(), Node.ANY)
        .map(quad -> quad.getObject())
        .toList();
  }
}
