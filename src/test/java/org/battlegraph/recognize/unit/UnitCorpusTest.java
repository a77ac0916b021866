package org.battlegraph.recognize.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables in {@code corpus/unit}: a sentence and the units in it, each as its form, its name,
 * its nation in angle brackets, its extent unless it is the whole, and whether the name is implied.
 */
class UnitCorpusTest {
  private static final List<String> TABLES =
      List.of(
          "numbered",
          "adjacent",
          "lists",
          "extent",
          "named",
          "sides",
          "others",
          "ships",
          "aircraft",
          "prose",
          "eastern-front",
          "civil-war",
          "1894",
          "constructions",
          "plain",
          "none");

  private static final UnitRecognizer RECOGNIZER = new UnitRecognizer();

  static Stream<List<String>> sentences() {
    return TABLES.stream().flatMap(table -> Corpus.rows("unit/" + table));
  }

  static Stream<List<String>> designations() {
    return Corpus.rows("unit/designations");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheUnitsOfASentence(List<String> row) {
    assertThat(units(row.get(0)).stream().map(UnitCorpusTest::print))
        .containsExactlyElementsOf(
            row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" [|] ")));
  }

  @ParameterizedTest
  @MethodSource("designations")
  void takesADesignationApart(List<String> row) {
    UnitMention unit = units(row.get(0) + "抵達。").get(0);
    assertThat(unit.name()).isEqualTo(row.get(0));
    assertThat(String.join("|", unit.titles())).isEqualTo(row.get(1));
    assertThat(unit.number().isPresent() ? "" + unit.number().getAsInt() : "")
        .isEqualTo(row.get(2));
    assertThat(unit.arm().orElse("")).isEqualTo(row.get(3));
    assertThat(unit.echelonWord().orElse("")).isEqualTo(row.get(4));
  }

  @Test
  void spansCoverOwnWordsAlone() {
    String text = "日軍第2、第9等師團南下。";
    assertThat(
            units(text).stream()
                .map(unit -> text.substring(unit.span().begin(), unit.span().end())))
        .containsExactly("第2", "第9等師團");
  }

  @Test
  void countsOffsetsInCodePoints() {
    List<UnitMention> units = units("𤼲起攻擊的是第8師。");
    assertThat(units).hasSize(1);
    assertThat(units.get(0).span().begin()).isEqualTo(6);
  }

  @Test
  void aPersonFoundBeforeNamesHisTroops() {
    Article article = new ArticleReader().read("某地之役", "馬向東到任。馬的部隊後撤，馬向東部仍守城。");
    Evidence name = Evidence.of(new Span(0, 3), new RuleName("test.person"));
    PersonMention person =
        new PersonMention(name, name.span(), "馬向東", Optional.empty(), Optional.empty());
    Reading reading = new Reading(article, Folding.fold(article.text()), List.of(person));
    assertThat(RECOGNIZER.recognize(reading).stream().map(UnitCorpusTest::print))
        .containsExactly("COMMANDER 馬的部隊", "COMMANDER 馬向東部");
  }

  @Test
  void anArmyOfAnyNameIsOneIfTheArticleRepeatsIt() {
    assertThat(units("鎮安軍渡河。").stream().map(UnitCorpusTest::print)).isEmpty();
    assertThat(units("鎮安軍渡河。後來鎮安軍退守，與鎮安軍對峙。").stream().map(UnitCorpusTest::print))
        .containsExactly("NAMED 鎮安軍", "NAMED 鎮安軍", "NAMED 鎮安軍");
  }

  @Test
  void aShipIsKnownByItsNameAloneWhereTheArticleNamesSeveral() {
    assertThat(units("靖遠號、來遠號、平遠號出港。靖遠中彈。").stream().map(UnitCorpusTest::print))
        .containsExactly("SHIP 靖遠號", "SHIP 來遠號", "SHIP 平遠號", "SHIP 靖遠");
    assertThat(units("靖遠號出港。靖遠中彈。").stream().map(UnitCorpusTest::print))
        .containsExactly("SHIP 靖遠號");
  }

  @Test
  void longRunsOfOneWordAreReadInTime() {
    String text =
        "第3、".repeat(5_000)
            + "號".repeat(20_000)
            + "白俄羅斯".repeat(5_000)
            + "川黔".repeat(5_000)
            + "軍".repeat(20_000)
            + "“".repeat(5_000);
    assertTimeout(Duration.ofSeconds(40), () -> units(text));
  }

  private List<UnitMention> units(String markdown) {
    return new Recognition(Folding::fold, List.of(RECOGNIZER))
        .recognize(new ArticleReader().read("某地之役", markdown)).stream()
            .map(UnitMention.class::cast)
            .toList();
  }

  private static String print(UnitMention unit) {
    return Stream.of(
            unit.form().name(),
            unit.name(),
            unit.nation().map(nation -> "<" + nation + ">").orElse(""),
            unit.extent() == Extent.WHOLE ? "" : unit.extent().name(),
            unit.implied() ? "implied" : "")
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
