package org.battlegraph.wikidata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;

/**
 * Reads from a graph which sentences say a fact.
 *
 * @param graph with its evidence; the caller reads in a transaction
 */
record FactSources(DatasetGraph graph) {
  /** What a sentence ends with. */
  private static final String ENDS = "。！？\n";

  /** What the rules that read dates are called by. */
  private static final String DATE_RULES = "date.";

  /**
   * A run of an article.
   *
   * @param begin its first code point
   * @param end the code point behind its last
   */
  private record Passage(Node article, String text, int begin, int end) {
    boolean holds(Node inArticle, int offset) {
      return article.equals(inArticle) && begin <= offset && offset < end;
    }
  }

  /** The sentences of a fact; one without words where the graph has no evidence for it. */
  List<Proposal.Source> of(Node fact) {
    double confidence =
        one(fact, Bg.confidence.asNode())
            .map(node -> Double.parseDouble(node.getLiteralLexicalForm()))
            .orElse(0.0);
    List<Proposal.Source> sources = new ArrayList<>();
    for (Node evidence : all(fact, Bg.evidence.asNode())) {
      Passage sentence = sentence(evidence);
      sources.add(
          new Proposal.Source(
              fact.getURI(),
              confidence,
              one(sentence.article(), RDFS.label.asNode())
                  .map(Node::getLiteralLexicalForm)
                  .orElse(""),
              one(sentence.article(), Bg.revision.asNode())
                  .map(Node::getLiteralLexicalForm)
                  .orElse(""),
              sentence.text(),
              all(evidence, Bg.cites.asNode()).stream()
                  .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                  .toList()));
    }
    return sources.isEmpty()
        ? List.of(new Proposal.Source(fact.getURI(), confidence, "", "", "", List.of()))
        : sources;
  }

  /**
   * Tells whether a date that the fact builds on stands in its own sentence. Where none does the
   * date is the surroundings', and who knows only the sentence could not confirm it.
   */
  boolean tellDateOf(Node fact) {
    List<Passage> sentences = all(fact, Bg.evidence.asNode()).stream().map(this::sentence).toList();
    return steps(fact).stream()
        .filter(step -> text(step, Bg.rule.asNode()).startsWith(DATE_RULES))
        .anyMatch(
            step -> {
              Node article = one(step, Bg.inArticle.asNode()).orElse(step);
              int offset = Integer.parseInt(text(step, Bg.beginOffset.asNode()));
              return sentences.stream().anyMatch(each -> each.holds(article, offset));
            });
  }

  private Set<Node> steps(Node fact) {
    Set<Node> steps = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(all(fact, Bg.derivedFrom.asNode()));
    while (!open.isEmpty()) {
      Node step = open.pop();
      if (steps.add(step)) {
        open.addAll(all(step, Bg.derivedFrom.asNode()));
      }
    }
    return steps;
  }

  /**
   * The whole sentence around a quotation, which may be a few words of it; the quotation itself
   * where the text is not at hand.
   */
  private Passage sentence(Node evidence) {
    Node article = one(evidence, Oa.hasSource.asNode()).orElse(evidence);
    List<Node> selectors = all(evidence, Oa.hasSelector.asNode());
    String quotation = first(selectors, Oa.exact.asNode()).orElse("");
    Optional<Integer> start = first(selectors, Oa.start.asNode()).map(Integer::valueOf);
    String text = text(article, Bg.plainText.asNode());
    if (text.isEmpty() || start.isEmpty()) {
      int from = start.orElse(0);
      return new Passage(article, quotation, from, from + length(quotation));
    }
    int begin = text.offsetByCodePoints(0, start.get());
    int end = begin + quotation.length();
    while (begin > 0 && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Passage(
        article,
        text.substring(begin, end).strip(),
        text.codePointCount(0, begin),
        text.codePointCount(0, end));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private Optional<String> first(List<Node> selectors, Node property) {
    return selectors.stream()
        .flatMap(selector -> one(selector, property).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private String text(Node subject, Node predicate) {
    return one(subject, predicate).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Optional<Node> one(Node subject, Node predicate) {
    return all(subject, predicate).stream().findFirst();
  }

  private List<Node> all(Node subject, Node predicate) {
    TreeSet<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
    graph
        .find(Node.ANY, subject, predicate, Node.ANY)
        .forEachRemaining((Quad quad) -> found.add(quad.getObject()));
    return List.copyOf(found);
  }
}
