package org.battlegraph.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.ontology.Graphs;

/** The graphs of some articles, each in several versions that share most of their quads. */
final class GraphVersions {
  /** How many versions a graph has, from 0. */
  static final int EACH = 3;

  private static final int ARTICLES = 6;

  /** What stands for all that follows from the graphs: which versions they have. */
  private static final Node DERIVED = NodeFactory.createURI("urn:derived");

  private static final String VERSION = "urn:version:";

  private final DatasetGraph all;
  private final List<Node> names;

  private GraphVersions(DatasetGraph all) {
    this.all = all;
    Set<String> sorted = new TreeSet<>();
    all.listGraphNodes().forEachRemaining(graph -> sorted.add(name(graph.getURI())));
    names = sorted.stream().map(NodeFactory::createURI).toList();
  }

  /** Maps articles and writes their graphs to a file. */
  static void write(Path file) throws IOException {
    Battlegraph battlegraph = StoreFiller.battlegraph();
    DatasetGraph all = DatasetGraphFactory.create();
    for (int article = 0; article < ARTICLES; article++) {
      for (int version = 0; version < EACH; version++) {
        String name = "甲" + article;
        String text = "1941年3月9日，第802師佔領青石鎮。第" + version + "版。";
        Node graph = NodeFactory.createURI(Graphs.standard().article(name));
        Node key = NodeFactory.createURI(graph.getURI() + "#" + version);
        battlegraph
            .graph(List.of(StoreFiller.read(battlegraph, name, text)))
            .dataset()
            .asDatasetGraph()
            .find(graph, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(quad -> all.add(new Quad(key, quad.asTriple())));
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, all, Lang.NQUADS);
    }
  }

  static GraphVersions read(Path file) {
    DatasetGraph all = DatasetGraphFactory.create();
    RDFDataMgr.read(all, file.toUri().toString(), Lang.NQUADS);
    return new GraphVersions(all);
  }

  private static String name(String key) {
    return key.substring(0, key.lastIndexOf('#'));
  }

  List<Node> names() {
    return names;
  }

  /** The quads of a graph in one of its versions. */
  Set<Quad> of(Node name, int version) {
    Node key = NodeFactory.createURI(name.getURI() + "#" + version);
    return Iter.asStream(all.find(key, Node.ANY, Node.ANY, Node.ANY))
        .map(quad -> new Quad(name, quad.asTriple()))
        .collect(Collectors.toSet());
  }

  /**
   * Asserts that what is there are graphs of one version each, as a whole, and nothing else.
   *
   * @return the version of each graph that is there
   */
  Map<Node, Integer> in(DatasetGraph quads) {
    Map<Node, Set<Quad>> found = new HashMap<>();
    quads
        .find()
        .forEachRemaining(
            quad -> found.computeIfAbsent(quad.getGraph(), key -> new HashSet<>()).add(quad));
    found.remove(DERIVED);
    Map<Node, Integer> versions = new HashMap<>();
    found.forEach((name, its) -> versions.put(name, version(name, its)));
    return versions;
  }

  private int version(Node name, Set<Quad> found) {
    for (int version = 0; version < EACH; version++) {
      if (of(name, version).equals(found)) {
        return version;
      }
    }
    assertThat(found).as("no version of " + name).isEqualTo(of(name, 0));
    throw new AssertionError();
  }

  /** Derives what follows, in the place of what followed before. */
  static void derive(Map<Node, Integer> versions, DatasetGraph quads) {
    quads.deleteAny(DERIVED, Node.ANY, Node.ANY, Node.ANY);
    versions.forEach(
        (name, version) ->
            quads.add(DERIVED, name, NodeFactory.createURI("urn:is"), versionNode(version)));
  }

  /** What follows from graphs of such versions. */
  static Set<Quad> derived(Map<Node, Integer> versions) {
    DatasetGraph quads = DatasetGraphFactory.create();
    derive(versions, quads);
    return Iter.toSet(quads.find());
  }

  /** What a store says follows from its graphs. */
  static Set<Quad> derivedIn(DatasetGraph quads) {
    return Iter.toSet(quads.find(DERIVED, Node.ANY, Node.ANY, Node.ANY));
  }

  private static Node versionNode(int version) {
    return NodeFactory.createURI(VERSION + version);
  }
}
