package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.battlegraph.api.Battlegraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read articles: what they print, and what they end with. */
class ArticleCommandsTest {
  private static final String SENTENCE = "1941年3月9日，第802師攻佔青石鎮。";

  private static final String FACT =
      "https://w3id.org/battlegraph/resource/fact/efkwg5v57bcaw6s5cdneh3gezy";

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
  void factsLeavesOutWhatItIsLessSureOf() {
    assertThat(run("facts", folder.toString(), "--min-confidence", "0.75").out()).hasLineCount(1);
    assertThat(run("facts", folder.toString(), "--min-confidence", "0.76").out()).isEmpty();
    assertThat(run("facts", folder.toString(), "--min-confidence").out())
        .as("without a number: what is right in 88 of 100 cases, below 0.75")
        .hasLineCount(1);
    assertThat(run("facts", folder.toString(), "--min-confidence", "2"))
        .isEqualTo(
            new Cli.Outcome(
                ExitCode.REFUSED,
                "",
                "battlegraph: --min-confidence is a number from 0 to 1, not 2.0\n"));
  }

  @Test
  void mapLeavesOutWhatItIsLessSureOf() throws IOException {
    Path graph = folder.resolve("sure.trig");

    run("map", article.toString(), "--output", graph.toString(), "--min-confidence", "0.8");

    assertThat(graph).content().doesNotContain("resource/fact/").contains("bg:plainText");
  }

  @Test
  void namedQueriesLeaveOutFactsOfAGraphUnlessTheyAskForDoubtfulOnes() {
    Path graph = folder.resolve("all.trig");
    run("map", article.toString(), "--output", graph.toString());

    assertThat(captures(graph, "place-timeline")).isEqualTo(1);
    assertThat(captures(graph, "place-timeline", "--min-confidence", "0.75")).isEqualTo(1);
    assertThat(captures(graph, "place-timeline", "--min-confidence", "0.8")).isZero();
    assertThat(run("query", "rules", "--data", graph.toString(), "--min-confidence", "0.8").out())
        .contains("action.plain");
  }

  @Test
  void entitiesListsThingsWithTheirNamesAndArticles() {
    String csv = run("entities", folder.toString(), "--format", "csv").out();

    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo("row,kind,name,otherNames,articles,iri,other,rule,reason");
    assertThat(csv)
        .contains(
            "entity,place,青石鎮,\"\",青石之戰," + "https://w3id.org/battlegraph/resource/place/青石镇");
    assertThat(run("entities", folder.toString(), "--kind", "unit", "--format", "csv").out())
        .contains("第802師")
        .doesNotContain("青石鎮");
  }

  @Test
  void entitiesWantsAGraphWithNamedGraphs() {
    Path graph = folder.resolve("graph.ttl");
    run("map", article.toString(), "--output", graph.toString());

    Cli.Outcome outcome = run("entities", "--data", graph.toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).startsWith("battlegraph: the graph has no articles' graphs");
  }

  @Test
  void graphsWithoutAnArticleAreToldAsSuch() throws IOException {
    Path graph = folder.resolve("ontology.nq");
    Files.writeString(graph, "<urn:a> <urn:b> <urn:c> <urn:graph/ontology> .\n");
    Cli.Outcome outcome =
        run("merge", graph.toString(), "--output", folder.resolve("all.nq").toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err())
        .isEqualTo("battlegraph: the graphs hold no article: there is nothing to work on\n");
  }

  @Test
  void mapIntoAGraphExchangesAnArticle() throws IOException {
    Path graph = folder.resolve("graph.nq");
    run("map", article.toString(), "--output", graph.toString());
    String before = Files.readString(graph);
    Files.writeString(article, SENTENCE + "。");

    assertThat(run("map", article.toString(), "--into", graph.toString()).exitCode()).isZero();
    assertThat(graph).content().isNotEqualTo(before).containsOnlyOnce("ontology#plainText> \"");
  }

  @Test
  void mapWantsToKnowWhereTo() {
    assertThat(run("map", article.toString()))
        .isEqualTo(
            new Cli.Outcome(
                ExitCode.REFUSED,
                "",
                "battlegraph: map wants --output FILE, --into GRAPH or --store DIR\n"));
  }

