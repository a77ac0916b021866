package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.api.Test;

/** Orders of battle in tables, where a cell beside several rows names what these stand under. */
class OrderOfBattleTableTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  @Test
  void theForcesOfTheRowsStandUnderThatOfTheCellBesideThem() {
    assertThat(
            subordinations(
                """
                <table>
                <tr><th>集團軍</th><th>軍</th><th>師</th></tr>
                <tr><td rowspan="3">第71集團軍</td><td rowspan="2">第172軍</td><td>第773師</td></tr>
                <tr><td>第774師</td></tr>
                <tr><td>第175軍</td><td>第776師</td></tr>
                <tr><td>第77集團軍</td><td>第178軍</td><td>第779師</td></tr>
                </table>
                """))
        .containsExactlyInAnyOrder(
            "第172軍 < 第71集團軍",
            "第773師 < 第172軍",
            "第774師 < 第172軍",
            "第175軍 < 第71集團軍",
            "第776師 < 第175軍",
            "第178軍 < 第77集團軍",
            "第779師 < 第178軍");
  }

  @Test
  void theCommanderBetweenTwoForcesPartsThemNot() {
    assertThat(
            subordinations(
                """
                <table>
                <tr><td rowspan="2">第172軍</td><td rowspan="2">李四</td><td>第773師</td><td>王五</td></tr>
                <tr><td>第774師</td><td>趙六</td></tr>
                </table>
                """))
        .containsExactlyInAnyOrder("第773師 < 第172軍", "第774師 < 第172軍");
  }

  @Test
  void theOtherSideStandsNotUnderTheForceBesideIt() {
    assertThat(
            subordinations(
                """
                <table>
                <tr><th>日軍</th><th>國軍</th></tr>
                <tr><td rowspan="2">第172軍</td><td>第773師</td></tr>
                <tr><td>第774師</td></tr>
                </table>
                """))
        .isEmpty();
  }

  @Test
  void theArticleOfAWikiSaysTheSame() {
    ArticleFacts facts =
        PIPELINE.read(
            "無題",
            """
            前文。

            {|
            | rowspan=2 | 第172軍 || 第773師
            |-
            | 第774師
            |}
            """,
            ArticleFormat.WIKITEXT);
    assertThat(subordinations(facts)).containsExactlyInAnyOrder("第773師 < 第172軍", "第774師 < 第172軍");
  }

  @Test
  void theCellBesideSeveralRowsSaysForWhomTheyFight() {
    Map<String, String> sides =
        sides(
            """
            <table>
            <tr><th>所屬</th><th>部隊</th></tr>
            <tr><td rowspan="2">日本</td><td>第173師</td></tr>
            <tr><td>第174旅</td></tr>
            <tr><td>中國</td><td>第175旅</td></tr>
            </table>
            """);
    assertThat(sides).containsEntry("第173師", "Japan").containsEntry("第174旅", "Japan");
    assertThat(sides).containsEntry("第175旅", "ROC");
  }

  @Test
  void theHeadOverSeveralColumnsSaysForWhomTheyFight() {
    Map<String, String> sides =
        sides(
            """
            <table>
            <tr><th colspan="3">日本戰史</th></tr>
            <tr><th colspan="2">中國</th><th>日本</th></tr>
            <tr><td>第175旅</td><td>第176旅</td><td>第173師</td></tr>
            </table>
            """);
    assertThat(sides).containsEntry("第175旅", "ROC").containsEntry("第176旅", "ROC");
    assertThat(sides).containsEntry("第173師", "Japan");
  }

  private static Map<String, String> sides(String markdown) {
    return PIPELINE.read("無題", markdown).resolution().entities().values().stream()
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .collect(
            Collectors.toMap(
                unit -> unit.naming().label(), unit -> unit.side().map(Side::word).orElse("?")));
  }

  private static List<String> subordinations(String markdown) {
    return subordinations(PIPELINE.read("無題", markdown));
  }

  private static List<String> subordinations(ArticleFacts facts) {
    return facts.facts().stream()
        .filter(Subordination.class::isInstance)
        .map(Subordination.class::cast)
        .map(f -> name(facts, f.subordinate()) + " < " + name(facts, f.superior()))
        .distinct()
        .toList();
  }

  private static String name(ArticleFacts facts, EntityId id) {
    return facts.resolution().entities().get(id).naming().label();
  }
}
