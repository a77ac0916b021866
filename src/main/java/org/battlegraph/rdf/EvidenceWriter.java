package org.battlegraph.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Source;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Digest;
import org.battlegraph.ontology.Oa;

/** Writes what facts are proved by: the article's text, the places that are cited, the mentions. */
final class EvidenceWriter {
  /** How many code points before and after a quotation help to find it again. */
  private static final int CONTEXT = 32;

  private final Iris iris;
  private final Article article;
  private final CitedWorks cited;
  private final WrongLinks links;
  private final QuadSink out;

  EvidenceWriter(Iris iris, Article article, WrongLinks links, QuadSink out) {
    this.iris = iris;
    this.article = article;
    this.links = links;
    this.cited = new CitedWorks(article);
    this.out = out;
  }

  void writeArticle(Source source) {
    Node name = QuadSink.iri(iris.article(article.name()));
    Node graph = QuadSink.iri(iris.graphs().article(article.name()));
    Node license = QuadSink.iri(source.license());
    out.type(name, Bg.Article);
    out.add(name, RDFS.label, QuadSink.chinese(article.name()));
    out.add(name, Bg.wikipediaTitle, QuadSink.string(source.title()));
    source.url().ifPresent(url -> out.add(name, DCTerms.source, QuadSink.iri(url)));
    source.revision().ifPresent(revision -> out.add(name, Bg.revision, QuadSink.string(revision)));
    out.add(name, DCTerms.license, license);
    out.add(name, Bg.sha256, QuadSink.string(source.sha256()));
    out.add(name, Bg.plainText, QuadSink.string(article.text().toString()));
    out.add(graph, DCTerms.source, name);
    out.add(graph, DCTerms.license, license);
  }

  void writeQuotation(Span span) {
    PlainText text = article.text();
    Node name = QuadSink.iri(iris.evidence(article.name(), span));
    Node position = QuadSink.iri(name.getURI() + "/position");
    Node quote = QuadSink.iri(name.getURI() + "/quote");
    out.type(name, Oa.SpecificResource);
    out.add(name, Oa.hasSource, QuadSink.iri(iris.article(article.name())));
    out.add(name, Oa.hasSelector, position);
    out.add(name, Oa.hasSelector, quote);
    out.type(position, Oa.TextPositionSelector);
    out.add(position, Oa.start, QuadSink.offset(span.begin()));
    out.add(position, Oa.end, QuadSink.offset(span.end()));
    out.type(quote, Oa.TextQuoteSelector);
    Span before = new Span(Math.max(0, span.begin() - CONTEXT), span.begin());
    Span after = new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    out.add(quote, Oa.exact, QuadSink.string(text.slice(span)));
    out.add(quote, Oa.prefix, QuadSink.string(text.slice(before)));
    out.add(quote, Oa.suffix, QuadSink.string(text.slice(after)));
    cited.of(span).forEach(work -> writeCited(name, work));
  }

  private void writeCited(Node evidence, String words) {
    Node work = QuadSink.iri(iris.work(new Digest().with("work", words).name()));
    out.add(evidence, Bg.cites, work);
    out.type(work, Bg.CitedWork);
    out.add(work, RDFS.label, QuadSink.chinese(words));
  }

  /** Writes a mention and returns its name. */
  Node writeMention(Mention mention, Resolution resolution) {
    Span span = mention.span();
    Node name = QuadSink.iri(iris.mention(article.name(), span, kind(mention)));
    out.type(name, Bg.Mention);
    out.add(name, Bg.inArticle, QuadSink.iri(iris.article(article.name())));
    out.add(name, Bg.beginOffset, QuadSink.offset(span.begin()));
    out.add(name, Bg.endOffset, QuadSink.offset(span.end()));
    out.add(name, Bg.surface, QuadSink.string(article.text().slice(span)));
    resolution
        .meaningOf(mention)
        .ifPresent(entity -> out.add(name, Bg.refersTo, QuadSink.iri(iris.entity(entity.id()))));
    out.add(name, Bg.rule, QuadSink.string(mention.evidence().rule().value()));
    resolution
        .meaningOf(mention)
        .flatMap(entity -> links.wrongOn(mention, entity))
        .ifPresent(title -> out.add(name, Bg.linkNotFollowed, QuadSink.string(title)));
    return name;
  }

  static String kind(Mention mention) {
    return mention.getClass().getSimpleName().replace("Mention", "").toLowerCase(Locale.ROOT);
  }
}
