package org.battlegraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.dump.Choosing;
import org.battlegraph.dump.DumpRun;
import org.battlegraph.dump.DumpWriter;
import org.battlegraph.dump.Explaining;
import org.battlegraph.dump.Inputs;
import org.battlegraph.dump.Parts;
import org.battlegraph.dump.RunProgress;
import org.battlegraph.dump.RunSettings;
import org.battlegraph.dump.RunSummary;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.recognize.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cluster of two workers in this process comes to what the local way comes to. */
class ClusterRunTest {
  private static final int PAGES = 60;
  private static final long BLOCK = 700;
  private static final int ATTEMPTS = 3;

  /** For inputs of megabytes, which would make thousands of tasks. */
  private static final long LARGE_BLOCK = 50_000;

  private static JavaSparkContext spark;

  /** What the local way reads by, as long as a test does not want another. */
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();

  @TempDir private Path folder;

  @BeforeAll
  static void startSpark() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setAppName("test")
                .setMaster("local[2," + ATTEMPTS + "]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
  }

  @AfterAll
  static void stopSpark() {
    spark.stop();
  }

  private static DumpWriter pages() {
    DumpWriter pages = new DumpWriter();
    for (int i = 0; i < PAGES; i++) {
      if (i % 3 == 0) {
        pages.article("青石第" + i + "戰役", battle(i));
      } else {
        pages.article("白沙" + i, "白沙" + i + "是一個村。".repeat(i));
      }
    }
    return pages.page("甲", 0, "乙", "#REDIRECT");
  }

  private static String battle(int i) {
    return "'''戰役'''，1931年3月%d日，日軍第%d師團攻佔青石城。".formatted(1 + i % 28, 2 + i);
  }

  private static RunSettings settings(Path input) throws IOException {
    long bytes = Files.size(input) > 10 * LARGE_BLOCK ? LARGE_BLOCK : BLOCK;
    return new RunSettings("test", Choosing.MILITARY, 0, Explaining.SIGNS, bytes);
  }

  private static RunSummary locally(Path input, Path output) throws IOException {
    return locally(BATTLEGRAPH, input, output);
  }

  private static RunSummary locally(Battlegraph battlegraph, Path input, Path output)
      throws IOException {
    return new DumpRun(battlegraph, settings(input), Inputs.of(List.of(input)), output)
        .run(1, RunProgress.NONE);
  }

  private static ClusterSummary onCluster(Path input, Path output) throws IOException {
    return onCluster(BattlegraphSource.standard(), input, output);
  }

  private static ClusterSummary onCluster(BattlegraphSource source, Path input, Path output)
      throws IOException {
    return new ClusterRun(spark, source, settings(input))
        .run(Inputs.of(List.of(input)), output.toString());
  }

