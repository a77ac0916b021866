package org.battlegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.ArticleFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names are one thing: what readers say against what was read. */
class IdentityEvaluationTest {
  private static final String TWO =
      """
      {"id": "e1", "type": "Unit", "name": "第五旅", "aliases": ["甲旅"], "side": "ROC"},
      {"id": "e2", "type": "Unit", "name": "第六旅", "aliases": ["乙旅"], "side": "ROC"}
      """;

  @TempDir private Path folder;

  @Test
  void oneAndTheSameIsWithoutFault() throws IOException {
    IdentityReport report = report(TWO, TWO);

    assertThat(report.all().names()).isEqualTo(4);
    assertThat(report.all().f1()).isEqualTo(1);
    assertThat(report.wrong()).isEmpty();
  }

  @Test
  void whatIsTakenForOneCostsPrecision() throws IOException {
    IdentityReport report =
        report(
            TWO,
            """
            {"id": "e1", "type": "Unit", "name": "第五旅", "aliases": ["甲旅", "第六旅", "乙旅"]}
            """);

    assertThat(report.all().p()).isEqualTo(0.5);
    assertThat(report.all().r()).isEqualTo(1);
    assertThat(report.wrong()).containsExactly("青石之戰 | taken for one: 第五旅 / 第六旅");
  }

  @Test
  void whatIsTakenApartCostsRecall() throws IOException {
    IdentityReport report =
        report(
            TWO,
            """
            {"id": "e1", "type": "Unit", "name": "第五旅", "aliases": []},
            {"id": "e2", "type": "Unit", "name": "甲旅", "aliases": []},
            {"id": "e3", "type": "Unit", "name": "第六旅", "aliases": ["乙旅"]}
            """);

    assertThat(report.all().p()).isEqualTo(1);
    assertThat(report.all().r()).isEqualTo(0.75);
  }

  @Test
  void whatWasNotRecognizedCountsAmongAllNamesOnly() throws IOException {
    IdentityReport report =
        report(
            TWO,
            """
            {"id": "e1", "type": "Unit", "name": "第五旅", "aliases": ["甲旅"]},
            {"id": "e2", "type": "Unit", "name": "第六旅", "aliases": []}
            """);

    assertThat(report.all().recognized()).isEqualTo(3);
    assertThat(report.all().f1()).isEqualTo(1);
    assertThat(report.all().strictF1()).isCloseTo(2 * 0.75 / 1.75, within(1e-9));
    assertThat(report.wrong()).anyMatch(line -> line.contains("not a name of one: 乙旅"));
  }

  @Test
  void unitsOfTwoArticlesThatCannotBeOneAreFalseMerges() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path found = Files.createDirectory(folder.resolve("found"));
    String corps = "{\"id\": \"e1\", \"type\": \"Unit\", \"name\": \"%s\", \"side\": \"%s\"}";
    List<String> units =
        List.of(
            corps.formatted("第91軍", "ROC"),
            corps.formatted("第91軍", "Japan"),
            corps.formatted("暫編第91軍", "ROC"),
            corps.formatted("第九十一军", "ROC"));
    for (int i = 0; i < units.size(); i++) {
      write(gold, "article" + i, units.get(i));
      write(found, "article" + i, units.get(i));
    }
    List<ArticleFacts> given = AnnotatedFacts.readFolder(found);

    IdentityReport joined = IdentityEvaluation.of(GoldReader.readFolder(gold), given, id -> "one");
    assertThat(joined.merges()).isEqualTo(6);
    assertThat(joined.falseMerges()).hasSize(5);
  }

  private IdentityReport report(String annotated, String read) throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path found = Files.createDirectory(folder.resolve("found"));
    write(gold, "青石之戰", annotated);
    write(found, "青石之戰", read);
    return IdentityEvaluation.of(
        GoldReader.readFolder(gold), AnnotatedFacts.readFolder(found), EntityId::toString);
  }

  private static void write(Path folder, String article, String entities) throws IOException {
    Files.writeString(
        folder.resolve(article + ".json"),
        "{\"article\": \"" + article + "\", \"entities\": [" + entities + "], \"facts\": []}");
  }
}
