package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.battlegraph.api.Battlegraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code map --dump} and what becomes of its parts. */
class DumpCommandTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();

  @TempDir private Path folder;
  private String articles = "";
  private String parts = "";

  private record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void writeArticles() throws IOException {
    Path made = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(made.resolve("青石戰役.md"), "1931年3月2日，日軍第7師團攻佔青石城。\n");
    Files.writeString(made.resolve("白沙.md"), "白沙是一個村。\n");
    articles = made.toString();
    parts = folder.resolve("parts").toString();
  }

  private static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        BattlegraphCommand.commandLine(
                () -> BATTLEGRAPH, new PrintWriter(out), new PrintWriter(err))
            .execute(args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  @Test
  void whatCameOfItIsToldOnStderr() {
    Outcome outcome = run("map", "--dump", articles, "--output", parts);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("2 pages: 1 articles mapped (", "), 1 left out")
        .doesNotContain("\r", "%");
    Outcome again = run("map", "--dump", articles, "--output", parts);
    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("1 of 1 parts were done before");
  }

  @Test
  void onATerminalALineShowsRateAndArticlesAndIsWrittenOver() {
    System.setProperty("battlegraph.terminal", "true");
    try {
      assertThat(run("map", "--dump", articles, "--output", parts).err())
          .contains("\rmap ", "100%", "KB/s 1 articles");
      assertThat(run("load", parts, "--store", folder.resolve("store").toString()).err())
          .contains("\rload ", "100%", "MB/s");
    } finally {
      System.clearProperty("battlegraph.terminal");
    }
  }

  @Test
  void thePartsAreMergedIntoTheGraphThatMappingMakes() throws IOException {
    run("map", "--dump", "--every-article", articles, "--output", parts);
    String merged = folder.resolve("merged.trig").toString();
    String mapped = folder.resolve("mapped.trig").toString();
    assertThat(run("merge", parts, "--output", merged).exitCode()).isZero();
    assertThat(run("map", articles, "--output", mapped).exitCode()).isZero();
    assertThat(Path.of(merged)).hasSameBinaryContentAs(Path.of(mapped));
  }

  @Test
  void theChoiceIsExplainedOfEveryPageIfAskedFor() throws IOException {
    run("map", "--dump", "--explain-choice", articles, "--output", parts);
    assertThat(Files.readAllLines(Path.of(parts, "choice.tsv")))
        .anyMatch(line -> line.startsWith("白沙\tno\t\tno sign\t"))
        .anyMatch(line -> line.startsWith("青石戰役\tyes\tbattle\ttitle 青石戰役: battle +2; "));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsMapped() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.write(Path.of(articles, "壞" + i + ".md"), new byte[] {(byte) 0xff});
    }
    Outcome outcome = run("map", "--dump", articles, "--output", parts);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("壞0.md: the file is not UTF-8", "1 articles mapped")
        .contains("battlegraph: and 2 more that could not be read: " + parts);
  }

  @Test
  void aTextOfMoreThanTwoMegabytesIsNamedAndTheRestIsMapped() throws IOException {
    Files.writeString(Path.of(articles, "巨石戰役.md"), "攻佔青石城。".repeat(120_000));
    Outcome outcome = run("map", "--dump", articles, "--output", parts);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("巨石戰役.md: 巨石戰役: the text has 2.1 MB", "map it by itself", "1 articles mapped");
  }

  @Test
  void whatCannotBeAskedIsRefusedInOneLine() throws IOException {
    assertRefused("wants --output DIR", "map", "--dump", articles);
    String store = folder.resolve("store").toString();
    assertRefused("load the parts into a store", "map", "--dump", articles, "--store", store);
    assertThat(Path.of(store)).doesNotExist();
    assertRefused(
        "--threads is a number from 1", "map", "--dump", "--threads=0", articles, "-o", parts);
    assertRefused("no such file or folder", "map", "--dump", "gone.xml.bz2", "--output", parts);
    Path text = Files.writeString(folder.resolve("a.xml"), "<html/>");
    assertRefused("not a dump of a MediaWiki", "map", "--dump", text.toString(), "-o", parts);
    assertRefused("the folder has no files of RDF", "merge", articles, "-o", parts + ".nq");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--every-article", "--explain-choice", "--threads=3", "--block-size=1"})
  void whatGoesWithDumpsIsRefusedWithout(String option) {
    String name = option.replaceFirst("=.*", "");
    assertRefused(name + " goes with --dump", "map", option, articles, "--output", "x.nq");
  }

  private static void assertRefused(String why, String... args) {
    Outcome outcome = run(args);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("battlegraph: ").contains(why).hasLineCount(1);
  }
}
