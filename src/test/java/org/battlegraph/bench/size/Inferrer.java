package org.battlegraph.bench.size;

import java.util.random.RandomGenerator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/** Writes inferences with their premises. */
final class Inferrer {
  private static final Node GRAPH = QuadSink.iri(Graphs.standard().inferred());

  private final QuadSink sink;
  private final RandomGenerator random;
  private int count;

  Inferrer(QuadSink sink, RandomGenerator random) {
    this.sink = sink;
    this.random = random;
  }

  /** That a force fought at a place, or may have, since a part of it did. */
  void fought(Node force, Node place, Node combat, Node subordination) {
    Node inference = QuadSink.iri(Graphs.DEFAULT_BASE + "inference/" + count++);
    Resource relation = random.nextInt(4) == 0 ? Bg.foughtAt : Bg.possiblyFoughtAt;
    sink.type(GRAPH, inference, Bg.Inference.asNode());
    sink.add(GRAPH, inference, RDF.subject, force);
    sink.add(GRAPH, inference, RDF.predicate, relation.asNode());
    sink.add(GRAPH, inference, RDF.object, place);
    sink.add(GRAPH, inference, Bg.premise, combat);
    sink.add(GRAPH, inference, Bg.premise, subordination);
    sink.add(GRAPH, inference, Bg.rule, QuadSink.text("part-fought"));
    sink.add(GRAPH, inference, Bg.confidence, QuadSink.typed("0.5", XSDDatatype.XSDdecimal));
    sink.add(
        GRAPH, inference, Bg.doubt, QuadSink.words("A part of it need not be the whole.", "en"));
    sink.add(GRAPH, inference, Bg.doubt, QuadSink.words("一部作戰即稱該部隊作戰。", "zh"));
  }
}
