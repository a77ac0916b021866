package org.battlegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.battlegraph.ontology.Graphs;
import org.junit.jupiter.api.Test;

/** What each named query answers on the hand-made graph, row by row. */
class NamedQueriesTest {
  private final QueryDesk desk = QueryDesk.over(SparqlSource.of(GoldenGraph.view()));

  @Test
  void unitsInBothTakesWhatTheTextSaysFoughtAtBothPlaces() {
    // Not 第一三一師 (it only marched to 白沙), nor 第一三二師 (planned, and claimed by others).
    assertThat(
            rows(
                "units-in-both",
                Map.of("a", "青石", "b", "白沙"),
                "unitName",
                "placeName",
                "action",
                "date",
                "extent",
                "quotation"))
        .containsExactly(
            "第12師團 | 白沙 | Bombardment |  |  | 第12師團炮擊白沙。",
            "第12師團 | 青石北門 | Breakthrough | 1931-03 | Part | 第12師團一部突破青石北門。",
            "第31師團 | 青石 | Attack | 1931-03-03 |  | 3月3日第31師團攻青石。",
            "第31師團 | 白沙 | Counterattack | 1931-03-10 |  | 卅一師團於3月10日在白沙反擊。",
            "第7師團 | 青石 | Attack | 1931-03-02 |  | 3月2日第7師團攻青石。",
            "第7師團 | 白沙 | Capture | 1931-03-09 |  | 3月9日，第7師團陷白沙。");
  }

  @Test
  void unitsInBothAsksForOneEchelon() {
    assertThat(
            rows(
                "units-in-both",
                Map.of("a", "青石", "b", "白沙", "echelon", "army"),
                "unitName",
                "quotation"))
        .containsExactly("第5軍 | 第5軍攻青石。", "第5軍 | 第5軍又攻白沙。");
    assertThat(rows("units-in-both", Map.of("a", "青石", "b", "白沙", "echelon", "brigade"), "unit"))
        .isEmpty();
  }

  @Test
  void unitsInBothTakesASmallerPlaceForItsWholeButNotTheOtherWayRound() {
    assertThat(rows("units-in-both", Map.of("a", "青石北門", "b", "白沙"), "unitName", "placeName"))
        .containsExactly("第12師團 | 白沙", "第12師團 | 青石北門");
  }

  @Test
  void unitsInBothOfOnePlaceTwiceAreTheUnitsThatFoughtThere() {
    assertThat(rows("units-in-both", Map.of("a", "青石北門", "b", "青石北門"), "unitName"))
        .containsExactly("第12師團");
  }

  @Test
  void commandersHoldACommandingPostAndStandInOrderOfTime() {
    assertThat(
            rows(
                "commanders",
                Map.of("unit", "第7師團"),
                "personName",
                "position",
                "rank",
                "date",
                "beginNotBefore",
                "beginNotAfter",
                "quotation"))
        .containsExactly(
            "趙平 | 師團長 | 中將 | 1931-03-01 |  |  | 第7師團師團長趙平中將指揮圍城。",
            "錢安 | 師團長 |  | 1931-04 | 1931-04-01 | 1931-04-30 | 4月，錢安接任第7師團師團長。");
  }

  @Test
  void subordinatesAreThoseThatASentencePutsDirectlyUnderTheUnit() {
    assertThat(
            rows(
                "subordinates",
                Map.of("unit", "r:e-army-5"),
                "subordinateName",
                "echelon",
                "date",
                "quotation"))
        .containsExactly(
            "第7師團 | Division | 1931-03-01 | 第5軍轄第7、第12師團。",
            "第12師團 | Division | 1931-03-01 | 第5軍轄第7、第12師團。");
  }

  @Test
  void battleCourseGoesDayByDayThroughTheEventAndItsParts() {
    assertThat(
            rows(
                "battle-course",
                Map.of("event", "青石圍城戰"),
                "date",
                "actorName",
                "action",
                "placeName",
                "quotation"))
        .containsExactly(
            "1931-03 | 第12師團 | Breakthrough | 青石北門 | 第12師團一部突破青石北門。",
            "1931-03-02 | 第5軍 | Attack | 青石 | 第5軍攻青石。",
            "1931-03-02 | 第7師團 | Attack | 青石 | 3月2日第7師團攻青石。",
            "1931-03-02 | 第一三一師 | Defense | 青石 | 第一三一師守青石。",
            "1931-03-02 | 第一三二師 | Defense | 青石 | 第一三二師亦守青石。",
            "1931-03-03 | 第31師團 | Attack | 青石 | 3月3日第31師團攻青石。");
    List<String> whole =
        rows(
            "battle-course",
            Map.of("event", "河東會戰"),
            "date",
            "actorName",
            "targetName",
            "claimedBy");
    assertThat(whole).hasSize(12);
    assertThat(whole).contains("1931-03-09 | 第7師團 | 第一三一師 | ", "1931-03-13 | 第一三二師 |  | 東國公報");
    assertThat(whole.get(11)).isEqualTo(" | 第12師團 |  | ");
  }

