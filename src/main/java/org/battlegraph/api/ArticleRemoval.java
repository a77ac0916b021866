package org.battlegraph.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/**
 * Takes one article out of a graph that holds what its articles state, so that what is left is what
 * a graph without it would hold.
 */
final class ArticleRemoval {
  private final DatasetGraph quads;
  private final Graphs graphs;
  private final String title;
  private final Node evidence;
  private final Node article;

  /**
   * Prepares it.
   *
   * @param quads the graph, which is changed
   * @param name the article's name
   */
  ArticleRemoval(DatasetGraph quads, Graphs graphs, String name) {
    this.quads = quads;
    this.graphs = graphs;
    this.title = Graphs.encode(name);
    this.evidence = NodeFactory.createURI(graphs.evidence());
    this.article = NodeFactory.createURI(graphs.article(name));
  }

  /** Takes it out. */
  void remove() {
    removeLinks();
    Set<Node> facts = new HashSet<>();
    quads
        .find(Node.ANY, Node.ANY, Bg.evidence.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getObject().getURI().startsWith(own("evidence"))) {
                facts.add(quad.getSubject());
              }
            });
    Node unasserted = NodeFactory.createURI(graphs.unasserted());
    quads.deleteAny(article, Node.ANY, Node.ANY, Node.ANY);
    for (Node fact : facts) {
      quads.deleteAny(unasserted, fact, Node.ANY, Node.ANY);
      quads.deleteAny(evidence, fact, Node.ANY, Node.ANY);
    }
    removeOwn(unasserted, List.of("claimant"));
    removeOwn(evidence, List.of("evidence", "mention", "reading", "naming"));
    quads.deleteAny(
        evidence, NodeFactory.createURI(graphs.base() + "article/" + title), Node.ANY, Node.ANY);
    quads.deleteAny(evidence, article, Node.ANY, Node.ANY);
    removeOwn(NodeFactory.createURI(graphs.corrections()), List.of("correction"));
    removeUncited();
  }

  private String own(String kind) {
    return graphs.base() + kind + "/" + title + "/";
  }

  private void removeOwn(Node graph, List<String> kinds) {
    List<String> prefixes = kinds.stream().map(this::own).toList();
    Iterator<Quad> all = quads.find(graph, Node.ANY, Node.ANY, Node.ANY);
    Iterator<Quad> owned =
        Iter.filter(
            all, quad -> prefixes.stream().anyMatch(quad.getSubject().getURI()::startsWith));
    Iter.toList(owned).forEach(quads::delete);
  }

  /** Works that only this article's footnotes named. */
  private void removeUncited() {
    List<Node> works = new ArrayList<>();
    quads
        .find(evidence, Node.ANY, RDF.type.asNode(), Bg.CitedWork.asNode())
        .forEachRemaining(quad -> works.add(quad.getSubject()));
    for (Node work : works) {
      if (!quads.contains(evidence, Node.ANY, Bg.cites.asNode(), work)) {
        quads.deleteAny(evidence, work, Node.ANY, Node.ANY);
      }
    }
  }

  /** A link stays where another article links the entity by the same title. */
  private void removeLinks() {
    LinkRecords records = new LinkRecords(quads, graphs);
    ArticleTitles articles = new ArticleTitles(quads, graphs);
    Node title = Bg.wikipediaTitle.asNode();
    Set<Node> entities = new HashSet<>();
    quads
        .find(article, Node.ANY, RDF.type.asNode(), Bg.Entity.asNode())
        .forEachRemaining(quad -> entities.add(quad.getSubject()));
    for (Node entity : entities) {
      Set<Node> elsewhere = new HashSet<>();
      boolean named = false;
      for (Quad quad : Iter.toList(quads.find(Node.ANY, entity, Node.ANY, Node.ANY))) {
        if (!quad.getGraph().equals(article) && articles.isArticle(quad.getGraph())) {
          named = true;
          elsewhere.add(NodeFactory.createLiteralString(articles.of(quad.getGraph())));
          if (quad.getPredicate().equals(title)) {
            elsewhere.add(quad.getObject());
          }
        }
      }
      elsewhere.addAll(takenTitles(entity));
      records.keep(entity, elsewhere, named);
    }
  }

  /**
   * The titles of other articles that gave way to a common one, where what follows still stands.
   */
  private Set<Node> takenTitles(Node entity) {
    Set<Node> titles = new HashSet<>();
    for (Quad naming : Iter.toList(quads.find(evidence, Node.ANY, Bg.names.asNode(), entity))) {
      if (!naming.getSubject().getURI().startsWith(own("naming"))) {
        quads
            .find(evidence, naming.getSubject(), Bg.wikipediaTitle.asNode(), Node.ANY)
            .forEachRemaining(quad -> titles.add(quad.getObject()));
      }
    }
    return titles;
  }
}
