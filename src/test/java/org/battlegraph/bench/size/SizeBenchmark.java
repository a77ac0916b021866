package org.battlegraph.bench.size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.battlegraph.bench.size.Questions.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Times every named query, and queries as users write them, on a generated graph, in our stores and
 * in others, and compares their answers row by row. Prints the tables of {@code
 * docs/benchmarks.md}.
 */
@Command(name = "SizeBenchmark", mixinStandardHelpOptions = true)
public final class SizeBenchmark implements Callable<Integer> {
  private static final int RUNS = 3;

  /** The server's. */
  private static final int OUR_LIMIT = 30;

  private static final long ENOUGH = Duration.ofSeconds(2).toNanos();

  @Option(names = "--triples", description = "How many quads to make.")
  private long triples = 1_000_000;

  @Option(names = "--seed", description = "Which graph to make.")
  private long seed = 1;

  @Option(names = "--limit", description = "Seconds that a question may take in other stores.")
  private int limit = 5;

  @Option(names = "--only", description = "Which engines, in lower case.", split = ",")
  private List<String> only = List.of();

  @Option(names = "--query", description = "Which queries, by their names.", split = ",")
  private List<String> queries = List.of();

  @Option(names = "--oxigraph", description = "Where npm installed Oxigraph.")
  private Path oxigraph = Path.of("target/oxigraph");

  @Option(names = "--only-make", description = "Make the graph, and ask nothing.")
  private boolean onlyMake;

  private final Map<String, List<Measured>> columns = new LinkedHashMap<>();
  private final Map<String, Double> loading = new LinkedHashMap<>();

  private SizeBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments as {@code --help} tells
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SizeBenchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Path file = Path.of("target", "generated-" + triples + "-" + seed + ".nq");
    generate(file);
    if (onlyMake) {
      return 0;
    }
    List<Question> questions = new ArrayList<>();
    try (JenaEngine memory = JenaEngine.inMemory();
        Engine peer = new Rdf4jEngine()) {
      load(memory, file);
      questions.addAll(Questions.named(memory.view()));
      questions.addAll(Questions.naive(memory.view()));
      questions.removeIf(q -> !queries.isEmpty() && !queries.contains(q.name()));
      if (isWanted(peer)) {
        load(peer, file);
        ask(List.of(memory, peer), questions);
      } else {
        ask(List.of(memory), questions);
      }
    }
    OxigraphEngine wasm = new OxigraphEngine(oxigraph);
    for (Supplier<Engine> other : List.<Supplier<Engine>>of(JenaEngine::onDisk, () -> wasm)) {
      try (Engine engine = other.get()) {
        if (!isWanted(engine)) {
          continue;
        }
        if (engine == wasm && !wasm.isThere()) {
          System.err.println("Oxigraph is left out: no Node, or not installed in " + oxigraph);
          continue;
        }
        load(engine, file);
        ask(List.of(engine), questions);
      }
    }
    System.out.println(new SizeTables(questions, columns, loading).markdown());
    return 0;
  }

  private void generate(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    long begin = System.nanoTime();
    try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
      long sent = GeneratedGraph.write(seed, triples, writer);
      System.err.printf("made %d quads in %.1f s%n", sent, seconds(begin));
    }
  }

  private void load(Engine engine, Path file) throws Exception {
    long begin = System.nanoTime();
    engine.load(file);
    loading.put(engine.name(), seconds(begin));
    System.err.printf("%s has loaded in %.1f s%n", engine.name(), seconds(begin));
  }

  private boolean isWanted(Engine engine) {
    return only.isEmpty() || only.contains(engine.name().toLowerCase());
  }

  /** Asks several in turn, so that what else the machine does slows all of them alike. */
  private void ask(List<Engine> engines, List<Question> questions) {
    engines.forEach(engine -> columns.put(engine.name(), new ArrayList<>()));
    long begin = System.nanoTime();
    for (Question question : questions) {
      for (Engine engine : engines) {
        Measured first = Measured.of(ask(engine, question));
        columns.get(engine.name()).add(first);
        if (first.millis() > 1000) {
          System.err.printf(
              "%s: %s (%s) took %.0f ms%n",
              engine.name(), question.name(), question.about(), first.millis());
        }
      }
    }
    for (int i = 0; i < questions.size(); i++) {
      Map<Engine, Long> spent = new HashMap<>();
      for (int run = 0; run < RUNS; run++) {
        for (Engine engine : engines) {
          Measured best = columns.get(engine.name()).get(i);
          if (best.isAnswer() && spent.getOrDefault(engine, 0L) < ENOUGH) {
            Engine.Reply reply = ask(engine, questions.get(i));
            spent.merge(engine, reply.nanos(), Long::sum);
            if (reply.isAnswer()) {
              columns.get(engine.name()).set(i, best.orFaster(reply.nanos()));
            }
          }
        }
      }
    }
    System.err.printf("%s asked for %.1f s%n", String.join(", ", names(engines)), seconds(begin));
  }

  private Engine.Reply ask(Engine engine, Question question) {
    int most = engine instanceof JenaEngine ? OUR_LIMIT : limit;
    return engine.ask(question.sparql(), Duration.ofSeconds(most));
  }

  private static List<String> names(List<Engine> engines) {
    return engines.stream().map(Engine::name).toList();
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
