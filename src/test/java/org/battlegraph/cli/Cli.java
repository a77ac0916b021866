package org.battlegraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;

/** Runs commands in this process and keeps what they say. */
final class Cli {
  static final String GOLDEN = "src/test/resources/golden/two-rivers.trig";

  private final List<List<Path>> mapped = new ArrayList<>();
  private final List<String> problems;

  Cli(String... problems) {
    this.problems = List.of(problems);
  }

  record Outcome(int exitCode, String out, String err) {}

  Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        BattlegraphCommand.commandLine(this::map, new PrintWriter(out), new PrintWriter(err))
            .execute(args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  /** What was given to be mapped, run by run. */
  List<List<Path>> mapped() {
    return mapped;
  }

  /** Stands in for the mapping of articles, which these tests are not about. */
  ArticleMapper.Mapped map(List<Path> filesAndFolders) {
    mapped.add(filesAndFolders);
    return new ArticleMapper.Mapped(GraphStore.over(golden()), problems);
  }

  static Dataset golden() {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(Path.of(GOLDEN))::read);
    return store.defaultView();
  }
}
