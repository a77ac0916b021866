package org.battlegraph.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.battlegraph.api.Battlegraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps are mapped into parts: wholly, once, and the same whatever came between. */
class DumpRunTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static final int PAGES = 60;
  private static final long BLOCK = 700;

  @TempDir private Path folder;
  private Path dump;

  @BeforeEach
  void writeDump() throws IOException {
    dump = pages().multistream(folder.resolve("d.xml.bz2"), 4);
  }

  private static DumpWriter pages() {
    DumpWriter pages = new DumpWriter();
    for (int i = 0; i < PAGES; i++) {
      if (i % 3 == 0) {
        pages.article(
            "青石第" + i + "戰役", "'''戰役'''，1931年3月" + (1 + i % 28) + "日，日軍第" + (2 + i) + "師團攻佔青石城。");
      } else {
        pages.article("白沙" + i, "白沙" + i + "是一個村。".repeat(i));
      }
    }
    return pages.article("空戰役", "{{Infobox military conflict}}").page("甲", 0, "乙", "#REDIRECT");
  }

  private static RunSettings settings(double least) {
    return new RunSettings("test", Choosing.MILITARY, least, Explaining.SIGNS, BLOCK);
  }

  private static RunSummary run(Path input, Path output) {
    return run(input, output, 2, RunProgress.NONE);
  }

  private static RunSummary run(Path input, Path output, int threads, RunProgress progress) {
    return new DumpRun(BATTLEGRAPH, settings(0), Inputs.of(List.of(input)), output)
        .run(threads, progress);
  }

  /** What a run leaves: each file's name and bytes, but the manifest and what tells of blocks. */
  private static Map<String, String> content(Path output) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }

  private static TreeSet<String> lines(Path output) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Path part : Parts.of(output)) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
        new String(in.readAllBytes(), UTF_8).lines().forEach(lines::add);
      }
    }
    return lines;
  }

  @Test
  void theArticlesOnWarAreMappedAndTheRestIsCounted() throws IOException {
    RunSummary summary = run(dump, folder.resolve("o"));
    assertThat(summary.counts().pages()).isEqualTo(PAGES + 2);
    assertThat(summary.counts().mapped()).isEqualTo(PAGES / 3);
    assertThat(summary.counts().leftOut()).isEqualTo(PAGES * 2 / 3 + 1);
    assertThat(summary.counts().facts()).isGreaterThanOrEqualTo(PAGES / 3);
    assertThat(summary.counts().problems()).isEqualTo(1);
    assertThat(Files.readString(summary.problems()))
        .contains("空戰役:1: the article has no prose")
        .contains("stream at byte");
    assertThat(Files.readAllLines(folder.resolve("o/choice.tsv")))
        .hasSize(1 + PAGES / 3 + 1)
        .contains("title\tchosen\tkind\twhy\tplace")
        .anyMatch(line -> line.startsWith("青石第0戰役\tyes\tbattle\ttitle 青石第0戰役: battle +2; "));
  }

  @Test
  void theSummaryCountsWhatIsLost() throws IOException {
    Path dump = folder.resolve("gbk.xml");
    pages().article("白沙戰役", "兩軍在白沙交戰。").plain(dump);
    Files.write(dump, Files.readString(dump).getBytes(Charset.forName("GBK")));
    RunSummary summary = run(dump, folder.resolve("g"));
    assertThat(summary.counts().line())
        .startsWith("0 pages: ")
        .endsWith("; 63 pages or parts lost or in doubt, see problems.tsv");
    assertThat(run(folder.resolve("d.xml.bz2"), folder.resolve("o")).counts().line())
        .endsWith("; 1 pages or parts lost or in doubt, see problems.tsv");
  }

  @Test
  void aTitleThatStandsTwiceIsToldWithBothPlaces() throws IOException {
    Path twice =
        pages()
            .article("青石第3戰役", "'''戰役'''，1931年3月5日，日軍第9師團攻佔青石城。")
            .article("白沙1", "白沙1是一個鎮。")
            .plain(folder.resolve("twice.xml"));
    Path output = folder.resolve("o");
    for (int i = 0; i < 2; i++) {
      RunSummary summary = run(twice, output);
      assertThat(summary.parts()).isGreaterThan(1);
      assertThat(summary.counts().problems()).isEqualTo(2);
      assertThat(Files.readAllLines(summary.problems()))
          .filteredOn(line -> line.contains("the title"))
          .singleElement()
          .asString()
          .matches(
              ".*twice.xml, byte \\d{5}\tthe title 青石第3戰役 stands at .*twice.xml, byte \\d{4} too;"
                  + " merge takes one version of an article");
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamedWithTheReason() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a");
    assertThatThrownBy(() -> run(dump, file.resolve("parts")))
        .isInstanceOf(DumpException.class)
        .hasMessage(file.resolve("parts") + ": cannot be written: Not a directory");
  }

  @Test
  void anArticleOfADumpStatesWhatItsFileStates() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("a"));
    String text = "'''白沙戰役'''，1931年3月2日，日軍第7師團攻佔青石城。";
    Files.writeString(articles.resolve("白沙戰役.wikitext"), text);
    Files.writeString(articles.resolve("別的戰役.wikitext"), text);
    Files.writeString(
        articles.resolve("別的戰役.json"),
        """
        {"title": "別的戰役", "url": "https://w.org/x", "revision": "5", "timestamp": "t",
         "license": "https://l.org/", "fetched": "f", "sha256": "%s"}
        """
            .formatted(HexFormat.of().formatHex(DumpFile.sha256().digest(text.getBytes(UTF_8)))));
    run(articles, folder.resolve("o"));
    Path file = folder.resolve("one.nq");
    BATTLEGRAPH.merge(Parts.of(folder.resolve("o")), file);
    Path direct = folder.resolve("direct.nq");
    BATTLEGRAPH.write(BATTLEGRAPH.read(articles).articles(), direct);
    assertThat(file).hasSameBinaryContentAs(direct);
    run(new DumpWriter().article("白沙戰役", text).plain(folder.resolve("d.xml")), folder.resolve("p"));
    TreeSet<String> more = lines(folder.resolve("p"));
    more.removeAll(lines(folder.resolve("o")));
    assertThat(more)
        .hasSize(2)
        .anyMatch(line -> line.contains("1001"))
        .anyMatch(line -> line.contains("zh.wikipedia.org/wiki/%E7%99%BD"));
  }

  @Test
  void eachFormOfADumpGivesTheSameLines() throws IOException {
    DumpWriter pages = pages();
    run(dump, folder.resolve("o"));
    TreeSet<String> expected = lines(folder.resolve("o"));
    for (Path other :
        List.of(
            pages.plain(folder.resolve("p.xml")),
            pages.gzip(folder.resolve("g.xml.gz")),
            pages.bzip2(folder.resolve("b.xml.bz2")))) {
      Path output = folder.resolve("of-" + other.getFileName());
      run(other, output);
      assertThat(lines(output)).as(other.toString()).isEqualTo(expected);
    }
  }

  @Test
  void linesStandInAStableOrder() throws IOException {
    run(dump, folder.resolve("o"), 1, RunProgress.NONE);
    run(dump, folder.resolve("p"), 3, RunProgress.NONE);
    assertThat(content(folder.resolve("o"))).isEqualTo(content(folder.resolve("p")));
  }

  @Test
  void progressGoesByPagesAndComesToTheWholeInput() {
    List<Long> steps = new ArrayList<>();
    List<Long> articles = new ArrayList<>();
    long[] all = new long[1];
    RunProgress seen =
        new RunProgress() {
          @Override
          public void begin(long bytes, long before) {
            all[0] = bytes - before;
          }

          @Override
          public void read(long bytes, long mapped) {
            steps.add(bytes);
            articles.add(mapped);
          }

          @Override
          public void done(long bytes, BlockReport.Counts counts) {
            steps.add(bytes);
          }

          @Override
          public void end() {}
        };
    RunSummary summary = run(dump, folder.resolve("o"), 1, seen);
    assertThat(steps)
        .hasSizeGreaterThan(summary.parts())
        .allMatch(step -> step >= 0)
        .satisfies(s -> assertThat(s.stream().mapToLong(Long::longValue).sum()).isEqualTo(all[0]));
    assertThat(articles).isSorted().last().isEqualTo((long) summary.counts().mapped());
  }

  /** Stops a run when so many blocks are done. */
  private record Interrupting(int after, int[] done) implements RunProgress {
    @Override
    public void begin(long bytes, long before) {
      assertThat(before).isLessThanOrEqualTo(bytes);
    }

    @Override
    public void done(long bytes, BlockReport.Counts all) {
      if (++done[0] > after) {
        throw new IllegalStateException("interrupted");
      }
    }

    @Override
    public void end() {}
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aRunThatIsInterruptedAndGoneOnWithComesToWhatOneRunComesTo(long seed) throws IOException {
    run(dump, folder.resolve("whole"));
    Path output = folder.resolve("o");
    Random random = new Random(seed);
    int interruptions = 0;
    RunSummary summary = null;
    while (summary == null) {
      try {
        int[] done = new int[1];
        summary =
            run(dump, output, 1 + random.nextInt(3), new Interrupting(random.nextInt(4), done));
      } catch (IllegalStateException e) {
        interruptions++;
        damage(output, random);
      }
    }
    assertThat(interruptions).isPositive();
    assertThat(summary.before()).isPositive();
    assertThat(content(output)).isEqualTo(content(folder.resolve("whole")));
    assertThat(summary.counts().mapped()).isEqualTo(PAGES / 3);
  }

  /** What a machine that stops leaves: files under their unfinished names, a part cut short. */
  private static void damage(Path output, Random random) throws IOException {
    Files.writeString(output.resolve("part-00007.nq.gz" + WholeFile.UNFINISHED), "half");
    if (random.nextBoolean()) {
      List<Path> parts = new PartFolder(output).all();
      Path part = parts.get(random.nextInt(parts.size()));
      if (!part.endsWith("part-00000.nq.gz")) {
        byte[] bytes = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
  }

  @Test
  void aProcessThatIsKilledCanBeGoneOnWith() throws Exception {
    run(dump, folder.resolve("whole"));
    Path output = folder.resolve("o");
    Process process = DumpMapping.start("-Xmx512m", dump, output, BLOCK);
    Path first = output.resolve("blocks/00002.json");
    while (!Files.exists(first) && process.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.destroyForcibly().waitFor();
    RunSummary summary = run(dump, output);
    assertThat(summary.before()).isBetween(1, summary.parts());
    assertThat(content(output)).isEqualTo(content(folder.resolve("whole")));
  }

  @Test
  void aRunThatIsDoneDoesNothingAgain() throws IOException {
    Path output = folder.resolve("o");
    RunSummary first = run(dump, output);
    FileTime time = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(output.resolve("part-00001.nq.gz"), time);
    RunSummary second = run(dump, output);
    assertThat(second.before()).isEqualTo(second.parts()).isEqualTo(first.parts());
    assertThat(second.counts()).isEqualTo(first.counts());
    assertThat(Files.getLastModifiedTime(output.resolve("part-00001.nq.gz"))).isEqualTo(time);
  }

  @Test
  void whatDoesNotBelongTogetherIsRefusedInOneLine() throws IOException {
    Path output = folder.resolve("o");
    run(dump, output);
    Path other = pages().plain(folder.resolve("other.xml"));
    assertRefused(() -> run(other, output), "was begun with other inputs");
    assertRefused(
        () ->
            new DumpRun(
                    BATTLEGRAPH,
                    new RunSettings("test", Choosing.EVERY, 0.5, Explaining.SIGNS, 2 << 20),
                    Inputs.of(List.of(dump)),
                    output)
                .run(1, RunProgress.NONE),
        output
            + " was begun with other settings: --every-article no (now yes), --min-confidence 0.0"
            + " (now 0.5), --block-size 700 bytes (now 2 MB). Give");
    pages().article("新", "文").multistream(dump, 4);
    assertRefused(() -> run(dump, output), "d.xml.bz2 as it was; it has changed since");
    Path strange = Files.createDirectory(folder.resolve("strange"));
    Files.writeString(strange.resolve("letter.txt"), "a");
    assertRefused(() -> run(dump, strange), "it has letter.txt");
    assertRefused(() -> run(dump, strange.resolve("letter.txt")), "not a folder");
    Files.writeString(
        output.resolve("manifest.json"),
        Files.readString(output.resolve("manifest.json"))
            .replace("\"layout\" : 1", "\"layout\" : 9"));
    assertRefused(() -> run(dump, output), "layout 9");
  }

  @Test
  void anInputOfTheSameBytesIsTheSameWhateverItsPathAndTime() throws IOException {
    Path output = folder.resolve("o");
    RunSummary first = run(dump, output);
    Files.setLastModifiedTime(dump, FileTime.from(Instant.EPOCH));
    assertThat(run(dump, output).before()).isEqualTo(first.parts());
    Path dotted = folder.resolve(".").resolve("d.xml.bz2");
    assertThat(run(dotted, output).before()).isEqualTo(first.parts());
    Path moved = Files.move(dump, folder.resolve("moved.xml.bz2"));
    assertThat(run(moved, output).before()).isEqualTo(first.parts());
    byte[] bytes = Files.readAllBytes(moved);
    bytes[bytes.length / 2]++;
    Files.write(moved, bytes);
    assertRefused(() -> run(moved, output), "was begun with other inputs");
  }

  @Test
  void aFolderWithAnotherFileIsAnotherInput() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("a"));
    Files.writeString(articles.resolve("白沙戰役.md"), "兩軍在白沙交戰。");
    run(articles, folder.resolve("o"));
    Files.writeString(articles.resolve("青石戰役.md"), "兩軍在青石交戰。");
    assertRefused(() -> run(articles, folder.resolve("o")), "a as it was; it has changed since");
  }

  @Test
  void twoRunsDoNotWriteOneFolder() {
    Path output = folder.resolve("o");
    RunProgress second =
        new RunProgress() {
          @Override
          public void begin(long bytes, long before) {
            assertRefused(() -> run(dump, output), "another run is writing it");
          }

          @Override
          public void done(long bytes, BlockReport.Counts all) {}

          @Override
          public void end() {}
        };
    run(dump, output, 1, second);
  }

  @Test
  void partsOfARunThatHasNotEndedAreNotTaken() {
    Path output = folder.resolve("o");
    assertThatThrownBy(() -> run(dump, output, 1, new Interrupting(1, new int[1])))
        .isInstanceOf(IllegalStateException.class);
    assertRefused(() -> Parts.of(output), "has not come to its end");
    assertRefused(() -> Parts.of(folder), "without the parts of a dump");
  }

  private static void assertRefused(Runnable run, String why) {
    assertThatThrownBy(run::run)
        .isInstanceOf(DumpException.class)
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n");
  }
}
