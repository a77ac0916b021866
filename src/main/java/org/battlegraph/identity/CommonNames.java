package org.battlegraph.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/**
 * Gives each entity one label, one preferred name a language and one title, whatever number of
 * articles speak of it.
 *
 * <p>Each article's graph has the names that this article uses. Of the labels the one that most
 * articles use is kept, of several the longest, of these the first in order (of titles the
 * shortest), so that the order of the articles does not matter; the others become alternative
 * names. What a graph loses so stands as a {@code bg:Naming} in the graph of evidence, and {@link
 * #undo} gives it back: without it, an article that is taken out would take the name of an entity
 * with it.
 */
public final class CommonNames {
  private static final Comparator<Node> FIRST =
      ((Comparator<Node>) NodeCmp::compareRDFTerms).reversed();
  private static final Comparator<Node> FULLEST =
      Comparator.comparing(CommonNames::length).thenComparing(FIRST);
  private static final Comparator<Node> SHORTEST =
      Comparator.comparing(CommonNames::length).reversed().thenComparing(FIRST);

  private final DatasetGraph quads;
  private final ArticleGraphs articles;
  private final Node evidence;

  private CommonNames(DatasetGraph quads, Graphs graphs) {
    this.quads = quads;
    this.articles = new ArticleGraphs(graphs);
    this.evidence = NodeFactory.createURI(graphs.evidence());
  }

  /**
   * Chooses the names of the entities of which several articles speak.
   *
   * @param quads the graph, which is changed, in a transaction where it needs one
   */
  public static void choose(DatasetGraph quads, Graphs graphs) {
    new CommonNames(quads, graphs).choose();
  }

  /** Gives each article's graph the names back that {@link #choose} took from it. */
  public static void undo(DatasetGraph quads, Graphs graphs) {
    new CommonNames(quads, graphs).undo();
  }

  private void choose() {
    Map<Node, Map<Node, Node>> labels = new HashMap<>();
    articles
        .find(quads, RDFS.label)
        .forEachRemaining(
            quad ->
                labels
                    .computeIfAbsent(quad.getSubject(), entity -> new HashMap<>())
                    .put(quad.getGraph(), quad.getObject()));
    labels.forEach(
        (entity, byGraph) -> {
          if (byGraph.size() > 1) {
            choose(entity, byGraph);
          }
        });
  }

  private void choose(Node entity, Map<Node, Node> labels) {
    Node label = best(labels.values(), FULLEST);
    Map<Node, Map<Node, Node>> preferred = new TreeMap<>(NodeCmp::compareRDFTerms);
    Map<Node, Node> titles = new HashMap<>();
    labels.forEach(
        (graph, own) -> {
          if (own.equals(label)) {
            values(graph, entity, SKOS.prefLabel.asNode())
                .forEach(
                    name ->
                        preferred
                            .computeIfAbsent(language(name), language -> new HashMap<>())
                            .put(graph, name));
          } else {
            values(graph, entity, SKOS.prefLabel.asNode())
                .forEach(name -> take(graph, entity, SKOS.prefLabel.asNode(), name));
            take(graph, entity, RDFS.label.asNode(), own);
            quads.add(graph, entity, SKOS.altLabel.asNode(), own);
            if (quads.contains(graph, entity, SKOS.altLabel.asNode(), label)) {
              take(graph, entity, SKOS.altLabel.asNode(), label);
            }
          }
          values(graph, entity, Bg.wikipediaTitle.asNode())
              .forEach(title -> titles.put(graph, title));
        });
    preferred.values().forEach(names -> keepBest(entity, SKOS.prefLabel.asNode(), names, FULLEST));
    keepBest(entity, Bg.wikipediaTitle.asNode(), titles, SHORTEST);
  }

  private void keepBest(
      Node entity, Node property, Map<Node, Node> byGraph, Comparator<Node> better) {
    if (new TreeSet<>(byGraph.values().stream().map(Node::toString).toList()).size() < 2) {
      return;
    }
    Node best = best(byGraph.values(), better);
    byGraph.forEach(
        (graph, value) -> {
          if (!value.equals(best)) {
            take(graph, entity, property, value);
          }
        });
  }

  private static Node best(Iterable<Node> values, Comparator<Node> better) {
    Map<Node, Integer> votes = new HashMap<>();
    values.forEach(value -> votes.merge(value, 1, Integer::sum));
    return votes.entrySet().stream()
        .max(Map.Entry.<Node, Integer>comparingByValue().thenComparing(Map.Entry::getKey, better))
        .orElseThrow()
        .getKey();
  }

  private static int length(Node literal) {
    String text = literal.getLiteralLexicalForm();
    return text.codePointCount(0, text.length());
  }

  private static Node language(Node literal) {
    return NodeFactory.createLiteralString(literal.getLiteralLanguage());
  }

  private List<Node> values(Node graph, Node subject, Node property) {
    return Iter.toList(Iter.map(quads.find(graph, subject, property, Node.ANY), Quad::getObject));
  }

  private void take(Node graph, Node entity, Node property, Node value) {
    Node naming = articles.naming(graph, entity);
    quads.delete(graph, entity, property, value);
    quads.add(evidence, naming, RDF.type.asNode(), Bg.Naming.asNode());
    quads.add(evidence, naming, Bg.inArticle.asNode(), articles.article(graph));
    quads.add(evidence, naming, Bg.names.asNode(), entity);
    quads.add(evidence, naming, property, value);
  }

  private void undo() {
    Iterator<Quad> found = quads.find(evidence, Node.ANY, Bg.names.asNode(), Node.ANY);
    for (Quad quad : Iter.toList(found)) {
      Node naming = quad.getSubject();
      Node entity = quad.getObject();
      List<Quad> all = Iter.toList(quads.find(evidence, naming, Node.ANY, Node.ANY));
      List<Node> homes =
          all.stream()
              .filter(each -> each.getPredicate().equals(Bg.inArticle.asNode()))
              .map(each -> articles.graph(each.getObject()))
              .collect(Collectors.toList());
      quads.deleteAny(evidence, naming, Node.ANY, Node.ANY);
      for (Node home : homes) {
        all.stream().filter(CommonNames::isName).forEach(each -> give(home, entity, each));
      }
    }
  }

  private static boolean isName(Quad quad) {
    return quad.getObject().isLiteral();
  }

  private void give(Node graph, Node entity, Quad name) {
    if (name.getPredicate().equals(RDFS.label.asNode())) {
      quads.delete(graph, entity, SKOS.altLabel.asNode(), name.getObject());
    }
    quads.add(graph, entity, name.getPredicate(), name.getObject());
  }
}
