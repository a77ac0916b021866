package org.battlegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The facts of the seed articles are not read worse than they were.
 *
 * <p>The floors stand in {@code gold/fact-floors.tsv}: by relation over the three articles and by
 * article, lenient, as {@code evaluate} prints them. A change that reads better raises them in the
 * same commit ({@code target/fact-floors.tsv} is the table as it would stand); one that lowers a
 * floor has to say why.
 */
class SeedFactsTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path FLOORS = GOLD.resolve("fact-floors.tsv");

  /** The floors are rounded to three decimals. */
  private static final double ROUNDING = 0.0005;

  private static Map<String, Tally> scores = Map.of();

  @BeforeAll
  static void readTheSeeds() throws IOException {
    Pipeline pipeline = new Pipeline(Settings.DEFAULT);
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      List<ArticleFacts> seeds =
          files
              .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
              .sorted()
              .map(pipeline::read)
              .toList();
      Report report = Evaluation.of(GoldReader.readFolder(GOLD.resolve("facts")), seeds);
      assertThat(report.notGiven()).isEmpty();
      assertThat(report.notAnnotated()).isEmpty();
      scores = scores(report.lenient());
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/fact-floors.tsv"), table());
  }

  @Test
  void noRelationAndNoArticleIsReadWorseThanItWas() throws IOException {
    List<String[]> floors =
        Files.readAllLines(FLOORS).stream()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split("\t"))
            .toList();

    SoftAssertions all = new SoftAssertions();
    all.assertThat(floors).extracting(floor -> floor[0]).containsExactlyElementsOf(scores.keySet());
    for (String[] floor : floors) {
      Tally tally = scores.getOrDefault(floor[0], Tally.NONE);
      all.assertThat(tally.f1()).as("F1 of " + floor[0]).isGreaterThan(floor(floor[1]));
      all.assertThat(tally.precision())
          .as("precision of " + floor[0])
          .isGreaterThan(floor(floor[2]));
    }
    all.assertAll();
  }

  private static double floor(String number) {
    return number.equals("-") ? -1 : Double.parseDouble(number) - ROUNDING;
  }

  private static Map<String, Tally> scores(Scores lenient) {
    Map<String, Tally> scores = new LinkedHashMap<>();
    for (Relation relation : Relation.values()) {
      scores.put(relation.word(), lenient.byRelation().getOrDefault(relation, Tally.NONE));
    }
    scores.put("planned", lenient.byStance().getOrDefault(Stance.PLANNED, Tally.NONE));
    scores.put("negated", lenient.byStance().getOrDefault(Stance.NEGATED, Tally.NONE));
    scores.putAll(lenient.byArticle());
    scores.put("all", lenient.all());
    return scores;
  }

  /** The precision of a single relation may fall where its recall gains more: only F1 is held. */
  private static List<String> table() {
    Stream<String> rows =
        scores.entrySet().stream()
            .map(
                row ->
                    row.getKey()
                        + "\t"
                        + number(row.getValue().f1())
                        + "\t"
                        + (row.getKey().equals("all") ? number(row.getValue().precision()) : "-"));
    return Stream.concat(
            Stream.of(
                "# The least scores of the seed articles' facts, lenient: by relation, by article,"
                    + " and of all. Only rises.",
                "row\tf1\tprecision"),
            rows)
        .toList();
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.3f", score);
  }
}
