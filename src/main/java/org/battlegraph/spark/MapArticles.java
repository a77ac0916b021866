package org.battlegraph.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.battlegraph.BattlegraphException;
import org.battlegraph.dump.Choosing;
import org.battlegraph.dump.Explaining;
import org.battlegraph.dump.Inputs;
import org.battlegraph.dump.RunSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code spark-submit} starts: {@code map --dump} on a cluster. */
@Command(
    name = "MapArticles",
    mixinStandardHelpOptions = true,
    description = "Maps dumps and folders of articles on a cluster of Apache Spark.",
    footer = {"", "Exit codes: 0 done, 2 refused or given up."})
public final class MapArticles implements Callable<Integer> {
  private static final int TOLD = 10;
  private static final int REFUSED = 2;
  private static final long MEGABYTE = 1L << 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Dumps (pages-articles .xml, also .gz and .bz2) and folders of articles, which all machines"
              + " see under this path.")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description =
          "The folder for the parts, as Hadoop names it (hdfs://…, s3a://…, or a path that all"
              + " machines see). It must not be there yet.")
  private String output = "";

  @Option(
      names = "--every-article",
      description = "Map every article, and not those on battles, forces and soldiers alone.")
  private boolean every;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      description = "Leave out the facts of which the program is less sure, from 0 to 1.")
  private double leastConfidence;

  @Option(
      names = "--corrections",
      paramLabel = "DIR",
      description =
          "Apply the corrections in the .json files of this folder, which all machines see.")
  private Optional<Path> corrections = Optional.empty();

  @Option(
      names = "--block-size",
      paramLabel = "MB",
      description = "About how much of the input makes one task and one part (default: 8).")
  private int blockSize = (int) (Inputs.BLOCK_BYTES / MEGABYTE);

  @Spec private CommandSpec spec;

  private MapArticles() {}

  /**
   * Maps on the cluster that {@code spark-submit} has named.
   *
   * @param args the options and inputs
   */
  public static void main(String[] args) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = run(err, args);
    err.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * Maps on a cluster.
   *
   * @param err where the report goes
   * @param args the options and inputs
   * @return the exit code
   */
  static int run(PrintWriter err, String... args) {
    return new CommandLine(new MapArticles())
        .setOut(err)
        .setErr(err)
        .setParameterExceptionHandler((error, all) -> refused(err, error.getMessage()))
        .setExecutionExceptionHandler(
            (error, command, parsed) -> {
              if (error instanceof BattlegraphException) {
                return refused(err, error.getMessage());
              }
              throw error;
            })
        .execute(args);
  }

  private static int refused(PrintWriter err, String message) {
    err.println("battlegraph: " + message.lines().findFirst().orElse(""));
    return REFUSED;
  }

  @Override
  public Integer call() {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new ClusterException(
          "--min-confidence is a number from 0 to 1, not " + leastConfidence);
    }
    if (blockSize < 1) {
      throw new ClusterException("--block-size is a number from 1, not " + blockSize);
    }
    Inputs given = Inputs.of(inputs);
    BattlegraphSource source =
        corrections.map(BattlegraphSource::correctedBy).orElseGet(BattlegraphSource::standard);
    SparkConf conf = new SparkConf();
    if (!conf.contains("spark.master")) {
      throw new ClusterException("no cluster is named; start it by spark-submit --master …");
    }
    conf.setIfMissing("spark.app.name", "battlegraph");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      tell(new ClusterRun(spark, source, settings()).run(given, output));
    }
    return 0;
  }

  private RunSettings settings() {
    return new RunSettings(
        Optional.ofNullable(MapArticles.class.getPackage().getImplementationVersion()).orElse(""),
        every ? Choosing.EVERY : Choosing.MILITARY,
        leastConfidence,
        Explaining.SIGNS,
        blockSize * MEGABYTE);
  }

  /** Pages that could not be read do not fail the run: a cluster would begin it anew. */
  private void tell(ClusterSummary summary) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("%,d blocks: %s".formatted(summary.blocks(), summary.counts().line()));
    summary.problems().stream()
        .limit(TOLD)
        .forEach(problem -> err.println("battlegraph: " + problem.line()));
    int more = summary.problems().size() - TOLD;
    if (more > 0) {
      err.println(
          "battlegraph: and %,d more that could not be read: %s/problems.tsv"
              .formatted(more, output));
    }
  }
}
