package org.battlegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.battlegraph.export.FactLines;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.ArticleFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our lenient scores are those that the annotators' own script gives to our JSON Lines, where it is
 * at hand.
 */
class ScoreScriptTest {
  private static final Path SHARED = Path.of(System.getProperty("battlegraph.gold", "../shared"));
  private static final Path GOLD = SHARED.resolve("gold");
  private static final Path SCRIPT = SHARED.resolve("evaluation/score.py");

  private static List<ArticleFacts> annotated = List.of();

  @TempDir private Path folder;

  @BeforeAll
  static void needTheScript() throws IOException {
    assumeTrue(Files.isRegularFile(SCRIPT) && Files.isDirectory(GOLD), "no annotations at hand");
    assumeTrue(python(), "no python3 at hand");
    annotated = AnnotatedFacts.readFolder(GOLD);
  }

  @Test
  void whatTheReadersFoundIsNearlyAllRight() throws Exception {
    // Not quite all, because now and then two entities of an annotation share a name.
    assertThat(ours(annotated))
        .isEqualTo(theirs(annotated))
        .hasSize(Relation.values().length + 3)
        .allSatisfy((row, scores) -> assertThat(scores).matches("(?:(?:1[.]000|0[.]99\\d) ?){3}"));
  }

  @Test
  void spoiledFactsHaveTheScoresOfTheScript() throws Exception {
    List<ArticleFacts> spoiled = annotated.stream().map(Damage::of).toList();

    assertThat(ours(spoiled)).isEqualTo(theirs(spoiled));
  }

  @Test
  void aSecondSpoilingHasTheScoresOfTheScript() throws Exception {
    List<ArticleFacts> spoiled = annotated.stream().map(Damage::of).map(Damage::of).toList();

    assertThat(ours(spoiled)).isEqualTo(theirs(spoiled));
  }

  private static Map<String, String> ours(List<ArticleFacts> facts) {
    Report report = Evaluation.of(GoldReader.readFolder(GOLD), facts);
    Map<String, String> rows = new LinkedHashMap<>();
    report.lenient().byRelation().forEach((relation, row) -> rows.put(relation.word(), row(row)));
    rows.put("planned", row(report.lenient().byStance().get(Stance.PLANNED)));
    rows.put("negated", row(report.lenient().byStance().get(Stance.NEGATED)));
    rows.put("all", row(report.lenient().all()));
    return rows;
  }

  private static String row(Tally row) {
    return text(row.precision(), row.recall(), row.f1());
  }

  private static String text(double precision, double recall, double f1) {
    return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision, recall, f1);
  }

  private Map<String, String> theirs(List<ArticleFacts> facts) throws Exception {
    FactLines form = new FactLines(EntityId::toString, (article, fact) -> "");
    Path lines =
        Files.write(
            folder.resolve("facts.jsonl"),
            (Iterable<String>) facts.stream().flatMap(form::lines)::iterator);
    Process script =
        new ProcessBuilder(
                "python3", SCRIPT.toString(), GOLD.toString(), lines.toString(), "--json")
            .redirectErrorStream(true)
            .start();
    JsonNode scores = JsonMapper.builder().build().readTree(script.getInputStream());
    assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
    Map<String, String> rows = new LinkedHashMap<>();
    scores
        .properties()
        .forEach(
            row -> {
              if (row.getValue().has("precision")) {
                rows.put(row.getKey(), row(row.getValue()));
              }
            });
    return rows;
  }

  private static String row(JsonNode scores) {
    return text(
        scores.get("precision").asDouble(),
        scores.get("recall").asDouble(),
        scores.get("f1").asDouble());
  }

  private static boolean python() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