  /** All lines with how often each is there, sorted. */
  private static List<String> lines(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path part : Parts.of(output)) {
      lines.addAll(linesOf(part));
    }
    lines.sort(null);
    return lines;
  }

  private static List<String> linesOf(Path part) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(part))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Maps an input both ways and compares all that comes of it. */
  private void assertSameAsLocally(Path input) throws IOException {
    assertSameAsLocally(BATTLEGRAPH, BattlegraphSource.standard(), input);
  }

  private void assertSameAsLocally(Battlegraph battlegraph, BattlegraphSource source, Path input)
      throws IOException {
    Path local = folder.resolve("local-of-" + input.getFileName());
    Path cluster = folder.resolve("cluster-of-" + input.getFileName());
    RunSummary expected = locally(battlegraph, input, local);
    ClusterSummary summary = onCluster(source, input, cluster);
    assertThat(lines(cluster)).as(input.toString()).isEqualTo(lines(local));
    assertThat(summary.counts()).isEqualTo(expected.counts());
    for (String report : List.of("choice.tsv", "problems.tsv")) {
      assertThat(cluster.resolve(report)).hasSameTextualContentAs(local.resolve(report));
    }
  }

  @Test
  void eachFormOfADumpGivesTheLinesThatTheLocalWayGives() throws IOException {
    DumpWriter pages = pages();
    for (Path dump :
        List.of(
            pages.plain(folder.resolve("p.xml")),
            pages.gzip(folder.resolve("g.xml.gz")),
            pages.bzip2(folder.resolve("b.xml.bz2")),
            pages.multistream(folder.resolve("m.xml.bz2"), 4),
            pages.cutAnywhere(folder.resolve("c.xml.bz2"), 997))) {
      assertSameAsLocally(dump);
    }
  }

  @Test
  void eachBlockIsATaskWhosePartHasTheBlocksNumber() throws IOException {
    Path dump = pages().multistream(folder.resolve("m.xml.bz2"), 4);
    RunSummary expected = locally(dump, folder.resolve("local"));
    ClusterSummary summary = onCluster(dump, folder.resolve("cluster"));
    assertThat(summary.blocks()).isEqualTo(expected.parts()).isGreaterThan(3);
    List<Path> local = Parts.of(folder.resolve("local"));
    List<Path> cluster = Parts.of(folder.resolve("cluster"));
    assertThat(cluster).hasSameSizeAs(local);
    for (int i = 0; i < local.size(); i++) {
      assertThat(cluster.get(i).getFileName()).isEqualTo(local.get(i).getFileName());
      assertThat(linesOf(cluster.get(i))).isEqualTo(linesOf(local.get(i)));
    }
  }

  @Test
  void aFolderGivesTheLinesThatTheLocalWayGives() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("a/b")).getParent();
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(articles.resolve("青石第" + i + "戰役.wikitext"), battle(i));
    }
    Files.write(articles.resolve("b/壞.md"), new byte[] {(byte) 0xff, 1});
    assertSameAsLocally(articles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.xml", "g.xml.gz", "b.xml.bz2", "m.xml.bz2"})
  void brokenInputGivesTheLinesAndProblemsThatTheLocalWayGives(String name) throws IOException {
    DumpWriter pages =
        pages()
            .article("空戰役", "{{Infobox military conflict}}")
            .raw("<page><title>無尾戰役</title><ns>0</ns>\n")
            .raw("<page><title>亂戰役</title><ns>0</ns><revision><text>a & b</text></revision></page>")
            .article("大戰役", "字".repeat(3_000_000));
    Path dump = folder.resolve(name);
    switch (name) {
      case "p.xml" -> pages.plain(dump);
      case "g.xml.gz" -> pages.gzip(dump);
      case "b.xml.bz2" -> pages.bzip2(dump);
      default -> pages.multistream(dump, 4);
    }
    assertSameAsLocally(dump);
    byte[] bytes = Files.readAllBytes(dump);
    if (!name.startsWith("b")) { // where all is one stream, a dump can be told no more
      bytes[bytes.length / 2] ^= 0x55; // packed, a stream is lost; plain, a character
    }
    Path broken = folder.resolve("half-" + name);
    Files.write(broken, Arrays.copyOf(bytes, bytes.length - 40));
    assertSameAsLocally(broken);
  }

  @Test
  void aBlockThatIsFarLargerThanTheOthersIsMappedWholly() throws IOException {
    Path dump =
        pages()
            .article("青石大戰役", (battle(5) + "\n\n").repeat(3000))
            .article("白沙戰役", battle(1))
            .plain(folder.resolve("d.xml"));
    assertSameAsLocally(dump);
  }

  /** What fails, and how often; by name, since it is sent to the workers. */
  private static final ConcurrentHashMap<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();

  /** How a recognizer of a test fails on the articles that hold a word. */
  private interface Failure {
    void on(String word, int call);
  }

  /** Throws what a defect throws. */
  private static void defect(String word, int call) {
    throw new IllegalStateException("no stage was made for " + word);
  }

  /** Throws what a worker without memory throws, once. */
  private static void once(String word, int call) {
    if (call == 1) {
      throw new OutOfMemoryError("of a test, once");
    }
  }

  /** Throws it always. */
  private static void always(String word, int call) {
    throw new OutOfMemoryError("of a test");
  }

  private static BattlegraphSource failing(String word, String how) {
    return () ->
        Battlegraph.builder()
            .recognizer(
                reading -> {
                  fail(reading, word, how);
                  return List.<Mention>of();
                })
            .build();
  }

  private static void fail(Reading reading, String word, String how) {
    if (reading.folded().contains(word)) {
      int call = CALLS.computeIfAbsent(how, key -> new AtomicInteger()).incrementAndGet();
      Failure failure =
          switch (how) {
            case "defect" -> ClusterRunTest::defect;
            case "once" -> ClusterRunTest::once;
            default -> ClusterRunTest::always;
          };
      failure.on(word, call);
    }
  }

  @Test
  void aPageWhoseMappingThrowsIsReportedAndTheOthersAreMapped() throws IOException {
    Path dump = pages().plain(folder.resolve("d.xml"));
    BattlegraphSource failing = failing("第32师团", "defect");
    assertSameAsLocally(failing.load(), failing, dump);
    assertThat(folder.resolve("cluster-of-d.xml/problems.tsv"))
        .content()
        .contains("a defect of this program")
        .contains("no stage was made for 第32师团")
        .hasLineCount(2);
  }

  @Test
  void aTaskThatFailsOnceIsRepeatedAndNothingIsDoubled() throws IOException {
    Path dump = pages().plain(folder.resolve("d.xml"));
    RunSummary expected = locally(dump, folder.resolve("local"));
    ClusterSummary summary = onCluster(failing("第32师团", "once"), dump, folder.resolve("cluster"));
    assertThat(CALLS.get("once")).hasValue(2);
    assertThat(lines(folder.resolve("cluster"))).isEqualTo(lines(folder.resolve("local")));
    assertThat(summary.counts()).isEqualTo(expected.counts());
    assertThat(summary.problems()).isEmpty();
  }

  @Test
  void aTaskThatFailsAlwaysIsReportedWithItsPageAndNothingIsLeft() throws IOException {
    Path dump = pages().plain(folder.resolve("d.xml"));
    Path output = folder.resolve("cluster");
    assertThatThrownBy(() -> onCluster(failing("第32师团", "always"), dump, output))
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("d.xml, byte ")
        .hasMessageContaining("青石第30戰役")
        .hasMessageContaining("OutOfMemoryError")
        .message()
        .doesNotContain("\n");
    assertThat(CALLS.get("always")).hasValue(ATTEMPTS);
    assertThat(Files.exists(output.resolve("_SUCCESS"))).isFalse();
    onCluster(dump, output); // what is left is in nobody's way
    assertThat(Parts.of(output)).hasSizeGreaterThan(3);
  }

  /** Counts how often the word lists are loaded. */
  private static final AtomicInteger LOADS = new AtomicInteger();

  @Test
  void theWordListsAreLoadedOnceForTheTasksOfAnExecutor() throws IOException {
    Path dump = pages().plain(folder.resolve("d.xml"));
    BattlegraphSource counted =
        () -> {
          LOADS.incrementAndGet();
          return Battlegraph.create();
        };
    ClusterSummary summary = onCluster(counted, dump, folder.resolve("cluster"));
    assertThat(summary.blocks()).isGreaterThan(10);
    assertThat(LOADS).hasValue(1);
  }

  @Test
  void theNumberOfPartsDoesNotGrowWithTheTasksThatWroteNothing() throws IOException {
    Path dump = new DumpWriter().article("甲", "一").plain(folder.resolve("d.xml"));
    onCluster(dump, folder.resolve("cluster"));
    try (Stream<Path> files = Files.list(folder.resolve("cluster"))) {
      assertThat(new TreeSet<>(files.map(file -> file.getFileName().toString()).toList()))
          .contains("part-00000.nq.gz", "part-00001.nq.gz", "choice.tsv", "_SUCCESS")
          .noneMatch(name -> name.contains("_temporary"));
    }
  }

  @Test
  void theResultIsMergedAsThatOfTheLocalWay() throws IOException {
    Path dump = pages().plain(folder.resolve("d.xml"));
    locally(dump, folder.resolve("local"));
    onCluster(dump, folder.resolve("cluster"));
    BATTLEGRAPH.merge(Parts.of(folder.resolve("local")), folder.resolve("local.nq"));
    BATTLEGRAPH.merge(Parts.of(folder.resolve("cluster")), folder.resolve("cluster.nq"));
    assertThat(folder.resolve("cluster.nq")).hasSameBinaryContentAs(folder.resolve("local.nq"));
  }

  @Test
  void aFolderThatIsThereIsRefused() throws IOException {
    Path dump = pages().plain(folder.resolve("d.xml"));
    Path output = Files.createDirectory(folder.resolve("o"));
    Files.writeString(output.resolve("letter.txt"), "a");
    assertThatThrownBy(() -> onCluster(dump, output))
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("is there already; give another --output");
    assertThat(output.resolve("letter.txt")).hasContent("a");
  }
}
