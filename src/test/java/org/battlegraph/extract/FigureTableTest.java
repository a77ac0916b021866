package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.battlegraph.export.FactNotation;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.api.Test;

/** Tables whose cells hold numbers alone, and counts below the heading of a side. */
class FigureTableTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  @Test
  void aColumnSaysWhatIsCountedAndARowWhoseItIs() {
    assertThat(
            figures(
                """
                | 部隊 | 戰死 | 負傷 |
                | ---- | --- | --- |
                | 步兵第12聯隊 | 22 | 約98 |
                | 步兵第22聯隊第1大隊 | 17 | 59 |
                """))
        .containsExactlyInAnyOrder(
            "figure killed | 步兵第12聯隊 | 22 persons",
            "figure wounded | 步兵第12聯隊 | ~98 persons",
            "figure killed | 步兵第22聯隊第1大隊 | 17 persons",
            "figure wounded | 步兵第22聯隊第1大隊 | 59 persons");
  }

  @Test
  void aRowSaysWhatIsCountedAndAColumnWhoseItIs() {
    assertThat(
            figures(
                """
                |      | 日軍 | 清軍 |
                | ---- | --- | --- |
                | 戰死 | 41 | 四百 |
                """))
        .containsExactlyInAnyOrder(
            "figure killed | 日軍 | 41 persons", "figure killed | 清軍 | 400 persons");
  }

  @Test
  void theInnermostHeadOfARowSaysWhoseANumberIs() {
    assertThat(
            figures(
                """
                <table>
                <tr><th rowspan="2">所屬</th><th rowspan="2">部隊</th><th colspan="2">損失</th></tr>
                <tr><th>戰死</th><th>負傷</th></tr>
                <tr><td rowspan="2">第11師團</td><td>步兵第12聯隊</td><td>22</td><td>約98</td></tr>
                <tr><td>步兵第22聯隊</td><td>17</td><td>59</td></tr>
                </table>
                """))
        .containsExactlyInAnyOrder(
            "figure killed | 步兵第12聯隊 | 22 persons",
            "figure wounded | 步兵第12聯隊 | ~98 persons",
            "figure killed | 步兵第22聯隊 | 17 persons",
            "figure wounded | 步兵第22聯隊 | 59 persons");
  }

  @Test
  void ofTwoHeadsOfARowTheLastThatNamesAForceSaysWhoseANumberIs() {
    assertThat(
            figures(
                """
                | 方面 | 部隊 | 兵力 | 損失 |
                | --- | --- | --- | --- |
                | 清軍 | 毅軍 | 1,700餘 | 不詳 |
                | 日軍 | 步兵第22聯隊 | 2,600 | 戰死58、負傷203 |
                """))
        .containsExactlyInAnyOrder(
            "figure strength | 毅軍 | ~1700 persons",
            "figure strength | 步兵第22聯隊 | 2600 persons",
            "figure killed | 步兵第22聯隊 | 58 persons",
            "figure wounded | 步兵第22聯隊 | 203 persons");
  }

  @Test
  void aCellOfSeveralRowsSaysWhoseTheirNumbersAre() {
    assertThat(
            figures(
                """
                <table>
                <tr><th>部隊</th><th>損失</th><th>人數</th></tr>
                <tr><td rowspan="2">步兵第12聯隊</td><td>戰死</td><td>22</td></tr>
                <tr><td>負傷</td><td>98</td></tr>
                <tr><td rowspan="2">步兵第22聯隊</td><td>不明</td><td>59</td></tr>
                <tr><td>合計</td><td>76</td></tr>
                </table>
                """))
        .containsExactlyInAnyOrder(
            "figure killed | 步兵第12聯隊 | 22 persons", "figure wounded | 步兵第12聯隊 | 98 persons");
  }

  @Test
  void aHeadOfSeveralColumnsSaysWhoseTheirNumbersAre() {
    assertThat(
            figures(
                """
                <table>
                <tr><th></th><th colspan="2">日軍</th><th>清軍</th></tr>
                <tr><td>戰死</td><td>41</td><td>43</td><td>400</td></tr>
                </table>
                """))
        .containsExactlyInAnyOrder(
            "figure killed | 日軍 | 41 persons",
            "figure killed | 日軍 | 43 persons",
            "figure killed | 清軍 | 400 persons");
  }

  @Test
  void nothingIsNoLossAndATotalIsNobodys() {
    assertThat(
            figures(
                """
                | 部隊 | 戰死 | 失蹤 |
                | ---- | --- | --- |
                | 步兵第12聯隊 | 22 | 0 |
                | 合計 | 22 | 0 |
                """))
        .containsExactly("figure killed | 步兵第12聯隊 | 22 persons");
  }

  @Test
  void aNumberBelowAHeadThatCountsNothingIsNoFigure() {
    assertThat(
            figures(
                """
                | 部隊 | 番號 |
                | ---- | --- |
                | 步兵第12聯隊 | 22 |
                """))
        .isEmpty();
  }

  @Test
  void theHeadingOfASideSaysWhoseAStrengthIs() {
    assertThat(figures("## 清軍\n\n總兵力約5,600人，火炮十二門。\n"))
        .containsExactlyInAnyOrder(
            "figure strength | 清軍 | ~5600 persons", "figure strength | 清軍 | 12 guns");
  }

  private static List<String> figures(String markdown) {
    ArticleFacts facts = PIPELINE.read("無題", markdown);
    FactNotation notation = FactNotation.of(facts);
    return facts.facts().stream()
        .filter(Figure.class::isInstance)
        .map(notation::line)
        .distinct()
        .toList();
  }
}
