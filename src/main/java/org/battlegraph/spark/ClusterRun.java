package org.battlegraph.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.battlegraph.dump.Block;
import org.battlegraph.dump.BlockReport;
import org.battlegraph.dump.Inputs;
import org.battlegraph.dump.Problem;
import org.battlegraph.dump.RunSettings;
import scala.Tuple2;

/**
 * Maps inputs into a folder of parts on a cluster. Its parts are those that {@link
 * org.battlegraph.dump.DumpRun} would write, under the same names as long as the inputs can be cut.
 *
 * <pre>{@code
 * RunSettings settings =
 *     new RunSettings("1.0", Choosing.MILITARY, 0, Explaining.SIGNS, Inputs.BLOCK_BYTES);
 * ClusterSummary summary =
 *     new ClusterRun(spark, BattlegraphSource.standard(), settings)
 *         .run(Inputs.of(List.of(dump)), "hdfs:///battles/parts");
 * }</pre>
 */
public final class ClusterRun {
  private static final Pattern FAILED =
      Pattern.compile(Pattern.quote(ClusterException.class.getName()) + ": ([^\r\n]*)");

  private final JavaSparkContext spark;
  private final BattlegraphSource source;
  private final RunSettings settings;

  /**
   * Describes a run.
   *
   * @param spark the cluster
   * @param source makes what reads the articles, on each machine
   * @param settings what is asked
   */
  public ClusterRun(JavaSparkContext spark, BattlegraphSource source, RunSettings settings) {
    this.spark = spark;
    this.source = source;
    this.settings = settings;
  }

  /**
   * Maps all blocks.
   *
   * @param inputs what is mapped; every machine sees it under the same path
   * @param output the folder of the parts, as Hadoop names it; it must not be there yet
   * @throws ClusterException if the folder is there or cannot be written, or a block cannot be
   *     mapped; then it names the page
   */
  public ClusterSummary run(Inputs inputs, String output) {
    try {
      Path folder = new Path(output);
      FileSystem files = folder.getFileSystem(spark.hadoopConfiguration());
      requireFree(files, folder);
      List<Block> blocks = new ArrayList<>();
      inputs.sendableBlocks(settings.blockBytes()).forEachRemaining(blocks::add);
      BlockReports reports = new BlockReports();
      spark.sc().register(reports, "blocks");
      map(blocks, reports, folder);
      ClusterSummary summary = ClusterSummary.of(inputs.problems(), reports.value().values());
      writeReports(files, folder, summary);
      return summary;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new ClusterException(output + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** An empty folder, as a run that failed leaves it, is nothing to lose. */
  private static void requireFree(FileSystem files, Path folder) throws IOException {
    if (files.exists(folder)
        && (files.getFileStatus(folder).isFile()
            || files.listStatus(folder).length > 0
            || !files.delete(folder, false))) {
      throw new ClusterException(
          folder + " is there already; give another --output, or remove it to begin anew");
    }
  }

  private void map(List<Block> blocks, BlockReports reports, Path folder) {
    Broadcast<MapperOnce> mapper = spark.broadcast(new MapperOnce(source, settings));
    JavaRDD<byte[]> once =
        spark.parallelize(List.of(0), 1).map(only -> BlockTask.pack(mapper.value().commonLines()));
    JavaRDD<byte[]> mapped =
        spark.parallelize(blocks, blocks.size()).flatMap(new BlockTask(mapper, reports));
    try {
      // One partition behind the other, so that the part of a block bears the block's number.
      once.union(mapped)
          .mapToPair(bytes -> new Tuple2<>(NullWritable.get(), new BytesWritable(bytes)))
          .saveAsHadoopFile(
              folder.toString(), NullWritable.class, BytesWritable.class, PartFormat.class);
    } catch (Exception e) { // Scala throws checked exceptions that Java does not see
      throw failure(e);
    } finally {
      mapper.destroy();
    }
  }

  /** Finds what a task said among what Spark says of its job. */
  private static RuntimeException failure(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      Matcher said = FAILED.matcher(String.valueOf(cause));
      if (said.find()) {
        return new ClusterException(said.group(1), e);
      }
    }
    return e instanceof RuntimeException thrown
        ? thrown
        : new ClusterException("Spark gave up: " + e.getMessage(), e);
  }

  private static void writeReports(FileSystem files, Path folder, ClusterSummary summary)
      throws IOException {
    writeLines(
        files,
        new Path(folder, "choice.tsv"),
        BlockReport.Row.COLUMNS,
        summary.choices().stream().map(BlockReport.Row::cells).toList());
    writeLines(
        files,
        new Path(folder, "problems.tsv"),
        Problem.COLUMNS,
        summary.problems().stream().map(Problem::cells).toList());
  }

  private static void writeLines(FileSystem files, Path file, String columns, List<String> lines)
      throws IOException {
    try (var out = new PrintWriter(files.create(file), false, StandardCharsets.UTF_8)) {
      out.print(columns + '\n');
      lines.forEach(line -> out.print(line + '\n'));
    }
  }
}
