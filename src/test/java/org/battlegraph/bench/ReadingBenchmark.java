package org.battlegraph.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.text.Article;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.battlegraph.recognize.Recognition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast articles are read: the seeds, one after the other and again, until so many megabytes of
 * UTF-8 have gone through. Plain decoding and a segmenter stand beside it as measures of the
 * machine. {@code docs/benchmarks.md} says how to run it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx1g") // what is new stays nearer to the processor
public class ReadingBenchmark {
  private static final String FIRST = "decode";

  /** How many megabytes of UTF-8 go through at a time. */
  @Param("20")
  int megabytes;

  private final List<byte[]> files = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final Pipeline pipeline = new Pipeline(Settings.DEFAULT);
  private final Recognition recognition = Pipeline.recognition();
  private final Segment segment = HanLP.newSegment();
  private int times;

  /** Reads the seeds. */
  @Setup
  public void read() throws IOException {
    long bytes = 0;
    for (Path file : seeds()) {
      byte[] content = Files.readAllBytes(file);
      bytes += content.length;
      files.add(content);
      names.add(file.getFileName().toString().replace(".md", ""));
      texts.add(new String(content, StandardCharsets.UTF_8));
      articles.add(new ArticleReader().read(file));
    }
    times = (int) Math.max(1, megabytes * 1_000_000L / bytes);
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("seeds"))) {
      return all.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  /** Plain decoding of UTF-8. */
  @Benchmark
  public void decode(Blackhole hole) {
    repeat(i -> hole.consume(new String(files.get(i), StandardCharsets.UTF_8)));
  }

  /** The segmenter of HanLP portable. */
  @Benchmark
  public void segment(Blackhole hole) {
    repeat(i -> hole.consume(segment.seg(texts.get(i))));
  }

  /** All recognizers, the folding of the text with them. */
  @Benchmark
  public void recognize(Blackhole hole) {
    repeat(i -> hole.consume(recognition.recognize(articles.get(i))));
  }

  /** The whole way from Markdown to facts. */
  @Benchmark
  public void facts(Blackhole hole) {
    repeat(i -> hole.consume(pipeline.read(names.get(i), texts.get(i))));
  }

  private void repeat(java.util.function.IntConsumer each) {
    for (int i = 0; i < times * files.size(); i++) {
      each.accept(i % files.size());
    }
  }

  /**
   * Runs the benchmarks and prints characters a second, and each as a part of plain decoding.
   *
   * @param args options of JMH, such as {@code -p megabytes=2}
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(args);
    ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
    if (given.getIncludes().isEmpty()) {
      options.include(ReadingBenchmark.class.getName());
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    double decoding =
        results.stream()
            .filter(result -> name(result).equals(FIRST))
            .mapToDouble(ReadingBenchmark::charactersPerSecond)
            .findFirst()
            .orElse(Double.NaN);
    for (RunResult result : results) {
      double speed = charactersPerSecond(result);
      System.out.printf(
          Locale.ROOT,
          "%-10s %,15.0f characters/s  %10.6f of decoding%n",
          name(result),
          speed,
          speed / decoding);
    }
  }

  private static String name(RunResult result) {
    String method = result.getParams().getBenchmark();
    return method.substring(method.lastIndexOf('.') + 1);
  }

  private static double charactersPerSecond(RunResult result) {
    long characters = 0;
    long bytes = 0;
    try {
      for (Path file : seeds()) {
        bytes += Files.size(file);
        String text = Files.readString(file);
        characters += text.codePointCount(0, text.length());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long times = Long.parseLong(result.getParams().getParam("megabytes")) * 1_000_000L / bytes;
    double milliseconds = result.getPrimaryResult().getScore();
    return Math.max(1, times) * characters / milliseconds * 1_000;
  }
}
