package org.battlegraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.dump.Choosing;
import org.battlegraph.dump.DumpRun;
import org.battlegraph.dump.DumpWriter;
import org.battlegraph.dump.Explaining;
import org.battlegraph.dump.Inputs;
import org.battlegraph.dump.RunProgress;
import org.battlegraph.dump.RunSettings;
import org.battlegraph.spark.BattlegraphSource;
import org.battlegraph.spark.ClusterRun;

/**
 * Spark's {@code local[2]} against two threads of the local way, on one dump: the seeds again and
 * again under other titles. Both are warm when they are measured, and take turns. Prints the times
 * and their ratio.
 *
 * <p>Arguments: how many articles (default 60), how many rounds (default 3).
 */
public final class ClusterBenchmark {
  private static final int WORKERS = 2;
  private static final int PAGES_IN_A_STREAM = 2;
  private static final RunSettings SETTINGS =
      new RunSettings("benchmark", Choosing.EVERY, 0, Explaining.SIGNS, 100_000);

  private ClusterBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments how many articles, how many rounds
   */
  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path folder = Files.createTempDirectory("battlegraph");
    SparkConf conf =
        new SparkConf()
            .setAppName("benchmark")
            .setMaster("local[" + WORKERS + "]")
            .set("spark.ui.enabled", "false");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      Path dump = dump(folder.resolve("dump.xml.bz2"), articles);
      ClusterRun cluster = new ClusterRun(spark, BattlegraphSource.standard(), SETTINGS);
      double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
      for (int i = 0; i <= rounds; i++) { // the first round warms up
        int round = i;
        double alone = seconds(() -> locally(dump, folder.resolve("local" + round)));
        String output = folder.resolve("cluster" + i).toString();
        double onSpark = seconds(() -> cluster.run(inputs(dump), output));
        if (i > 0) {
          best[0] = Math.min(best[0], alone);
          best[1] = Math.min(best[1], onSpark);
        }
      }
      System.out.printf(
          "%d articles, %,d bytes packed: local %.1f s, Spark %.1f s, Spark / local %.2f%n",
          articles, Files.size(dump), best[0], best[1], best[1] / best[0]);
    } finally {
      delete(folder);
    }
  }

  /** Word lists are loaded in each run, as Spark loads them. */
  private static void locally(Path dump, Path output) {
    new DumpRun(Battlegraph.create(), SETTINGS, inputs(dump), output)
        .run(WORKERS, RunProgress.NONE);
  }

  private static Inputs inputs(Path dump) {
    return Inputs.of(List.of(dump));
  }

  private static Path dump(Path file, int articles) throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      seeds =
          files
              .filter(path -> path.toString().endsWith(".md") && !path.endsWith("README.md"))
              .sorted()
              .toList();
    }
    DumpWriter dump = new DumpWriter();
    for (int i = 0; i < articles; i++) {
      dump.article("戰役" + i, Files.readString(seeds.get(i % seeds.size())));
    }
    return dump.multistream(file, PAGES_IN_A_STREAM);
  }

  private static double seconds(Runnable run) {
    long begin = System.nanoTime();
    run.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
