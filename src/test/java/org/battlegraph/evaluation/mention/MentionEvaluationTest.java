package org.battlegraph.evaluation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.evaluation.GoldArticle;
import org.battlegraph.evaluation.GoldException;
import org.battlegraph.evaluation.GoldReader;
import org.battlegraph.evaluation.Share;
import org.battlegraph.evaluation.Tally;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a recognized name or mention, told with articles on invented battles. */
class MentionEvaluationTest {
  private static final String NAME = "青石之戰";

  @TempDir private Path folder;

  @Test
  void aNameIsFoundWhereAMentionOfItsKindSpellsItSo() throws IOException {
    InventedArticle article = article("第五旅攻佔青石鎮，5旅固守青石。").unit("第五旅").place("青石鎮");

    MentionReport report =
        names(
            article.facts(),
            """
            {"id": "e1", "type": "Unit", "name": "第五旅", "aliases": ["5旅"]},
            {"id": "e2", "type": "Place", "name": "青石鎮", "aliases": ["青石"]}
            """);

    assertThat(report.names(MentionKind.UNIT)).isEqualTo(new Share(1, 2));
    assertThat(report.names(MentionKind.PLACE)).isEqualTo(new Share(1, 2));
    assertThat(findings(report)).containsExactly("NAME unit 5旅 ()", "NAME place 青石 ()");
  }

  @Test
  void aNameThatIsReadAsAnotherKindIsMissedAndItsKindIsTold() throws IOException {
    InventedArticle article = article("青石攻佔白沙渡。").unit("青石");

    MentionReport report =
        names(article.facts(), "{\"id\": \"e1\", \"type\": \"Place\", \"name\": \"青石\"}");

    assertThat(report.names(MentionKind.PLACE)).isEqualTo(new Share(0, 1));
    assertThat(findings(report)).containsExactly("NAME place 青石 (read as unit)");
  }

  @Test
  void aStateIsSoughtAmongPlacesAndAWarAmongEvents() throws IOException {
    InventedArticle article = article("大同國發動青石戰爭。").place("大同國").event("青石戰爭");

    MentionReport report =
        names(
            article.facts(),
            """
            {"id": "e1", "type": "State", "name": "大同國"},
            {"id": "e2", "type": "War", "name": "青石戰爭"},
            {"id": "e3", "type": "Organization", "name": "大同學堂"}
            """);

    assertThat(report.names(MentionKind.PLACE)).isEqualTo(new Share(1, 1));
    assertThat(report.names(MentionKind.EVENT)).isEqualTo(new Share(1, 1));
    assertThat(report.names(MentionKind.UNIT)).isEqualTo(Share.NONE);
  }

  @Test
  void theNameOfAMemberOfAListIsThatOfItsMentionAndImpliedOnesDoNotCount() throws IOException {
    InventedArticle article = article("第三、第五等旅出發。").member("第三", "第三旅");

    MentionReport report =
        names(
            article.facts(),
            """
            {"id": "e1", "type": "Unit", "name": "第三旅"},
            {"id": "e2", "type": "Unit", "name": "第五旅", "implied": true}
            """);

    assertThat(report.names(MentionKind.UNIT)).isEqualTo(new Share(1, 1));
  }

  @Test
  void aNameMadeOfNamesSideBySideIsFound() throws IOException {
    InventedArticle article =
        article("第五師第三旅進抵青州白沙渡東郊，第六師，第三團。")
            .unit("第五師")
            .unit("第三旅")
            .place("青州")
            .vicinity("白沙渡東郊", "白沙渡")
            .unit("第六師")
            .unit("第三團");

    MentionReport report =
        names(
            article.facts(),
            """
            {"id": "e1", "type": "Unit", "name": "第五師第三旅", "aliases": ["第六師，第三團"]},
            {"id": "e2", "type": "Place", "name": "青州白沙渡東郊", "aliases": ["白沙渡"]}
            """);

    assertThat(findings(report)).containsExactly("NAME unit 第六師，第三團 ()");
  }

  @Test
  void aNameThatBeginsWithOneOfAnotherKindIsFound() throws IOException {
    InventedArticle article =
        article("王大山中將的部隊與青州守軍、白沙渡民團。")
            .person("王大山中將", "王大山", "中將")
            .unit("部隊")
            .place("青州")
            .unit("守軍")
            .place("白沙渡")
            .unit("民團");

    MentionReport report =
        names(
            article.facts(),
            """
            {"id": "e1", "type": "Unit", "name": "王大山中將的部隊", "aliases": ["青州守軍"]},
            {"id": "e2", "type": "Place", "name": "白沙渡民團"}
            """);

    assertThat(findings(report)).containsExactly("NAME place 白沙渡民團 ()");
  }