  @Test
  void strengthsAndLossesStandBySideWithTheirClaimant() {
    assertThat(
            rows(
                "strengths-and-losses",
                Map.of("event", "河東會戰"),
                "sideName",
                "ofName",
                "kind",
                "value",
                "maxValue",
                "approximate",
                "claimedBy",
                "quotation"))
        .containsExactly(
            "東國 | 東國 | StrengthFigure | 60000 |  | true |  | 東國軍約60,000人。",
            "西國 | 第五軍 | KilledFigure | 5665 |  |  | 東國公報 | 據東國公報，斃第五軍5,665人。",
            "西國 | 第五軍 | StrengthFigure | 20000 | 25000 |  |  | 第五軍2萬至2萬5千人守城。");
  }

  @Test
  void everyRowCitesAnArticle() {
    Map<String, Map<String, String>> questions =
        Map.of(
            "units-in-both", Map.of("a", "青石", "b", "白沙"),
            "commanders", Map.of("unit", "第7師團"),
            "subordinates", Map.of("unit", "r:e-army-5"),
            "battle-course", Map.of("event", "兩河戰爭"),
            "strengths-and-losses", Map.of("event", "兩河戰爭"));
    questions.forEach(
        (query, values) ->
            assertThat(ask(desk, query, values).table().column("article"))
                .as(query)
                .isNotEmpty()
                .allMatch(article -> article.contains("/article/")));
  }

  @Test
  void answersStayRightWhenEveryThingIsRenamed() {
    String renamed =
        GoldenGraph.text()
            .replace("青石", "落霞")
            .replace("白沙", "黑水")
            .replace("第7師團", "第88旅團")
            .replace("r:e-div-7", "r:x1")
            .replace("r:qingshi", "r:x2")
            .replace("r:baisha", "r:x3");
    QueryDesk other = QueryDesk.over(SparqlSource.of(GoldenGraph.view(renamed)));
    ResultTable before = ask(desk, "units-in-both", Map.of("a", "青石", "b", "白沙")).table();
    ResultTable after = ask(other, "units-in-both", Map.of("a", "落霞", "b", "黑水")).table();
    assertThat(after.column("unitName"))
        .containsExactlyInAnyOrderElementsOf(
            before.column("unitName").stream().map(name -> name.replace("第7師團", "第88旅團")).toList());
    assertThat(after.column("quotation"))
        .containsExactlyInAnyOrderElementsOf(
            before.column("quotation").stream()
                .map(q -> q.replace("青石", "落霞").replace("白沙", "黑水").replace("第7師團", "第88旅團"))
                .toList());
  }

  @Test
  void aGraphUnderAnotherBaseQuotesItsArticlesToo() {
    String other = GoldenGraph.text().replace(Graphs.DEFAULT_BASE, "https://example.org/mine#");
    String quotation =
        QueryDesk.over(SparqlSource.of(GoldenGraph.view(other)))
            .ask("commanders", Map.of("unit", "第7師團"))
            .table()
            .column("quotation")
            .get(0);
    assertThat(quotation).isEqualTo("第7師團師團長趙平中將指揮圍城。");
  }

  @Test
  void theGraphOfEverythingGivesNoPlanOrDenialEither() {
    var store = org.battlegraph.store.GraphStore.over(GoldenGraph.view());
    QueryDesk all = QueryDesk.over(SparqlSource.of(store.everything()));
    assertThat(ask(all, "units-in-both", Map.of("a", "青石", "b", "白沙")).table())
        .isEqualTo(ask(desk, "units-in-both", Map.of("a", "青石", "b", "白沙")).table());
  }

  private List<String> rows(String query, Map<String, String> values, String... columns) {
    ResultTable table = ask(desk, query, values).table();
    return IntStream.range(0, table.rows().size())
        .mapToObj(
            row ->
                String.join(
                    " | ",
                    List.of(columns).stream()
                        .map(column -> shorten(table.column(column).get(row)))
                        .toList()))
        .distinct()
        .toList();
  }

  private static Answer ask(QueryDesk desk, String query, Map<String, String> values) {
    Map<String, String> full = new java.util.HashMap<>(values);
    full.replaceAll((k, v) -> v.replaceFirst("^r:", Graphs.DEFAULT_BASE));
    return desk.ask(query, full);
  }

  private static String shorten(String text) {
    return text.startsWith("http") ? text.replaceFirst(".*[#/]", "") : text;
  }
}
