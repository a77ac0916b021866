package org.battlegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.model.fact.ArticleFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as found, in full or in part, told in annotations of invented battles. */
class EvaluationTest {
  private static final String ENTITIES =
      """
      [{"id": "e1", "type": "Unit", "name": "第五旅", "aliases": ["5旅"], "wiki": null},
       {"id": "e2", "type": "Place", "name": "青石鎮", "aliases": [], "wiki": null},
       {"id": "e3", "type": "Place", "name": "白沙渡", "aliases": [], "wiki": null}]
      """;
  private static final String CAPTURE =
      """
      {"rel": "action", "type": "capture", "actor": "e1", "place": "e2", "target": null,
       "date": "1941-12-08", "evidence": "第五旅攻佔青石鎮"}
      """;

  @TempDir private Path folder;
  private Path gold;
  private Path found;

  @BeforeEach
  void twoFolders() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    found = Files.createDirectory(folder.resolve("found"));
  }

  @Test
  void theSameFactHasFullCreditBothWays() throws IOException {
    Report report = compare(CAPTURE, CAPTURE);

    assertThat(report.lenient().all()).isEqualTo(new Tally(1, 1, 1));
    assertThat(report.strict().all()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aMissingDateIsHalfRightAndStrictlyWrong() throws IOException {
    Report report = compare(CAPTURE, CAPTURE.replace("\"1941-12-08\"", "null"));

    assertThat(report.lenient().all()).isEqualTo(new Tally(1, 1, 0.5));
    assertThat(report.strict().all()).isEqualTo(new Tally(1, 1, 0));
    assertThat(report.details().missed()).extracting(Finding::credit).containsExactly(0.5);
  }

  @Test
  void aNeighboringTypeIsRightAndStrictlyWrong() throws IOException {
    Report report = compare(CAPTURE, CAPTURE.replace("capture", "recapture"));

    assertThat(report.lenient().all().f1()).isEqualTo(1);
    assertThat(report.strict().all().f1()).isZero();
  }

  @Test
  void anotherPlaceIsWrong() throws IOException {
    Report report = compare(CAPTURE, CAPTURE.replace("e2", "e3"));

    assertThat(report.lenient().all()).isEqualTo(new Tally(1, 1, 0));
    assertThat(report.details().missed())
        .extracting(Finding::line)
        .containsExactly("action capture | 第五旅 → 青石鎮 | 1941-12-08");
    assertThat(report.details().wrong())
        .extracting(Finding::line)
        .containsExactly("action capture | 第五旅 → 白沙渡 | 1941-12-08");
  }

  @Test
  void aRepetitionDoesNotCountUnlessItsDateContradicts() throws IOException {
    String undated = CAPTURE.replace("\"1941-12-08\"", "null");
    String later = CAPTURE.replace("1941-12-08", "1942-01-03");

    assertThat(compare(CAPTURE, CAPTURE + "," + undated).lenient().all().found()).isEqualTo(1);
    assertThat(compare(CAPTURE, CAPTURE + "," + later).lenient().all().found()).isEqualTo(2);
  }

  @Test
  void aPlanThatComesOutAsADeedIsRash() throws IOException {
    String planned = CAPTURE.replace("\"rel\"", "\"modality\": \"planned\", \"rel\"");

    Report report = compare(planned, CAPTURE);

    assertThat(report.details().rash()).isEqualTo(new Share(1, 1));
    assertThat(report.lenient().byStance().get(Stance.PLANNED)).isEqualTo(new Tally(1, 0, 0));
    assertThat(report.lenient().all()).isEqualTo(new Tally(0, 1, 0));
  }

  @Test
  void anEntityIsKnownByAnyOfItsNames() throws IOException {
    write(gold, "青石之戰", ENTITIES, CAPTURE);
    write(found, "青石之戰", ENTITIES.replace("第五旅", "第5旅").replace("鎮", "镇"), CAPTURE);

    assertThat(report().strict().all().f1()).isEqualTo(1);
  }

  @Test
  void whatIsNotInBothIsNamedAndDoesNotCount() throws IOException {
    write(gold, "青石之戰", ENTITIES, CAPTURE);
    write(gold, "白沙之戰", ENTITIES, CAPTURE);
    write(found, "青石之戰", ENTITIES, CAPTURE);
    write(found, "黑水之戰", ENTITIES, CAPTURE);

    Report report = report();

    assertThat(report.notGiven()).containsExactly("白沙之戰");
    assertThat(report.notAnnotated()).containsExactly("黑水之戰");
    assertThat(report.lenient().all()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void theTableSaysWhatWasLeftOutAndListsFindingsOnRequest() throws IOException {
    write(gold, "白沙之戰", ENTITIES, CAPTURE);
    Report report = compare(CAPTURE, CAPTURE.replace("e2", "e3"));

    assertThat(ReportTable.of(report, 0))
        .contains("action             1     1  0.000 0.000 0.000      1  0.000 0.000 0.000")
        .contains("no article given for the annotation of: 白沙之戰")
        .doesNotContain("MISSED");
    assertThat(ReportTable.of(report, 1))
        .contains("MISSED 青石之戰 | action capture | 第五旅 → 青石鎮 | 1941-12-08 | 第五旅攻佔青石鎮")
        .contains("WRONG  青石之戰 | action capture | 第五旅 → 白沙渡");
  }

  @Test
  void aFolderWithoutAnnotationsIsAnError() {
    assertThatThrownBy(() -> GoldReader.readFolder(gold))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(gold.toString());
    assertThatThrownBy(() -> GoldReader.readFolder(gold.resolve("none")))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void anUnknownEntityOrRelationIsAnErrorThatNamesTheFile() throws IOException {
    write(gold, "青石之戰", ENTITIES, CAPTURE.replace("e2", "e9"));
    assertThatThrownBy(() -> GoldReader.readFolder(gold))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("青石之戰.json")
        .hasMessageContaining("e9");

    write(gold, "青石之戰", ENTITIES, CAPTURE.replace("\"action\"", "\"rumor\""));
    assertThatThrownBy(() -> GoldReader.readFolder(gold)).hasMessageContaining("rumor");
  }

  private Report compare(String reader, String extracted) throws IOException {
    write(gold, "青石之戰", ENTITIES, reader);
    write(found, "青石之戰", ENTITIES, extracted);
    return report();
  }

  private Report report() throws IOException {
    List<ArticleFacts> facts = AnnotatedFacts.readFolder(found);
    return Evaluation.of(GoldReader.readFolder(gold), facts);
  }

  private static void write(Path folder, String article, String entities, String facts)
      throws IOException {
    Files.writeString(
        folder.resolve(article + ".json"),
        "{\"article\": \"%s\", \"entities\": %s, \"facts\": [%s]}"
            .formatted(article, entities, facts));
  }
}
