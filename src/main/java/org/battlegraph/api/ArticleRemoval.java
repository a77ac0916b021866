package org.battlegraph.api;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;

/**
 * Takes one article out of a graph that holds what its articles state, so that what is left is what
 * a graph without it would hold.
 */
final class ArticleRemoval {
  private final DatasetGraph quads;
  private final Graphs graphs;
  private final String title;
  private final Node evidence;
  private final Node unasserted;
  private final Node graph;
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
    this.unasserted = NodeFactory.createURI(graphs.unasserted());
    this.graph = NodeFactory.createURI(graphs.article(name));
    this.article = NodeFactory.createURI(graphs.base() + "article/" + title);
  }

  /**
   * Takes it out. Its nodes are found by what leads to them and not by their names, since a great
   * graph cannot be read through for each article.
   */
  void remove() {
    removeLinks();
    Set<Node> works = new HashSet<>();
    for (Node quotation : subjects(evidence, Oa.hasSource.asNode(), article)) {
      subjects(Node.ANY, Bg.evidence.asNode(), quotation).forEach(this::removeFact);
      works.addAll(objects(evidence, quotation, Bg.cites.asNode()));
      objects(evidence, quotation, Oa.hasSelector.asNode()).forEach(this::removeEvidence);
      removeEvidence(quotation);
    }
    subjects(evidence, Bg.inArticle.asNode(), article).forEach(this::removeEvidence);
    removeEvidence(article);
    removeEvidence(graph);
    quads.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    removeCorrections();
    works.stream().filter(this::isUncited).forEach(this::removeEvidence);
  }

  private void removeFact(Node fact) {
    for (Node claimant : objects(unasserted, fact, Bg.claimedBy.asNode())) {
      if (claimant.getURI().startsWith(own("claimant"))) {
        quads.deleteAny(unasserted, claimant, Node.ANY, Node.ANY);
      }
    }
    quads.deleteAny(unasserted, fact, Node.ANY, Node.ANY);
    removeEvidence(fact);
  }

  private void removeEvidence(Node subject) {
    quads.deleteAny(evidence, subject, Node.ANY, Node.ANY);
  }

  private void removeCorrections() {
    Node corrections = NodeFactory.createURI(graphs.corrections());
    for (Quad quad : Iter.toList(quads.find(corrections, Node.ANY, Node.ANY, Node.ANY))) {
      if (quad.getSubject().getURI().startsWith(own("correction"))) {
        quads.delete(quad);
      }
    }
  }

  /** Tells of a work that the article's footnotes named whether no other's do. */
  private boolean isUncited(Node work) {
    return !quads.contains(evidence, Node.ANY, Bg.cites.asNode(), work);
  }

  private String own(String kind) {
    return graphs.base() + kind + "/" + title + "/";
  }

  private Set<Node> subjects(Node in, Node property, Node object) {
    return Iter.toSet(Iter.map(quads.find(in, Node.ANY, property, object), Quad::getSubject));
  }

  private Set<Node> objects(Node in, Node subject, Node property) {
    return Iter.toSet(Iter.map(quads.find(in, subject, property, Node.ANY), Quad::getObject));
  }

  /** A link stays where another article links the entity by the same title. */
  private void removeLinks() {
    LinkRecords records = new LinkRecords(quads, graphs);
    ArticleTitles articles = new ArticleTitles(quads, graphs);
    Node title = Bg.wikipediaTitle.asNode();
    Set<Node> entities = new HashSet<>();
    quads
        .find(graph, Node.ANY, RDF.type.asNode(), Bg.Entity.asNode())
        .forEachRemaining(quad -> entities.add(quad.getSubject()));
    for (Node entity : entities) {
      Set<Node> elsewhere = new HashSet<>();
      boolean named = false;
      for (Quad quad : Iter.toList(quads.find(Node.ANY, entity, Node.ANY, Node.ANY))) {
        if (!quad.getGraph().equals(graph) && articles.isArticle(quad.getGraph())) {
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
