package org.battlegraph.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.export.UnknownFactException;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;

/** Reads the words that prove a fact off a graph. */
final class QuotationReader {
  private static final Comparator<Quotation> ORDER =
      Comparator.comparing(Quotation::article).thenComparing(Quotation::begin);

  private final Dataset dataset;
  private final DatasetGraph quads;

  QuotationReader(Dataset dataset) {
    this.dataset = dataset;
    quads = dataset.asDatasetGraph();
  }

  List<Quotation> of(String iri) {
    Node fact = NodeFactory.createURI(iri.replaceFirst("^<(.*)>$", "$1"));
    return Txn.calculateRead(dataset, () -> read(fact));
  }

  private List<Quotation> read(Node fact) {
    if (!quads.contains(Node.ANY, fact, RDF.type.asNode(), Bg.Fact.asNode())) {
      throw new UnknownFactException(fact.getURI());
    }
    String rule = first(fact, Bg.rule).map(Node::getLiteralLexicalForm).orElse("");
    return all(fact, Bg.evidence)
        .distinct()
        .flatMap(evidence -> quotation(evidence, rule).stream())
        .sorted(ORDER)
        .toList();
  }

  private Optional<Quotation> quotation(Node evidence, String rule) {
    List<Node> selectors = all(evidence, Oa.hasSelector).distinct().toList();
    Optional<Node> article = first(evidence, Oa.hasSource);
    Optional<String> words = value(selectors, Oa.exact).map(Node::getLiteralLexicalForm);
    Optional<Integer> begin = value(selectors, Oa.start).map(QuotationReader::number);
    Optional<Integer> end = value(selectors, Oa.end).map(QuotationReader::number);
    if (article.isEmpty() || words.isEmpty() || begin.isEmpty() || end.isEmpty()) {
      return Optional.empty(); // a file of the default graph alone: its evidence stayed behind
    }
    String name =
        first(article.get(), RDFS.label)
            .map(Node::getLiteralLexicalForm)
            .orElse(article.get().getURI());
    return Optional.of(new Quotation(name, words.get(), begin.get(), end.get(), rule));
  }

  private Optional<Node> value(List<Node> subjects, Property property) {
    return subjects.stream().flatMap(each -> all(each, property)).findFirst();
  }

  private Optional<Node> first(Node subject, Property property) {
    return all(subject, property).findFirst();
  }

  private Stream<Node> all(Node subject, Property property) {
    return Iter.toList(quads.find(Node.ANY, subject, property.asNode(), Node.ANY)).stream()
        .map(Quad::getObject);
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }
}
