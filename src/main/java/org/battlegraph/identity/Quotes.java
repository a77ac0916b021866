package org.battlegraph.identity;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/** Finds where an entity is called by a name, among the mentions of the graph. */
final class Quotes {
  private final DatasetGraph quads;
  private final Node evidence;

  Quotes(DatasetGraph quads, Graphs graphs) {
    this.quads = quads;
    this.evidence = NodeFactory.createURI(graphs.evidence());
  }

  /**
   * Returns the first place that has the name, else the first that has any name of the entity;
   * nothing for an entity that the graph has no mention of.
   */
  Optional<Quote> of(Thing thing, String name) {
    String wanted = Written.plain(name);
    Iterator<Quad> mentions = quads.find(evidence, Node.ANY, Bg.refersTo.asNode(), thing.node());
    return Iter.toList(Iter.map(mentions, quad -> quote(quad.getSubject()))).stream()
        .min(
            Comparator.comparing((Quote quote) -> rank(Written.plain(quote.text()), wanted))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int rank(String words, String wanted) {
    if (words.equals(wanted)) {
      return 0;
    }
    return words.contains(wanted) ? 1 : 2;
  }

  Quote quote(Node mention) {
    return new Quote(
        value(mention, Bg.inArticle).getURI(),
        Integer.parseInt(value(mention, Bg.beginOffset).getLiteralLexicalForm()),
        Integer.parseInt(value(mention, Bg.endOffset).getLiteralLexicalForm()),
        value(mention, Bg.surface).getLiteralLexicalForm());
  }

  private Node value(Node mention, Property property) {
    return quads.find(evidence, mention, property.asNode(), Node.ANY).next().getObject();
  }
}