  @Test
  void theArmyBeforeAUnitIsAName() throws IOException {
    InventedArticle article = article("大同陸軍第三旅出發。").unitOf("第三旅", "大同陸軍");

    MentionReport report =
        names(
            article.facts(),
            "{\"id\": \"e1\", \"type\": \"Unit\", \"name\": \"大同陸軍\", \"aliases\": [\"大同\"]}");

    assertThat(findings(report)).containsExactly("NAME unit 大同 ()");
  }

  @Test
  void aPersonIsTheNameAloneAndIsKnownWithTheRankToo() throws IOException {
    InventedArticle article = article("旅長王大山中將出發。").person("旅長王大山中將", "王大山", "中將");
    AnnotatedMention marked = article.marked(MentionKind.PERSON, "王大山");

    MentionReport report =
        MentionEvaluation.of(
            gold(
                "{\"id\": \"e1\", \"type\": \"Person\", \"name\": \"王大山\", \"aliases\":"
                    + " [\"王大山中將\"]}"),
            List.of(new AnnotatedMentions(NAME, List.of(marked))),
            List.of(article.facts()));

    assertThat(report.names(MentionKind.PERSON)).isEqualTo(new Share(2, 2));
    assertThat(report.exact(MentionKind.PERSON)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void namesInNotesAndLinksOnlyAreMissedAndCounted() throws IOException {
    InventedArticle article = article("第五旅出發。\n\n## 參考資料\n\n白沙之戰\n");

    MentionReport report =
        names(article.facts(), "{\"id\": \"e1\", \"type\": \"Battle\", \"name\": \"白沙之戰\"}");

    assertThat(report.names(MentionKind.EVENT)).isEqualTo(new Share(0, 1));
    assertThat(report.articles().get(NAME).onlyInApparatus()).isEqualTo(1);
    assertThat(MentionTable.of(report, 0))
        .contains("names missed because they stand in notes, references and links only: 1");
  }

  @Test
  void mentionsAreComparedOneToOneByTheirSpan() {
    InventedArticle article =
        article("第五旅攻佔青石鎮，王大山陣亡，殘部退往白沙渡。").unit("第五旅").place("青石").unit("殘部").place("白沙渡");

    MentionReport report =
        mentions(
            article,
            article.marked(MentionKind.UNIT, "第五旅"),
            article.marked(MentionKind.PLACE, "青石鎮"),
            article.marked(MentionKind.PLACE, "白沙渡"),
            article.marked(MentionKind.PERSON, "王大山"));

    assertThat(report.exact(MentionKind.UNIT)).isEqualTo(new Tally(1, 2, 1));
    assertThat(report.exact(MentionKind.PLACE)).isEqualTo(new Tally(2, 2, 1));
    assertThat(report.overlapping(MentionKind.PLACE)).isEqualTo(new Tally(2, 2, 2));
    assertThat(report.exact(MentionKind.PERSON)).isEqualTo(new Tally(1, 0, 0));
    assertThat(findings(report))
        .containsExactly(
            "WRONG unit 殘部 (鎮，王大山陣亡，殘部退往白沙渡。)",
            "MISSED person 王大山 (五旅攻佔青石鎮，王大山陣亡，殘部退往白)",
            "EXTENT place 青石鎮 (found: 青石) (第五旅攻佔青石鎮，王大山陣亡，殘)");
  }

  @Test
  void oneMentionStandsForOneOfTheReaders() {
    InventedArticle article = article("第五旅與第六旅會合。").unit("第五旅與第六旅");

    MentionReport report =
        mentions(
            article,
            article.marked(MentionKind.UNIT, "第五旅"),
            article.marked(MentionKind.UNIT, "第六旅"));

    assertThat(report.overlapping(MentionKind.UNIT)).isEqualTo(new Tally(2, 1, 1));
  }

  @Test
  void whatOnlyPointsBackNamesNothing() {
    InventedArticle article = article("該旅退出此次戰役。").pointingBack("該旅").eventPointingBack("此次戰役");

    MentionReport report = mentions(article);

    assertThat(report.exact(MentionKind.UNIT)).isEqualTo(Tally.NONE);
    assertThat(report.exact(MentionKind.EVENT)).isEqualTo(Tally.NONE);
  }

  @Test
  void positionsCountCodePoints() {
    InventedArticle article = article("𤼲𤼲鎮失守後，第五旅出發。").unit("第五旅");

    AnnotatedMention marked = new AnnotatedMention(MentionKind.UNIT, new Span(7, 10), "第五旅");

    assertThat(mentions(article, marked).exact(MentionKind.UNIT)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void anAnnotationThatDoesNotFitTheTextIsAnError() {
    InventedArticle article = article("第五旅出發。");
    AnnotatedMention moved = new AnnotatedMention(MentionKind.UNIT, new Span(1, 4), "第五旅");
    AnnotatedMention outside = new AnnotatedMention(MentionKind.UNIT, new Span(90, 93), "第五旅");

    assertThatThrownBy(() -> mentions(article, moved))
        .isInstanceOf(GoldException.class)
        .hasMessage("the annotation of 青石之戰 does not fit its text: 第五旅 does not stand at 1");
    assertThatThrownBy(() -> mentions(article, outside)).isInstanceOf(GoldException.class);
  }

  @Test
  void whatIsNotInBothIsNamedAndDoesNotCount() {
    InventedArticle given = new InventedArticle("黑水之戰", "第五旅出發。").unit("第五旅");

    MentionReport report =
        MentionEvaluation.of(
            List.of(), List.of(new AnnotatedMentions("白沙之戰", List.of())), List.of(given.facts()));

    assertThat(report.notGiven()).containsExactly("白沙之戰");
    assertThat(report.notAnnotated()).containsExactly("黑水之戰");
    assertThat(report.exact(MentionKind.UNIT)).isEqualTo(Tally.NONE);
    assertThat(MentionTable.of(report, 0))
        .contains("no article given for the annotation of: 白沙之戰")
        .contains("no annotation of the article: 黑水之戰");
  }

  @Test
  void theTableHasARowForEachKindAndForEachArticle() throws IOException {
    InventedArticle article = article("第五旅攻佔青石鎮，5旅於12月8日固守。").unit("第五旅").place("青石").date("12月8日");

    MentionReport report =
        MentionEvaluation.of(
            gold("{\"id\": \"e1\", \"type\": \"Unit\", \"name\": \"第五旅\", \"aliases\": [\"5旅\"]}"),
            List.of(
                new AnnotatedMentions(
                    NAME,
                    List.of(
                        article.marked(MentionKind.UNIT, "第五旅"),
                        article.marked(MentionKind.UNIT, "5旅"),
                        article.marked(MentionKind.PLACE, "青石鎮"),
                        article.marked(MentionKind.DATE, "12月8日")))),
            List.of(article.facts()));

    assertThat(MentionTable.of(report, 0).lines())
        .contains(
            "unit          2     1 0.500       2     1 1.000 0.500    1.000 0.500",
            "place         -     -     -       1     1 0.000 0.000    1.000 1.000",
            "date          -     -     -       1     1 1.000 1.000    1.000 1.000",
            "  0.500      -      -      -  青石之戰",
            "  1.000/0.500            -  0.000/0.000            -  1.000/1.000            -  青石之戰");
    assertThat(MentionTable.of(report, 0)).doesNotContain("MISSED");
    assertThat(MentionTable.of(report, 1).lines())
        .contains(
            "NAME   青石之戰 | unit | 5旅",
            "MISSED 青石之戰 | unit | 5旅 | 五旅攻佔青石鎮，5旅於12月8日固守",
            "EXTENT 青石之戰 | place | 青石鎮 (found: 青石) | 第五旅攻佔青石鎮，5旅於12月8");
  }

  private static InventedArticle article(String markdown) {
    return new InventedArticle(NAME, markdown);
  }

  private MentionReport names(ArticleFacts article, String entities) throws IOException {
    return MentionEvaluation.of(gold(entities), List.of(), List.of(article));
  }

  private List<GoldArticle> gold(String entities) throws IOException {
    Files.writeString(
        folder.resolve(NAME + ".json"), "{\"entities\": [%s], \"facts\": []}".formatted(entities));
    return GoldReader.readFolder(folder);
  }

  private static MentionReport mentions(InventedArticle article, AnnotatedMention... marked) {
    return MentionEvaluation.of(
        List.of(), List.of(new AnnotatedMentions(NAME, List.of(marked))), List.of(article.facts()));
  }

  private static List<String> findings(MentionReport report) {
    return report.articles().values().stream()
        .flatMap(article -> article.findings().stream())
        .map(
            finding ->
                "%s %s %s (%s)"
                    .formatted(
                        finding.what(), finding.kind().word(), finding.words(), finding.context()))
        .toList();
  }
}
