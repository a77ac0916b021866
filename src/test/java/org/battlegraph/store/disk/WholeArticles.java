package org.battlegraph.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.store.GraphStore;

/** Holds what a store has against what its articles say when they are mapped from scratch. */
final class WholeArticles {
  private static final Pattern VERSION = Pattern.compile("第(\\d+)版");
  private static final Pattern ARTICLE = Pattern.compile(".*/article/甲(\\d+)");

  private final Battlegraph battlegraph = StoreFiller.battlegraph();

  /**
   * Asserts that a store holds its articles as a whole, and nothing else.
   *
   * @return the version of each article that it has
   */
  Map<Integer, Long> check(DiskStore store) {
    Map<Integer, String> texts = store.graph().read(WholeArticles::texts);
    Predicate<Quad> compared =
        store.isSettled() ? quad -> !isOntology(quad) : quad -> isStated(quad);
    Set<Quad> found = quads(store.graph(), compared);
    Set<Quad> expected = quads(expected(texts), compared);
    assertThat(without(found, expected)).as("too much").isEmpty();
    assertThat(without(expected, found)).as("missing").isEmpty();
    return texts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> version(entry.getValue())));
  }

  private GraphStore expected(Map<Integer, String> texts) {
    List<ArticleFacts> articles =
        texts.entrySet().stream()
            .map(entry -> StoreFiller.read(battlegraph, "甲" + entry.getKey(), entry.getValue()))
            .toList();
    return GraphStore.over(battlegraph.graph(articles).dataset());
  }

  private static Map<Integer, String> texts(DatasetGraph quads) {
    Map<Integer, String> texts = new HashMap<>();
    quads
        .find(Node.ANY, Node.ANY, Bg.plainText.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> texts.put(number(quad.getSubject()), quad.getObject().getLiteralLexicalForm()));
    return texts;
  }

  private static int number(Node article) {
    Matcher matcher = ARTICLE.matcher(article.getURI());
    assertThat(matcher.matches()).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  private static long version(String text) {
    Matcher matcher = VERSION.matcher(text);
    assertThat(matcher.find()).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  private static Set<Quad> quads(GraphStore store, Predicate<Quad> compared) {
    return store.read(
        quads -> Iter.asStream(quads.find()).filter(compared).collect(Collectors.toSet()));
  }

  private static Set<Quad> without(Set<Quad> all, Set<Quad> others) {
    return all.stream().filter(quad -> !others.contains(quad)).collect(Collectors.toSet());
  }

  private static boolean isOntology(Quad quad) {
    return quad.getGraph().getURI().equals(Graphs.standard().ontology());
  }

  private static boolean isStated(Quad quad) {
    String graph = quad.getGraph().getURI();
    return !isOntology(quad)
        && !Set.of(
                Graphs.standard().identity(),
                Graphs.standard().inferred(),
                Graphs.standard().shortcuts())
            .contains(graph);
  }
}
