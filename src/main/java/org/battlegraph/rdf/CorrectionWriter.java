package org.battlegraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Digest;

/** Writes what people corrected into its graph: who, when, what and why. */
public final class CorrectionWriter {
  private final Iris iris;
  private final QuadSink out;

  /**
   * Makes a writer.
   *
   * @param iris names the resources
   * @param sink takes the quads; whoever made it starts and finishes it
   */
  public CorrectionWriter(Iris iris, StreamRDF sink) {
    this.iris = iris;
    this.out = QuadSink.into(sink, iris.graphs().corrections());
  }

  /** Writes corrections of entities, which belong to no article. */
  public void write(List<Correction> corrections) {
    for (Correction correction : corrections) {
      write(
          QuadSink.iri(iris.correction(digest(correction, Optional.empty()))),
          correction,
          Optional.empty());
    }
  }

  /**
   * Writes a correction of an article's fact.
   *
   * @param article the article's name
   * @param result the fact that stands, if one does
   */
  public void write(String article, Correction correction, Optional<Node> result) {
    write(QuadSink.iri(iris.correction(article, digest(correction, result))), correction, result);
  }

  private String digest(Correction correction, Optional<Node> result) {
    Digest digest = new Digest().with("kind", correction.kind().word());
    digest.with("by", correction.by()).with("on", correction.on().toString());
    digest.with("reason", correction.reason());
    String base = iris.graphs().base();
    correction.corrects().forEach(iri -> digest.with("corrects", iri.replace(base, "")));
    result.ifPresent(fact -> digest.with("to", fact.getURI().replace(base, "")));
    return digest.name();
  }

  private void write(Node node, Correction correction, Optional<Node> result) {
    out.type(node, Bg.Correction);
    out.add(node, Bg.correctionKind, QuadSink.string(correction.kind().word()));
    out.add(node, Bg.correctedBy, QuadSink.string(correction.by()));
    out.add(node, Bg.correctedOn, QuadSink.day(correction.on()));
    out.add(node, Bg.reason, QuadSink.string(correction.reason()));
    correction.corrects().forEach(iri -> out.add(node, Bg.corrects, QuadSink.iri(iri)));
    result.ifPresent(fact -> out.add(node, Bg.correctedTo, fact));
  }
}
