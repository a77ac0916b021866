package org.battlegraph.rdf;

import org.apache.jena.graph.Node;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;

/** Names facts without writing them. Immutable and safe for use by several threads. */
public final class FactNames {
  private final Iris iris;
  private final Vocabulary vocabulary;

  /**
   * Makes a namer.
   *
   * @param iris names the resources
   * @param vocabulary the ontology's concepts
   */
  public FactNames(Iris iris, Vocabulary vocabulary) {
    this.iris = iris;
    this.vocabulary = vocabulary;
  }

  /** Returns the IRI that a fact of an article has in the graph. */
  public String of(ArticleFacts article, Fact fact) {
    FactDescriber describer = new FactDescriber(iris, vocabulary, article.resolution());
    Node name = new FactWriter(iris, describer, article.article()).name(fact);
    return name.getURI();
  }
}
