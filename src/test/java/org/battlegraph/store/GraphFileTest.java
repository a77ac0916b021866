package org.battlegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.battlegraph.model.fact.SampleArticle;
import org.battlegraph.rdf.GraphWriter;
import org.battlegraph.rdf.Iris;
import org.battlegraph.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFileTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"g.trig", "g.nq", "g.jsonld", "g.trig.gz", "g.nq.gz", "g.jsonld.gz"})
  void theNamedGraphsComeBack(String name) {
    Dataset dataset = sample();
    DatasetGraph back = read(write(dataset, name));

    assertThat(quads(back))
        .isEqualTo(Txn.calculateRead(dataset, () -> quads(dataset.asDatasetGraph())));
    assertThat(back.getDefaultGraph().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.ttl", "g.nt", "g.ttl.gz", "g.nt.gz"})
  void theDefaultGraphComesBackAlone(String name) {
    Dataset dataset = sample();
    DatasetGraph back = read(write(dataset, name));

    Set<Triple> expected =
        Txn.calculateRead(dataset, () -> dataset.asDatasetGraph().getDefaultGraph().find().toSet());
    assertThat(back.getDefaultGraph().find().toSet()).isEqualTo(expected).isNotEmpty();
    assertThat(back.listGraphNodes()).isExhausted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.trig", "g.nq", "g.jsonld", "g.ttl", "g.nt", "g.nq.gz"})
  void twoRunsWriteTheSameBytes(String name) throws IOException {
    byte[] first = Files.readAllBytes(write(sample(), name));
    byte[] second = Files.readAllBytes(write(sample(), name));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void keepsChineseReadable() throws IOException {
    assertThat(Files.readString(write(sample(), "g.nq"))).contains("graph/article/雲嶺會戰>");
  }

  @Test
  void leavesNothingButTheFile() throws IOException {
    write(sample(), "g.nq");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("g.nq"));
    }
  }

  @Test
  void anUnknownEndingNamesTheKnownOnes() {
    assertThatThrownBy(() -> write(sample(), "g.rdf"))
        .isInstanceOf(RdfFileException.class)
        .hasMessage(
            folder.resolve("g.rdf")
                + ": the ending is none of .ttl .trig .nq .nt .jsonld (each also with .gz)");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> write(sample(), "no/such/g.nq"))
        .isInstanceOf(RdfFileException.class)
        .hasMessageContaining("g.nq cannot be written: there is no folder");
  }

  private Path write(Dataset dataset, String name) {
    Path file = folder.resolve(name);
    Txn.executeRead(dataset, () -> GraphFile.write(dataset.asDatasetGraph(), file));
    return file;
  }

  private static DatasetGraph read(Path file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(file.toUri().toString()).parse(dataset);
    return dataset;
  }

  /** Nothing that we write is a blank node, so that equal graphs have equal quads. */
  private static Set<Quad> quads(DatasetGraph dataset) {
    Set<Quad> quads = new HashSet<>();
    dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  private static Dataset sample() {
    GraphStore store = GraphStore.inMemory();
    store.write(
        sink -> new GraphWriter(Iris.standard(), VOCABULARY, sink).write(SampleArticle.facts()));
    return store.defaultView();
  }
}
