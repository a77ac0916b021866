package org.battlegraph.infer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/**
 * A triple that follows from facts, and why.
 *
 * @param triple the triple
 * @param premises the facts that it rests on, in order
 * @param rule the name of the rule
 * @param confidence how sure it is, from 0 to 1: as sure as its weakest premise, less what the rule
 *     takes off
 * @param doubts why it may be wrong although the premises are right: literals, one a language
 */
public record Inference(
    Triple triple,
    SortedSet<Node> premises,
    String rule,
    BigDecimal confidence,
    List<Node> doubts) {
  private static final int NAME_BYTES = 16;

  /** Copies the lists; what rests on nothing cannot be built. */
  public Inference {
    SortedSet<Node> sorted = new TreeSet<>(NodeCmp::compareRDFTerms);
    sorted.addAll(premises);
    premises = Collections.unmodifiableSortedSet(sorted);
    doubts = List.copyOf(doubts);
    if (premises.isEmpty()) {
      throw new IllegalArgumentException(rule + ": an inference without a premise");
    }
  }

  /**
   * Returns its name in the graph, which depends on nothing but the triple, the rule and the
   * premises.
   */
  public Node name(Graphs graphs) {
    String said =
        rule
            + "\n"
            + triple
            + "\n"
            + premises.stream().map(Node::toString).collect(Collectors.joining("\n"));
    return NodeFactory.createURI(graphs.base() + "inference/" + digest(said));
  }

  private static String digest(String said) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns what stands in the graph of the inferred: the triple itself, and the record of it. */
  public List<Triple> triples(Graphs graphs) {
    List<Triple> all = new ArrayList<>();
    all.add(triple);
    all.addAll(record(name(graphs)));
    return all;
  }

  /** The record under a name. */
  List<Triple> record(Node name) {
    List<Triple> all = new ArrayList<>();
    all.add(Triple.create(name, RDF.Nodes.type, Bg.Inference.asNode()));
    all.add(Triple.create(name, RDF.Nodes.subject, triple.getSubject()));
    all.add(Triple.create(name, RDF.Nodes.predicate, triple.getPredicate()));
    all.add(Triple.create(name, RDF.Nodes.object, triple.getObject()));
    premises.forEach(each -> all.add(Triple.create(name, Bg.premise.asNode(), each)));
    all.add(Triple.create(name, Bg.rule.asNode(), NodeFactory.createLiteralString(rule)));
    all.add(
        Triple.create(
            name,
            Bg.confidence.asNode(),
            NodeFactory.createLiteralDT(
                confidence.stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal)));
    doubts.forEach(each -> all.add(Triple.create(name, Bg.doubt.asNode(), each)));
    return all;
  }
}
