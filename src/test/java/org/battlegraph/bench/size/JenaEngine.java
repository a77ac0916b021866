package org.battlegraph.bench.size;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.battlegraph.store.GraphStore;

/** Ours: the default view of a store, over quads in memory or over TDB2 on disk. */
final class JenaEngine implements Engine {
  private final String name;
  private final GraphStore store;
  private final DatasetGraph quads;
  private final Path folder;

  private JenaEngine(String name, GraphStore store, DatasetGraph quads, Path folder) {
    this.name = name;
    this.store = store;
    this.quads = quads;
    this.folder = folder;
  }

  /** As {@code serve} holds a graph. */
  static JenaEngine inMemory() {
    return new JenaEngine("memory", GraphStore.inMemory(), null, null);
  }

  /** On disk, in a folder that is removed in the end. */
  static JenaEngine onDisk() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "tdb2");
      DatasetGraph quads = DatabaseMgr.connectDatasetGraph(folder.toString());
      return new JenaEngine(
          "TDB2", GraphStore.over(org.apache.jena.query.DatasetFactory.wrap(quads)), quads, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void load(Path file) {
    if (quads == null) {
      store.write(sink -> RDFParser.source(file).parse(sink));
      store.index();
    } else {
      var loader = LoaderFactory.phasedLoader(quads, LoaderOps.outputToLog());
      loader.startBulk();
      RDFParser.source(file).parse(loader.stream());
      loader.finishBulk();
    }
  }

  Dataset view() {
    return store.defaultView();
  }

  @Override
  public Reply ask(String sparql, Duration limit) {
    long begin = System.nanoTime();
    try {
      List<String> rows =
          Txn.calculateRead(
              view(),
              () -> {
                try (QueryExec execution =
                    QueryExec.newBuilder()
                        .dataset(view().asDatasetGraph())
                        .query(QueryFactory.create(sparql))
                        .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                        .build()) {
                  return rows(execution.select());
                }
              });
      return new Reply(rows, System.nanoTime() - begin, "");
    } catch (QueryCancelledException e) {
      return Reply.failed("time", System.nanoTime() - begin);
    }
  }

  private static List<String> rows(RowSet answer) {
    List<String> rows = new ArrayList<>();
    List<Var> columns = answer.getResultVars();
    while (answer.hasNext()) {
      Binding row = answer.next();
      StringBuilder cells = new StringBuilder();
      for (Var column : columns) {
        Node cell = row.get(column);
        cells.append(cell == null ? "" : text(cell)).append('\t');
      }
      rows.add(cells.toString());
    }
    return rows;
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? Cells.literal(
            node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage())
        : Cells.iri(node.toString());
  }

  @Override
  public void close() {
    store.close();
    if (folder != null) {
      org.apache.jena.tdb2.sys.TDBInternal.expel(quads);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
