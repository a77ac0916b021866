package org.battlegraph.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Geo;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Prefixes;

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

  /**
   * Takes it out.
   *
   * @param itemOf returns the item of Wikidata behind a title, as the graph's links were made
   */
  void remove(Function<String, Optional<String>> itemOf) {
    removeLinks(itemOf);
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

  /** A link stays where another article links the entity to the same. */
  private void removeLinks(Function<String, Optional<String>> itemOf) {
    Node links = NodeFactory.createURI(graphs.links());
    Node property = Bg.wikipediaTitle.asNode();
    for (Quad own : Iter.toList(quads.find(article, Node.ANY, property, Node.ANY))) {
      Node entity = own.getSubject();
      Optional<String> item = itemOf.apply(own.getObject().getLiteralLexicalForm());
      boolean kept =
          Iter.toList(quads.find(Node.ANY, entity, property, Node.ANY)).stream()
              .filter(quad -> !quad.getGraph().equals(article))
              .map(quad -> itemOf.apply(quad.getObject().getLiteralLexicalForm()))
              .anyMatch(item::equals);
      if (item.isPresent() && !kept) {
        Node object = NodeFactory.createURI(Prefixes.WIKIDATA + item.get());
        Iter.toList(quads.find(links, entity, Node.ANY, object)).forEach(quads::delete);
        removePoint(links, entity);
      }
    }
  }

  private void removePoint(Node links, Node entity) {
    List<Quad> rest = Iter.toList(quads.find(links, entity, Node.ANY, Node.ANY));
    List<Quad> points =
        rest.stream().filter(quad -> quad.getPredicate().equals(Geo.hasGeometry.asNode())).toList();
    if (rest.size() == points.size()) {
      for (Quad point : points) {
        quads.delete(point);
        quads.deleteAny(links, point.getObject(), Node.ANY, Node.ANY);
      }
    }
  }
}
