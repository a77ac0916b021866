package org.battlegraph.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Graphs;

/**
 * Writes articles as quads, each into the named graphs where it belongs, in an order that is the
 * same on each run.
 *
 * <p>What it writes of an article does not depend on other articles. Not for use by several
 * threads.
 */
public final class GraphWriter {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final StreamRDF sink;
  private final EntityWriter entities;

  /**
   * Makes a writer.
   *
   * @param iris names the resources
   * @param vocabulary the ontology's concepts
   * @param sink takes the quads; whoever made it starts and finishes it
   */
  public GraphWriter(Iris iris, Vocabulary vocabulary, StreamRDF sink) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.sink = sink;
    this.entities = new EntityWriter(iris, vocabulary);
  }

  /** Writes all that was understood of an article. */
  public void write(ArticleFacts facts) {
    Graphs graphs = iris.graphs();
    Article article = facts.article();
    EvidenceWriter evidence =
        new EvidenceWriter(
            iris,
            article,
            new WrongLinks(article, facts.resolution(), vocabulary.targets()),
            QuadSink.into(sink, graphs.evidence()));
    evidence.writeArticle(facts.source());
    QuadSink asserted = QuadSink.into(sink, graphs.article(article.name()));
    for (Entity entity : facts.resolution().entities().values()) {
      entities.write(asserted, entity);
    }
    new Territories(facts.resolution())
        .of(facts.facts())
        .forEach(country -> entities.write(asserted, country));
    FactDescriber describer = new FactDescriber(iris, vocabulary, facts.resolution());
    FactWriter writer = new FactWriter(iris, describer, article);
    QuadSink unasserted = QuadSink.into(sink, graphs.unasserted());
    DerivationWriter derivations =
        new DerivationWriter(
            iris, article, facts.mentions(), QuadSink.into(sink, graphs.evidence()));
    Map<Node, List<Fact>> byName = byName(writer, facts.facts());
    byName.forEach(
        (name, same) -> {
          Fact first = same.get(0);
          QuadSink graph = first.basis().standing().happened() ? asserted : unasserted;
          writer.write(graph, name, first, List.copyOf(spans(same)));
          same.stream()
              .flatMap(fact -> fact.basis().evidence().stream())
              .forEach(each -> derivations.write(name, each));
        });
    CorrectionWriter corrections = new CorrectionWriter(iris, sink);
    for (Correction correction : facts.corrections()) {
      corrections.write(article.name(), correction, correction.result().map(writer::name));
    }
    spans(facts.facts()).forEach(evidence::writeQuotation);
    for (Mention mention : facts.mentions()) {
      derivations.write(evidence.writeMention(mention, facts.resolution()), mention.evidence());
    }
  }

  /** What is said twice in the same words is one fact that is proved in two places. */
  private static Map<Node, List<Fact>> byName(FactWriter writer, List<Fact> facts) {
    Map<Node, List<Fact>> byName = new LinkedHashMap<>();
    for (Fact fact : facts) {
      byName.computeIfAbsent(writer.name(fact), name -> new ArrayList<>()).add(fact);
    }
    return byName;
  }

  private static TreeSet<Span> spans(List<Fact> facts) {
    TreeSet<Span> spans = new TreeSet<>();
    for (Fact fact : facts) {
      fact.basis().evidence().stream().map(Evidence::span).forEach(spans::add);
    }
    return spans;
  }
}