  @Test
  void correctionsAreAppliedAndShownAndReportedWhereTheyFitNothing() throws IOException {
    Path corrections = Files.createDirectory(folder.resolve("corrections"));
    Path file = corrections.resolve("a.json");
    Files.writeString(
        file,
        """
        {"by": "王小明", "date": "2026-11-20", "corrections": [
          {"amend": "%s", "article": "青石之戰", "set": {"date": "1941-03-10"}, "reason": "later"}]}
        """
            .formatted(FACT));

    Cli.Outcome facts = run("facts", article.toString(), "--corrections", corrections.toString());
    assertThat(facts.exitCode()).isZero();
    assertThat(facts.out())
        .contains("\"date\":\"1941-03-10\"")
        .contains("\"correction\":{\"kind\":\"amend\",\"by\":\"王小明\",\"date\":\"2026-11-20\"")
        .contains("\"corrects\":\"" + FACT + "\"");
    String amended = facts.out().strip().replaceAll(".*\"iri\":\"([^\"]*/fact/[^\"]*)\".*", "$1");
    assertThat(
            run("why", amended, article.toString(), "--corrections", corrections.toString()).out())
        .contains("corrected by 王小明, 2026-11-20: later\n  read as " + FACT + "\n");

    Files.writeString(article, SENTENCE.replace("攻佔", "攻擊"));
    Cli.Outcome unfit = run("facts", article.toString(), "--corrections", corrections.toString());
    assertThat(unfit.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(unfit.err())
        .isEqualTo(
            "battlegraph: a correction fits nothing any more: "
                + file
                + ", correction 1: the article no longer has the fact "
                + FACT
                + "\n");
  }

  @Test
  void aGraphThatIsThereIsCorrectedAsFarAsItGoesWithoutItsArticles() throws IOException {
    Path graph = folder.resolve("graph.nq");
    run("map", article.toString(), "--output", graph.toString());
    Path corrections = Files.createDirectory(folder.resolve("corrections"));
    Path file = corrections.resolve("a.json");
    Files.writeString(
        file,
        """
        {"by": "王小明", "date": "2026-11-20", "corrections": [
          {"reject": "%s", "article": "青石之戰", "reason": "no such day"},
          {"amend": "%s0", "article": "青石之戰", "set": {"date": "1941-03-10"}, "reason": "later"}]}
        """
            .formatted(FACT, FACT));

    Cli.Outcome corrected =
        run("query", "rules", "--data", graph.toString(), "--corrections", corrections.toString());
    assertThat(corrected.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(corrected.err())
        .isEqualTo(
            "battlegraph: a correction was not applied: "
                + file
                + ", correction 2: to amend or add a fact wants the article: map it with"
                + " --corrections\n");
    assertThat(corrected.out())
        .isNotEqualTo(run("query", "rules", "--data", graph.toString()).out());
  }

  @Test
  void whatAnEndpointAnswersIsNotCorrected() {
    Cli.Outcome outcome =
        run("query", "rules", "--endpoint", "http://localhost:1/", "--corrections", ".");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).startsWith("battlegraph: --corrections cannot change what");
  }

  @Test
  void annotationsAreWrittenAsEvaluateReadsThem() {
    Path gold = folder.resolve("gold");

    Cli.Outcome written = run("facts", article.toString(), "--annotations", gold.toString());
    assertThat(written.out()).isEqualTo(gold.resolve("青石之戰.json") + "\n");
    Cli.Outcome scores =
        run("evaluate", "--gold", gold.toString(), "--articles", article.toString());
    assertThat(scores.out()).contains("all actual         1     1  1.000 1.000 1.000");
  }

  private static long captures(Path graph, String query, String... options) {
    String[] words = {
      "query", query, "--data", graph.toString(), "--param", "place=青石鎮", "--format", "csv"
    };
    return run(Stream.concat(Stream.of(words), Stream.of(options)).toArray(String[]::new))
        .out()
        .lines()
        .filter(line -> line.contains("Capture"))
        .count();
  }

  @Test
  void whyTellsTheChainFromTheCharactersToTheTriplesFromTheGraphAlone() throws IOException {
    Path graph = folder.resolve("all.trig");
    run("map", article.toString(), "--output", graph.toString());
    Files.delete(article);

    assertThat(run("why", FACT, "--data", graph.toString()).out())
        .isEqualTo(
            """
            青石之戰 0-21 「1941年3月9日，第802師攻佔青石鎮。」
              so in the article's text
              not named in the article: 第802師
              not named in the article: 青石鎮
              0-9 「1941年3月9日」 date.day
            rule action.plain, confidence 0.75
            in https://w3id.org/battlegraph/resource/graph/article/青石之戰
            <https://w3id.org/battlegraph/resource/fact/efkwg5v57bcaw6s5cdneh3gezy>
              bg:actor <https://w3id.org/battlegraph/resource/unit/第802师> 第802師
              bg:date 1941-03-09
              bg:modality bg:Actual
              bg:notAfter 1941-03-09
              bg:notBefore 1941-03-09
              bg:place <https://w3id.org/battlegraph/resource/place/青石镇> 青石鎮
              bg:polarity bg:Affirmed
              rdf:type bg:Action
              rdf:type bg:Capture
              rdf:type bg:CombatAction
              rdf:type bg:Fact
            """);
  }

  @Test
  void whySaysWhenTheGraphHasNoEvidence() {
    Path graph = folder.resolve("default.ttl");
    run("map", article.toString(), "--output", graph.toString());

    assertThat(run("why", FACT, "--data", graph.toString()).out())
        .startsWith("The graph holds no evidence: .ttl and .nt files leave it out.\nrule action");
  }

  @Test
  void whyRefusesWhatIsNoFact() {
    assertThat(run("why", "<urn:none>", article.toString()))
        .isEqualTo(
            new Cli.Outcome(
                ExitCode.REFUSED, "", "battlegraph: no fact <urn:none> in the graph\n"));
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
                  <%s>
                  action.plain 0-21 「1941年3月9日，第802師攻佔青石鎮。」
                    date.day 0-9 「1941年3月9日」

            """
                .formatted(FACT));
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
    assertThat(run("evaluate", "--mentions", "--confidence", "--articles", name).err())
        .isEqualTo(
            "battlegraph: --confidence and --min-confidence are about facts, not --mentions\n");
    assertThat(run("evaluate", "--confidence", "--min-confidence", "0.5", "--articles", name).err())
        .isEqualTo(
            "battlegraph: --confidence is measured on all facts, without --min-confidence\n");
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
                () -> Battlegraph.builder().pipeline(new OneFactPipeline()).build(),
                new PrintWriter(out),
                new PrintWriter(err))
            .execute(args);
    return new Cli.Outcome(exitCode, out.toString(), err.toString());
  }
}
