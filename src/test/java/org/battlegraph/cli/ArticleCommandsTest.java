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

/** The commands that read articles: what they print, and what they end with. */
class ArticleCommandsTest {
  private static final String SENTENCE = "1941年3月9日，第802師攻佔青石鎮。";

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void anArticle() throws IOException {
    article = Files.writeString(folder.resolve("青石之戰.md"), SENTENCE);
  }

  @Test
  void textPrintsTheTextAndNothingElse() {
    assertThat(run("text", article.toString())).isEqualTo(new Cli.Outcome(0, SENTENCE, ""));
  }

  @Test
  void factsPrintsALineForEachFact() {
    Cli.Outcome outcome = run("facts", folder.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"relation\":\"action\",\"type\":\"capture\"")
        .contains("\"article\":\"青石之戰\"");
  }

  @Test
  void mapWritesTheSameBytesOnEachRun() throws IOException {
    Path one = folder.resolve("one.trig");
    Path other = folder.resolve("other.trig");

    assertThat(run("map", article.toString(), "--output", one.toString()).exitCode()).isZero();
    assertThat(run("map", article.toString(), "--output", other.toString()).exitCode()).isZero();

    assertThat(one).hasSameBinaryContentAs(other).content().contains("bg:Capture");
  }

  @Test
  void mapRefusesAFormThatItDoesNotKnow() {
    Cli.Outcome outcome = run("map", article.toString(), "--output", "graph.pdf");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).contains("graph.pdf").hasLineCount(1);
  }

  @Test
  void explainPrintsMentionsRulesAndFacts() {
    assertThat(run("explain", article.toString()).out())
        .isEqualTo(
            """
            0-21 1941年3月9日，第802師攻佔青石鎮。
              Date 0-9 「1941年3月9日」 = 1941-03-09
                  date.day 0-9 「1941年3月9日」
              = action capture | 第802師 → 青石鎮 | 1941-03-09 | 0.75
                  action.plain 0-21 「1941年3月9日，第802師攻佔青石鎮。」
                    date.day 0-9 「1941年3月9日」

            """);
  }

  @Test
  void explainFindsASentenceInEitherScript() {
    assertThat(run("explain", article.toString(), "--sentence", "青石镇").out()).contains("capture");

    Cli.Outcome none = run("explain", article.toString(), "--sentence", "白沙渡");
    assertThat(none.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).isEqualTo("battlegraph: no sentence holds '白沙渡'\n");
  }

  @Test
  void evaluateComparesWithAnnotations() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("青石之戰.json"),
        """
        {"entities": [{"id": "e1", "type": "Unit", "name": "八〇二師"},
                      {"id": "e2", "type": "Place", "name": "青石镇"}],
         "facts": [{"rel": "action", "type": "capture", "actor": "e1", "place": "e2",
                    "date": "1941-03-09", "evidence": "第802師攻佔青石鎮"}]}
        """);

    Cli.Outcome outcome =
        run("evaluate", "--gold", gold.toString(), "--articles", article.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("all actual         1     1  1.000 1.000 1.000");
  }

  @Test
  void evaluateComparesMentionsWithAnnotations() throws IOException {
    Path marked = Files.createDirectory(folder.resolve("marked"));
    Files.writeString(marked.resolve("青石之戰.json"), "{\"mentions\": []}");

    Cli.Outcome outcome =
        run(
            "evaluate",
            "--mentions",
            "--mention-gold",
            marked.toString(),
            "--articles",
            article.toString(),
            "--misses",
            "9");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("exact span").contains("WRONG  青石之戰 | date | 1941年3月9日");
  }

  @Test
  void evaluateSaysWhichAnnotationsItNeeds() {
    String name = article.toString();

    assertThat(run("evaluate", "--articles", name).err())
        .isEqualTo("battlegraph: --gold DIR says where the annotations are\n");
    assertThat(run("evaluate", "--mentions", "--articles", name).err())
        .isEqualTo("battlegraph: --mentions needs --gold DIR, --mention-gold DIR or both\n");
    assertThat(run("evaluate", "--mention-gold", "marked", "--articles", name).err())
        .isEqualTo("battlegraph: --mention-gold goes with --mentions\n");
  }

  @Test
  void evaluateRefusesANumberOfMissesBelowZero() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));

    Cli.Outcome outcome =
        run("evaluate", "--gold", gold.toString(), "--articles", folder.toString(), "--misses=-3");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).isEqualTo("battlegraph: --misses is a number from 0, not -3\n");
  }

  @Test
  void anArticleThatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
    Path empty = Files.createFile(folder.resolve("空.md"));

    Cli.Outcome outcome = run("facts", folder.toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(outcome.err()).isEqualTo("battlegraph: " + empty + ": the file is empty\n");
    assertThat(outcome.out()).hasLineCount(1);
  }

  @Test
  void aPathThatDoesNotExistIsRefused() {
    Cli.Outcome outcome = run("facts", folder.resolve("none.md").toString());

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).contains("none.md").hasLineCount(1);
  }

  private static Cli.Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        BattlegraphCommand.commandLine(
                () -> Battlegraph.builder(new OneFactPipeline()).build(),
                new PrintWriter(out),
                new PrintWriter(err))
            .execute(args);
    return new Cli.Outcome(exitCode, out.toString(), err.toString());
  }
}
