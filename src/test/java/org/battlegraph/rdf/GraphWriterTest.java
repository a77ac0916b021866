package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.SampleArticle;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.store.GraphFile;
import org.battlegraph.store.RdfFormat;
import org.junit.jupiter.api.Test;

class GraphWriterTest {
  private static final String EXPECTED = "src/test/resources/org/battlegraph/rdf/sample.trig";
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Graphs GRAPHS = Graphs.standard();

  @Test
  void writesTheGraphThatWasAgreedOn() throws IOException {
    DatasetGraph written = dataset(SampleArticle.facts());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphFile.write(written, RdfFormat.TRIG, out);
    Files.writeString(Path.of("target/sample.trig"), out.toString(StandardCharsets.UTF_8));

    DatasetGraph expected = DatasetGraphFactory.create();
    RDFParser.source(EXPECTED).parse(expected);

    assertThat(IsoMatcher.isomorphic(expected, written))
        .as("compare target/sample.trig with %s", EXPECTED)
        .isTrue();
  }

  @Test
  void writesTheSameQuadsInTheSameOrderEachTime() {
    assertThat(quads(SampleArticle.facts())).isEqualTo(quads(SampleArticle.facts()));
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(quads(SampleArticle.facts()))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  @Test
  void everyQuotationStandsAtItsOffsets() {
    DatasetGraph graph = dataset(SampleArticle.facts());
    PlainText text = SampleArticle.facts().article().text();
    List<Quad> citations = find(graph, Node.ANY, Oa.hasSelector.asNode());
    int checked = 0;
    for (Quad citation : citations) {
      Node position = citation.getObject();
      if (find(graph, position, Oa.start.asNode()).isEmpty()) {
        continue;
      }
      Span span = new Span(number(graph, position, Oa.start), number(graph, position, Oa.end));
      Node quote =
          find(graph, citation.getSubject(), Oa.hasSelector.asNode()).stream()
              .map(Quad::getObject)
              .filter(selector -> !selector.equals(position))
              .findFirst()
              .orElseThrow();
      String exact = words(graph, quote, Oa.exact);
      assertThat(text.slice(span)).isEqualTo(exact);
      assertThat(text.toString())
          .contains(words(graph, quote, Oa.prefix) + exact + words(graph, quote, Oa.suffix));
      checked++;
    }
    assertThat(checked).isEqualTo(citations.size() / 2).isPositive();
  }

  @Test
  void everyMentionStandsAtItsOffsets() {
    DatasetGraph graph = dataset(SampleArticle.facts());
    PlainText text = SampleArticle.facts().article().text();
    List<Quad> mentions = find(graph, Node.ANY, Bg.surface.asNode());
    assertThat(mentions).hasSize(2);
    for (Quad mention : mentions) {
      Node name = mention.getSubject();
      Span span = new Span(number(graph, name, Bg.beginOffset), number(graph, name, Bg.endOffset));
      assertThat(text.slice(span)).isEqualTo(mention.getObject().getLiteralLexicalForm());
    }
  }

  @Test
  void plansAndDenialsStandApart() {
    DatasetGraph graph = dataset(SampleArticle.facts());
    Node article = QuadSink.iri(GRAPHS.article("雲嶺會戰"));
    Node unasserted = QuadSink.iri(GRAPHS.unasserted());
    assertThat(facts(graph, unasserted)).hasSize(2);
    for (Node fact : facts(graph, unasserted)) {
      assertThat(graph.find(article, fact, Node.ANY, Node.ANY)).isExhausted();
    }
    for (Node fact : facts(graph, article)) {
      assertThat(graph.contains(article, fact, Bg.modality.asNode(), Bg.Actual.asNode())).isTrue();
      assertThat(graph.contains(article, fact, Bg.polarity.asNode(), Bg.Affirmed.asNode()))
          .isTrue();
    }
  }

  @Test
  void whatIsSaidTwiceInTheSameWordsIsOneFactWithTwoPlaces() {
    ArticleFacts sample = SampleArticle.facts();
    DatasetGraph graph = dataset(sample);
    Node article = QuadSink.iri(GRAPHS.article("雲嶺會戰"));
    Set<Node> defenses =
        graph
            .getGraph(article)
            .find(Node.ANY, RDF.type.asNode(), Bg.Defense.asNode())
            .mapWith(Triple::getSubject)
            .toSet();
    assertThat(defenses).hasSize(1);
    assertThat(find(graph, defenses.iterator().next(), Bg.evidence.asNode())).hasSize(2);
  }

  @Test
  void whatIsWrittenOfAnArticleDoesNotDependOnTheArticlesBeforeIt() {
    DatasetGraph both = dataset(SampleArticle.facts(), SampleArticle.another());
    DatasetGraph alone = dataset(SampleArticle.another());
    Node article = QuadSink.iri(GRAPHS.article("第88军"));
    assertThat(both.getGraph(article).isIsomorphicWith(alone.getGraph(article))).isTrue();
    Node corps = QuadSink.iri(GRAPHS.base() + "unit/国民革命军/军/88");
    assertThat(strings(both, corps, RDFS.label.asNode()))
        .containsExactlyInAnyOrder("第88軍", "国民革命军第88军");
  }

  @Test
  void aSideAndTheStateThatTheTextNamesAreOneNode() {
    DatasetGraph graph = dataset(SampleArticle.facts());
    Node corps = QuadSink.iri(GRAPHS.base() + "unit/国民革命军/军/88");
    Node state = QuadSink.iri(GRAPHS.base() + "state/中华民国");
    assertThat(graph.contains(Node.ANY, corps, Bg.side.asNode(), state)).isTrue();
    assertThat(graph.contains(Node.ANY, state, RDF.type.asNode(), Bg.State.asNode())).isTrue();
    assertThat(strings(graph, state, RDFS.label.asNode())).containsExactly("中華民國");
  }

  @Test
  void aCliqueIsAPartyAndNoState() {
    Parties parties = Parties.load();
    assertThat(parties.names(new Side("Manchukuo")).orElseThrow().state()).isTrue();
    assertThat(parties.names(new Side("Fengtian")).orElseThrow().state()).isFalse();
    assertThat(parties.names(new EntityId("state", "奉系")))
        .isEqualTo(parties.names(new Side("Fengtian")));
  }

  @Test
  void aStateThatIsFoughtInIsACountryBesideTheState() {
    DatasetGraph graph = dataset(SampleArticle.another());
    Node country = QuadSink.iri(GRAPHS.base() + "place/云岭国");
    Node state = QuadSink.iri(GRAPHS.base() + "state/云岭国");
    assertThat(graph.contains(Node.ANY, Node.ANY, Bg.place.asNode(), country)).isTrue();
    assertThat(graph.contains(Node.ANY, Node.ANY, Bg.place.asNode(), state)).isFalse();
    assertThat(graph.contains(Node.ANY, country, Bg.placeKind.asNode(), Bg.Country.asNode()))
        .isTrue();
    assertThat(strings(graph, country, RDFS.label.asNode())).containsExactly("雲嶺國");
  }

  @Test
  void namesDoNotDependOnTheBase() {
    Set<String> standard = factNames(Iris.standard());
    Set<String> other = factNames(Iris.under("http://example.org/history#"));
    assertThat(other).isEqualTo(standard).hasSize(16);
  }

  @Test
  void usesOnlyTermsOfTheOntology() {
    Set<Node> defined =
        OntologyFiles.ontology()
            .getGraph()
            .find()
            .mapWith(Triple::getSubject)
            .filterKeep(Node::isURI)
            .toSet();
    Set<Node> used =
        quads(SampleArticle.facts()).stream()
            .flatMap(quad -> List.of(quad.getPredicate(), quad.getObject()).stream())
            .filter(node -> node.isURI() && node.getURI().startsWith(Bg.NS))
            .collect(Collectors.toSet());
    assertThat(used).isNotEmpty();
    assertThat(defined).containsAll(used);
  }

  private static Set<String> factNames(Iris iris) {
    List<String> names = new ArrayList<>();
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (quad.getObject().equals(Bg.Fact.asNode())) {
              names.add(quad.getSubject().getURI().substring(iris.graphs().base().length()));
            }
          }
        };
    new GraphWriter(iris, VOCABULARY, sink).write(SampleArticle.facts());
    return Set.copyOf(names);
  }

  private static DatasetGraph dataset(ArticleFacts... articles) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    GraphWriter writer =
        new GraphWriter(Iris.standard(), VOCABULARY, StreamRDFLib.dataset(dataset));
    for (ArticleFacts article : articles) {
      writer.write(article);
    }
    return dataset;
  }

  private static List<Quad> quads(ArticleFacts article) {
    List<Quad> quads = new ArrayList<>();
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        };
    new GraphWriter(Iris.standard(), VOCABULARY, sink).write(article);
    return quads;
  }

  private static Set<Node> facts(DatasetGraph graph, Node name) {
    return graph
        .getGraph(name)
        .find(Node.ANY, RDF.type.asNode(), Bg.Fact.asNode())
        .mapWith(Triple::getSubject)
        .toSet();
  }

  private static List<Quad> find(DatasetGraph graph, Node subject, Node predicate) {
    List<Quad> found = new ArrayList<>();
    graph.find(Node.ANY, subject, predicate, Node.ANY).forEachRemaining(found::add);
    return found;
  }

  private static List<String> strings(DatasetGraph graph, Node subject, Node predicate) {
    return find(graph, subject, predicate).stream()
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .distinct()
        .toList();
  }

  private static String words(DatasetGraph graph, Node subject, Property property) {
    return strings(graph, subject, property.asNode()).get(0);
  }

  private static int number(DatasetGraph graph, Node subject, Property property) {
    return Integer.parseInt(words(graph, subject, property));
  }
}
