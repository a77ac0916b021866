package org.battlegraph.identity;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.ontology.Graphs;

/** The graphs of the articles among all graphs, and the articles to which they belong. */
final class ArticleGraphs {
  private final String base;
  private final String graphs;
  private final String articles;

  ArticleGraphs(Graphs graphs) {
    this.base = graphs.base();
    this.graphs = graphs.article("");
    this.articles = base + "article/";
  }

  /** Returns all quads with a property in articles' graphs. */
  Iterator<Quad> find(DatasetGraph quads, Property property) {
    return Iter.filter(
        quads.find(Node.ANY, Node.ANY, property.asNode(), Node.ANY), quad -> has(quad.getGraph()));
  }

  /** Tells whether a graph is an article's. */
  boolean has(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(graphs);
  }

  /** Returns the article of a graph. */
  Node article(Node graph) {
    return NodeFactory.createURI(articles + graph.getURI().substring(graphs.length()));
  }

  /** Returns the graph of an article. */
  Node graph(Node article) {
    return NodeFactory.createURI(graphs + article.getURI().substring(articles.length()));
  }

  /** Returns the name of how the article of a graph calls an entity. */
  Node naming(Node graph, Node entity) {
    return NodeFactory.createURI(
        base
            + "naming/"
            + graph.getURI().substring(graphs.length())
            + "/"
            + entity.getURI().substring(base.length()));
  }
}
