package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.battlegraph.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of README.md, README.zh.md and docs/ run as they stand there, and print what stands
 * there.
 */
class DocumentationTest {
  private static final String GOLD = System.getProperty("battlegraph.gold", "../shared");
  private static final String GOLD_DIR = "GOLD_DIR";

  /** Commands that print nothing where they write a file. */
  private static final Set<String> WRITERS = Set.of("map", "merge", "export", "load", "store");

  @TempDir private Path folder;

  private final Set<String> written = new HashSet<>();

  @TestFactory
  Stream<DynamicTest> everyCommandRuns() throws IOException {
    List<DocumentedCommand> commands =
        documents().stream().flatMap(file -> DocumentedCommand.in(file).stream()).toList();
    assertThat(commands).extracting(command -> command.words().get(0)).contains("serve", "query");
    return commands.stream()
        .map(
            command ->
                dynamicTest(
                    command.place() + " " + String.join(" ", command.words()), () -> run(command)));
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("README.zh.md")));
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  private void run(DocumentedCommand command) throws Exception {
    boolean wantsGold = command.words().stream().anyMatch(word -> word.contains(GOLD_DIR));
    assumeTrue(!wantsGold || Files.isDirectory(Path.of(GOLD, "gold")), "no annotations at hand");
    String[] words = arguments(command);
    if (words[0].equals("serve")) {
      serve(words);
      return;
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    assertThat(exitCode).as(err.toString()).isZero();
    assertThat(out.toString().isEmpty()).isEqualTo(WRITERS.contains(words[0]));
    command.output().ifPresent(said -> assertThat(out.toString().strip()).isEqualTo(said.strip()));
  }

  /**
   * What a document writes goes to a folder of the test's, where later commands find it, and its
   * annotations are ours.
   */
  private String[] arguments(DocumentedCommand command) {
    List<String> arguments = new ArrayList<>();
    for (String word : command.words()) {
      if (!arguments.isEmpty() && isOutput(arguments.get(arguments.size() - 1))) {
        written.add(word);
      }
      arguments.add(
          written.contains(word) ? folder.resolve(word).toString() : word.replace(GOLD_DIR, GOLD));
    }
    return arguments.toArray(String[]::new);
  }

  private static boolean isOutput(String option) {
    return Set.of("--output", "-o", "--html", "--annotations", "--review", "--store")
        .contains(option);
  }

  /** Starts the server at a free port, waits until it says that it can be stopped, and stops it. */
  private static void serve(String... words) throws Exception {
    String[] withPort =
        Stream.concat(Stream.of(words), Stream.of("--port", "0")).toArray(String[]::new);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    StringWriter err = new StringWriter();
    try (PipedReader pipe = new PipedReader();
        BufferedReader said = new BufferedReader(pipe)) {
      PipedWriter end = new PipedWriter(pipe);
      Future<Integer> exitCode =
          thread.submit(
              () -> {
                try (PrintWriter out = new PrintWriter(end, true)) {
                  return Main.run(out, new PrintWriter(err), withPort);
                }
              });
      List<String> lines = new ArrayList<>();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        lines.add(line);
        if (line.startsWith("Ctrl-C")) {
          thread.shutdownNow();
        }
      }
      assertThat(exitCode.get(1, TimeUnit.MINUTES)).as(err.toString()).isZero();
      assertThat(lines).anyMatch(line -> line.contains("/battlegraph/sparql"));
    } finally {
      thread.shutdownNow();
    }
  }
}
