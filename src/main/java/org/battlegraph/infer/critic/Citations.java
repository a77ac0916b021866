package org.battlegraph.infer.critic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;

/** Finds the place of an article that a fact or a mention stands in. */
final class Citations {
  private static final String CLAUSE_ENDS = "，。；！？,;!?\n";

  /** A date further before a sentence is not quoted with it. */
  private static final int FAR = 80;

  private final Graph graph;
  private final Map<Node, PlainText> texts = new HashMap<>();

  Citations(Graph graph) {
    this.graph = graph;
  }

  /** The first place that proves a fact, or the clause of a mention; empty for anything else. */
  Optional<Citation> of(Node thing) {
    Optional<Node> article = value(thing, Bg.inArticle);
    if (article.isPresent()) {
      return Optional.of(clause(article.get(), thing));
    }
    Optional<Citation> quoted =
        objects(thing, Bg.evidence)
            .flatMap(evidence -> quotation(evidence).stream())
            .min(Comparator.naturalOrder());
    return quoted.map(citation -> withDate(thing, citation));
  }

  /** A fact whose date stands shortly before its sentence is quoted from there on. */
  private Citation withDate(Node fact, Citation citation) {
    Optional<Integer> begin =
        objects(fact, Note.dated)
            .flatMap(date -> value(date, Bg.beginOffset).stream())
            .map(Citations::number)
            .filter(at -> at < citation.begin() && citation.begin() - at <= FAR)
            .findFirst();
    if (begin.isEmpty()) {
      return citation;
    }
    PlainText text = texts.computeIfAbsent(articleOf(fact), this::text);
    Span span = new Span(begin.get(), citation.end());
    return new Citation(citation.article(), span.begin(), span.end(), text.slice(span));
  }

  private Node articleOf(Node fact) {
    return objects(fact, Note.dated)
        .flatMap(date -> value(date, Bg.inArticle).stream())
        .findFirst()
        .orElseThrow();
  }

  /** What the graph calls a thing; the last part of its address where it has no label. */
  String label(Node thing) {
    return value(thing, RDFS.label)
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> thing.toString().replaceFirst("^.*[/#]", ""));
  }

  private Optional<Citation> quotation(Node evidence) {
    Optional<Node> article = value(evidence, Oa.hasSource);
    Optional<Integer> begin = selected(evidence, Oa.start).map(Citations::number);
    Optional<Integer> end = selected(evidence, Oa.end).map(Citations::number);
    Optional<String> words = selected(evidence, Oa.exact).map(Node::getLiteralLexicalForm);
    return article.isPresent() && begin.isPresent() && end.isPresent() && words.isPresent()
        ? Optional.of(new Citation(label(article.get()), begin.get(), end.get(), words.get()))
        : Optional.empty();
  }

  private Optional<Node> selected(Node evidence, Property property) {
    return objects(evidence, Oa.hasSelector)
        .flatMap(selector -> value(selector, property).stream())
        .findFirst();
  }

  private Citation clause(Node article, Node mention) {
    int begin = value(mention, Bg.beginOffset).map(Citations::number).orElse(0);
    int end = value(mention, Bg.endOffset).map(Citations::number).orElse(begin);
    PlainText text = texts.computeIfAbsent(article, this::text);
    while (begin > 0 && !endsClause(text, begin - 1)) {
      begin--;
    }
    while (end < text.length() && !endsClause(text, end)) {
      end++;
    }
    return new Citation(label(article), begin, end, text.slice(new Span(begin, end)));
  }

  private static boolean endsClause(PlainText text, int offset) {
    int c = text.codePointAt(offset);
    boolean grouping =
        c == ',' && offset + 1 < text.length() && Character.isDigit(text.codePointAt(offset + 1));
    return !grouping && CLAUSE_ENDS.indexOf(c) >= 0;
  }

  private PlainText text(Node article) {
    return PlainText.of(value(article, Bg.plainText).map(Node::getLiteralLexicalForm).orElse(""));
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private Optional<Node> value(Node subject, Property property) {
    return objects(subject, property).min(NodeCmp::compareRDFTerms);
  }

  private Stream<Node> objects(Node subject, Property property) {
    return objects(subject, property.asNode());
  }

  private Stream<Node> objects(Node subject, Node property) {
    ExtendedIterator<Node> found =
        graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject());
    return found.toList().stream();
  }
}
