package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Digest;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;

/**
 * Writes pairs that are one thing as {@code bg:SameEntity} facts into the graph of identity, with
 * the names where they stand as evidence.
 */
public final class SameEntityWriter {
  /** How many code points before and after a quotation help to find it again. */
  private static final int CONTEXT = 32;

  private final DatasetGraph quads;
  private final Graphs graphs;
  private final Node identity;
  private final Node evidence;

  private SameEntityWriter(DatasetGraph quads, Graphs graphs) {
    this.quads = quads;
    this.graphs = graphs;
    this.identity = NodeFactory.createURI(graphs.identity());
    this.evidence = NodeFactory.createURI(graphs.evidence());
  }

  /**
   * Writes facts.
   *
   * @param quads the graph, which is changed, in a transaction where it needs one
   */
  public static void write(Collection<Pair> pairs, DatasetGraph quads, Graphs graphs) {
    SameEntityWriter writer = new SameEntityWriter(quads, graphs);
    pairs.forEach(writer::write);
  }

  /** Takes all such facts out again, with the evidence that no other fact has. */
  public static void undo(DatasetGraph quads, Graphs graphs) {
    new SameEntityWriter(quads, graphs).undo();
  }

  private void write(Pair pair) {
    String fact =
        new Digest()
            .with("relation", "sameEntity")
            .with("one", pair.one().substring(graphs.base().length()))
            .with("other", pair.other().substring(graphs.base().length()))
            .with("rule", pair.rule())
            .name();
    Node node = NodeFactory.createURI(graphs.base() + "fact/" + fact);
    add(node, RDF.type, Bg.Fact.asNode());
    add(node, RDF.type, Bg.SameEntity.asNode());
    add(node, Bg.one, NodeFactory.createURI(pair.one()));
    add(node, Bg.other, NodeFactory.createURI(pair.other()));
    add(node, Bg.modality, Bg.Actual.asNode());
    add(node, Bg.polarity, Bg.Affirmed.asNode());
    add(node, Bg.rule, NodeFactory.createLiteralString(pair.rule()));
    add(node, SKOS.note, NodeFactory.createLiteralLang(pair.reason(), "en"));
    add(
        node,
        Bg.confidence,
        NodeFactory.createLiteralDT(Double.toString(pair.confidence()), XSDDatatype.XSDdecimal));
    for (Optional<Quote> name : List.of(pair.oneName(), pair.otherName())) {
      name.ifPresent(quote -> add(node, Bg.evidence, cite(quote)));
    }
  }

  private void add(Node subject, Property property, Node object) {
    quads.add(identity, subject, property.asNode(), object);
  }

  private Node cite(Quote quote) {
    String article = quote.article().substring((graphs.base() + "article/").length());
    String iri = graphs.base() + "evidence/" + article + "/" + quote.begin() + "-" + quote.end();
    Node node = NodeFactory.createURI(iri);
    Node source = NodeFactory.createURI(quote.article());
    Iterator<Quad> texts = quads.find(evidence, source, Bg.plainText.asNode(), Node.ANY);
    if (!texts.hasNext()) {
      return node;
    }
    String text = texts.next().getObject().getLiteralLexicalForm();
    Node position = NodeFactory.createURI(iri + "/position");
    Node words = NodeFactory.createURI(iri + "/quote");
    support(node, RDF.type, Oa.SpecificResource.asNode());
    support(node, Oa.hasSource, source);
    support(node, Oa.hasSelector, position);
    support(node, Oa.hasSelector, words);
    support(position, RDF.type, Oa.TextPositionSelector.asNode());
    support(position, Oa.start, offset(quote.begin()));
    support(position, Oa.end, offset(quote.end()));
    support(words, RDF.type, Oa.TextQuoteSelector.asNode());
    int begin = text.offsetByCodePoints(0, quote.begin());
    int end = text.offsetByCodePoints(begin, quote.end() - quote.begin());
    support(words, Oa.exact, NodeFactory.createLiteralString(text.substring(begin, end)));
    int before = text.offsetByCodePoints(begin, -Math.min(CONTEXT, quote.begin()));
    int left = text.codePointCount(end, text.length());
    int after = text.offsetByCodePoints(end, Math.min(CONTEXT, left));
    support(words, Oa.prefix, NodeFactory.createLiteralString(text.substring(before, begin)));
    support(words, Oa.suffix, NodeFactory.createLiteralString(text.substring(end, after)));
    return node;
  }

  private void support(Node subject, Property property, Node object) {
    quads.add(evidence, subject, property.asNode(), object);
  }

  private static Node offset(int offset) {
    return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }

  private void undo() {
    TreeSet<String> cited = new TreeSet<>();
    quads
        .find(identity, Node.ANY, Bg.evidence.asNode(), Node.ANY)
        .forEachRemaining(quad -> cited.add(quad.getObject().getURI()));
    quads.deleteAny(identity, Node.ANY, Node.ANY, Node.ANY);
    for (String iri : cited) {
      Node node = NodeFactory.createURI(iri);
      if (!quads.find(Node.ANY, Node.ANY, Bg.evidence.asNode(), node).hasNext()) {
        List<Node> parts = new ArrayList<>(List.of(node));
        Iterator<Quad> selectors = quads.find(evidence, node, Oa.hasSelector.asNode(), Node.ANY);
        Iter.toList(selectors).forEach(quad -> parts.add(quad.getObject()));
        parts.forEach(part -> quads.deleteAny(evidence, part, Node.ANY, Node.ANY));
      }
    }
  }
}
