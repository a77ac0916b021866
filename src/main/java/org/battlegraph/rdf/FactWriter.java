package org.battlegraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Digest;

/** Writes the facts of one article: what each says, in what standing, and where it is proved. */
final class FactWriter {
  private final Iris iris;
  private final FactDescriber describer;
  private final Article article;

  FactWriter(Iris iris, FactDescriber describer, Article article) {
    this.iris = iris;
    this.describer = describer;
    this.article = article;
  }

  /**
   * Returns the name of a fact: the same for the same values and quotation in the same article,
   * wherever in the article it stands.
   */
  Node name(Fact fact) {
    Basis basis = fact.basis();
    Description description = fact.accept(describer);
    Digest digest = new Digest().with("article", article.name()).with("relation", fact.relation());
    digest.with("type", description.type().getLocalName());
    for (Description.Value value : description.values()) {
      value.key().ifPresent(key -> digest.with(value.property().getLocalName(), key));
    }
    basis.date().ifPresent(date -> digest.with("date", date.edtf()));
    basis.partOfDay().ifPresent(part -> digest.with("partOfDay", part.name()));
    digest.with("modality", basis.standing().modality().name());
    digest.with("polarity", basis.standing().polarity().name());
    basis.standing().claimant().ifPresent(claimant -> withClaimant(digest, claimant));
    digest.with("quotation", article.text().slice(basis.first().span()));
    return QuadSink.iri(iris.fact(digest.name()));
  }

  private static void withClaimant(Digest digest, Claimant claimant) {
    digest.with("claimant", claimant.words());
    claimant.entity().ifPresent(id -> digest.with("claimantEntity", id.toString()));
  }

  /**
   * Writes a fact.
   *
   * @param out the graph that it belongs to
   * @param name its name
   * @param fact the fact
   * @param evidence where it is proved, in the order of the text
   */
  void write(QuadSink out, Node name, Fact fact, List<Span> evidence) {
    Description description = fact.accept(describer);
    out.type(name, Bg.Fact);
    out.type(name, description.types().toArray(Resource[]::new));
    description.values().forEach(value -> out.add(name, value.property(), value.node()));
    writeBasis(out, name, fact.basis());
    for (Span span : evidence) {
      out.add(name, Bg.evidence, QuadSink.iri(iris.evidence(article.name(), span)));
    }
  }

  private void writeBasis(QuadSink out, Node name, Basis basis) {
    basis
        .date()
        .ifPresent(
            date -> {
              out.add(name, Bg.date, QuadSink.edtf(date));
              out.add(name, Bg.notBefore, QuadSink.day(date.notBefore()));
              out.add(name, Bg.notAfter, QuadSink.day(date.notAfter()));
            });
    basis.partOfDay().ifPresent(part -> out.add(name, Bg.partOfDay, Terms.of(part)));
    out.add(name, Bg.modality, Terms.of(basis.standing().modality()));
    out.add(name, Bg.polarity, Terms.of(basis.standing().polarity()));
    basis.standing().claimant().ifPresent(claimant -> writeClaimant(out, name, claimant));
    out.add(name, Bg.confidence, QuadSink.decimal(basis.confidence()));
    out.add(name, Bg.rule, QuadSink.string(basis.first().rule().value()));
  }

  private void writeClaimant(QuadSink out, Node name, Claimant claimant) {
    Optional<Node> entity = claimant.entity().map(id -> QuadSink.iri(iris.entity(id)));
    Node by = entity.orElseGet(() -> QuadSink.iri(iris.claimant(article.name(), claimant.words())));
    out.add(name, Bg.claimedBy, by);
    if (entity.isEmpty()) {
      out.type(by, Bg.Claimant);
      out.add(by, RDFS.label, QuadSink.chinese(claimant.words()));
    }
  }
}
