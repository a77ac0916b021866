package org.battlegraph.api;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.ontology.Graphs;

/** The titles of the articles behind the graphs of articles. */
record ArticleTitles(DatasetGraph quads, Graphs graphs) {

  /** Tells whether a graph is an article's. */
  boolean isArticle(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(graphs.article(""));
  }

  /** Returns the title of the article of a graph, with spaces. */
  String of(Node graph) {
    String name = graph.getURI().substring(graphs.article("").length());
    Node evidence = NodeFactory.createURI(graphs.evidence());
    Node article = NodeFactory.createURI(graphs.base() + "article/" + name);
    Iterator<Quad> labels = quads.find(evidence, article, RDFS.label.asNode(), Node.ANY);
    String label = labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : name;
    return label.replace('_', ' ');
  }
}
