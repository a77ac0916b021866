package org.battlegraph.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;

/**
 * Writes what facts and mentions of one article were made of, step by step down to the rules that
 * read characters. A step that is a mention is that mention; another is a reading of its own.
 */
final class DerivationWriter {
  private final Iris iris;
  private final Article article;
  private final QuadSink out;
  private final Map<Step, Node> mentions = new HashMap<>();
  private final Set<Node> written = new HashSet<>();

  /** What a rule took. */
  private record Step(Span span, RuleName rule) {
    static Step of(Evidence evidence) {
      return new Step(evidence.span(), evidence.rule());
    }
  }

  DerivationWriter(Iris iris, Article article, Collection<Mention> mentions, QuadSink out) {
    this.iris = iris;
    this.article = article;
    this.out = out;
    for (Mention mention : mentions) {
      this.mentions.putIfAbsent(
          Step.of(mention.evidence()),
          QuadSink.iri(iris.mention(article.name(), mention.span(), EvidenceWriter.kind(mention))));
    }
  }

  /** Writes what the maker of a fact or mention built on. */
  void write(Node made, Evidence evidence) {
    for (Evidence part : evidence.parts()) {
      Node step = name(part);
      if (!step.equals(made)) {
        out.add(made, Bg.derivedFrom, step);
        if (written.add(step)) {
          writeStep(step, part);
        }
      }
    }
  }

  private Node name(Evidence evidence) {
    Node mention = mentions.get(Step.of(evidence));
    return mention != null
        ? mention
        : QuadSink.iri(iris.reading(article.name(), evidence.span(), evidence.rule().value()));
  }

  private void writeStep(Node step, Evidence evidence) {
    if (!mentions.containsKey(Step.of(evidence))) {
      Span span = evidence.span();
      out.type(step, Bg.Reading);
      out.add(step, Bg.inArticle, QuadSink.iri(iris.article(article.name())));
      out.add(step, Bg.beginOffset, QuadSink.offset(span.begin()));
      out.add(step, Bg.endOffset, QuadSink.offset(span.end()));
      out.add(step, Bg.surface, QuadSink.string(article.text().slice(span)));
      out.add(step, Bg.rule, QuadSink.string(evidence.rule().value()));
    }
    write(step, evidence);
  }
}
