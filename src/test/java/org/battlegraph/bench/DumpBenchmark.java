package org.battlegraph.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.dump.BlockReport;
import org.battlegraph.dump.Choice;
import org.battlegraph.dump.Choosing;
import org.battlegraph.dump.DumpRun;
import org.battlegraph.dump.Explaining;
import org.battlegraph.dump.Inputs;
import org.battlegraph.dump.Page;
import org.battlegraph.dump.RunProgress;
import org.battlegraph.dump.RunSettings;
import org.battlegraph.model.text.ArticleFormat;

/**
 * How fast a folder of articles becomes N-Quads, and in how much memory: {@code ARTICLES COUNT
 * [PARAGRAPHS [heap]]}; with {@code heap} the memory alone is measured, on two threads. Beside it,
 * on the same texts in the same run, HanLP portable's analysis and plain decoding of UTF-8. {@code
 * docs/benchmarks.md} says how to run it.
 */
public final class DumpBenchmark {
  /** The beside-measures take the texts that make up so many characters at least. */
  private static final int ENOUGH = 2_000_000;

  private static final int WARM_UP = 150;
  private static final AtomicLong HEAP = new AtomicLong();

  private DumpBenchmark() {}

  /** Measures, on one thread and on two. */
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("battlegraph-bench");
    try {
      Path articles = Path.of(arguments[0]);
      int count = Integer.parseInt(arguments[1]);
      Path some = work.resolve("some");
      Recombined.write(articles, WARM_UP, Integer.MAX_VALUE, some);
      Path all = work.resolve("all");
      int longest = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
      Recombined.write(articles, count, longest, all);
      Battlegraph battlegraph = Battlegraph.create();
      map(battlegraph, some, work.resolve("warm"), 2);
      watchHeap();
      if (arguments.length > 3) {
        mapped(battlegraph, all, work.resolve("parts"), 2);
        return;
      }
      System.out.printf(
          "%-26s %14s %20s%n", "characters a second", "of the clock", "of the processor");
      List<byte[]> texts = texts(all);
      Segment segment = HanLP.newSegment();
      long characters =
          texts.stream().mapToLong(b -> new String(b, StandardCharsets.UTF_8).length()).sum();
      List<byte[]> packed = texts.stream().map(DumpBenchmark::packed).toList();
      Function<Page, Choice> choice = Choosing.MILITARY.ofPages();
      for (int threads : new int[] {1, 2}) {
        texts(
            "decode",
            threads,
            characters,
            texts,
            b -> new String(b, StandardCharsets.UTF_8).length());
        texts("unpack bz2, decode", threads, characters, packed, DumpBenchmark::unpacked);
        texts("choose", threads, characters, texts, b -> choice.apply(page(b)).reasons().size());
        texts(
            "HanLP's analysis",
            threads,
            characters,
            texts,
            b -> segment.seg(new String(b, StandardCharsets.UTF_8)).size());
      }
      texts = List.of();
      packed = List.of();
      for (int threads : new int[] {1, 2}) {
        mapped(battlegraph, all, work.resolve("parts-" + threads), threads);
      }
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static BlockReport.Counts map(
      Battlegraph battlegraph, Path articles, Path output, int threads) {
    RunSettings settings = new RunSettings("bench", Choosing.EVERY, 0, Explaining.SIGNS, 1L << 20);
    return new DumpRun(battlegraph, settings, Inputs.of(List.of(articles)), output)
        .run(threads, RunProgress.NONE)
        .counts();
  }

  private static void mapped(Battlegraph battlegraph, Path articles, Path output, int threads) {
    System.gc();
    HEAP.set(0);
    Clock clock = new Clock();
    BlockReport.Counts counts = map(battlegraph, articles, output, threads);
    clock.print("to N-Quads, " + threads + " threads", counts.characters());
    System.out.printf(
        Locale.ROOT,
        "  %,d articles: %.1f a second, %,.0f facts a second, %,.0f quads a second;"
            + " %,d MB in use after the fullest collection%n",
        counts.mapped(),
        counts.mapped() / clock.seconds,
        counts.facts() / clock.seconds,
        counts.quads() / clock.seconds,
        HEAP.get() >> 20);
  }

  private static List<byte[]> texts(Path folder) throws IOException {
    long[] characters = new long[1];
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(DumpBenchmark::bytes)
          .takeWhile(
              bytes -> {
                boolean wanted = characters[0] < ENOUGH;
                characters[0] += new String(bytes, StandardCharsets.UTF_8).length();
                return wanted;
              })
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(byte[] text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static long unpacked(byte[] packed) {
    try (InputStream in = new BZip2CompressorInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(byte[] text) {
    return new Page(
        "",
        "甲",
        0,
        1,
        "",
        Page.Origin.of("甲"),
        ArticleFormat.MARKDOWN,
        new String(text, StandardCharsets.UTF_8));
  }

  /** Each thread takes every other text; decoding is so fast that it is done thirty times. */
  private static void texts(
      String name,
      int threads,
      long characters,
      List<byte[]> texts,
      ToLongFunction<byte[]> measured)
      throws InterruptedException {
    int times = name.equals("decode") ? 30 : 1;
    AtomicLong sum = new AtomicLong(); // so that nothing is optimized away
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Clock clock = new Clock();
    IntStream.range(0, threads)
        .forEach(
            thread ->
                pool.execute(
                    () -> {
                      for (int i = thread; i < texts.size() * times; i += threads) {
                        sum.addAndGet(measured.applyAsLong(texts.get(i % texts.size())));
                      }
                    }));
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.DAYS);
    clock.print(name + ", " + threads + " threads", characters * times);
  }

  /** Keeps how much was in use after the fullest collection. */
  private static void watchHeap() {
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, ignored) -> {
                var info =
                    GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData());
                long used =
                    info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> !pool.getKey().matches(".*(?:Metaspace|Code|Class).*"))
                        .map(pool -> pool.getValue())
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                HEAP.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
  }

  /** Time by the clock and of the processor. */
  private static final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long begin = System.nanoTime();
    private final long processor = SYSTEM.getProcessCpuTime();
    private double seconds;

    void print(String name, long characters) {
      seconds = (System.nanoTime() - begin) / 1e9;
      double busy = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
      System.out.printf(
          Locale.ROOT, "%-26s %,14.0f %,20.0f%n", name, characters / seconds, characters / busy);
    }
  }
}
