package org.battlegraph.recognize.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Article;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.recognize.Recognizer;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCorpusTest {
  private static final ArticleReader READER = new ArticleReader();
  private static final Recognizer FIGURES = new FigureRecognizer();
  private static final Recognition RECOGNITION = new Recognition(Folding::fold, List.of(FIGURES));

  static Stream<Arguments> figures() {
    return Stream.of("figure", "numbers", "things")
        .flatMap(table -> Corpus.rows("figure/" + table))
        .flatMap(
            row -> Arrays.stream(row.get(1).split("[|]")).map(t -> Arguments.of(t, row.get(0))));
  }

  static Stream<String> none() {
    return Corpus.rows("figure/none").map(row -> row.get(0));
  }

  private static List<FigureMention> read(Article article) {
    return RECOGNITION.recognize(article).stream().map(FigureMention.class::cast).toList();
  }

  private static String line(FigureMention figure) {
    Magnitude magnitude = figure.magnitude();
    return plain(magnitude.value())
        + magnitude.max().map(max -> ".." + plain(max)).orElse("")
        + (magnitude.approximate() ? "~" : "")
        + " "
        + figure.unitOfCount();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void readsEverySpelling(String text, String figures) {
    assertThat(
            read(READER.read("試", text)).stream()
                .map(FigureCorpusTest::line)
                .collect(Collectors.joining(";")))
        .isEqualTo(figures);
  }

  @ParameterizedTest
  @MethodSource("none")
  void takesNothingElseForAFigure(String text) {
    assertThat(read(READER.read("試", "部隊在" + text + "，隨後撤退。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "敵以飛機約217架支援, 飛機約217架, 飛機",
    "日軍約3萬餘人進攻, 日軍約3萬餘人, 日軍",
    "該軍2萬兵力固守, 2萬兵力, 兵力",
    "擊毀4輛日軍坦克, 4輛日軍坦克, 日軍坦克",
    "調集56個師兵力, 56個師, 師",
    "有300人左右逃走, 300人左右, ''"
  })
  void coversTheThingCounted(String text, String words, String counted) {
    Article article = READER.read("試", text);
    assertThat(read(article)).hasSize(1);
    FigureMention figure = read(article).get(0);
    assertThat(article.text().slice(figure.span())).isEqualTo(words);
    assertThat(figure.counted()).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({
    "日軍約3萬餘人進攻, figure.persons, 日軍=figure.counted 約3萬餘=figure.number",
    "擊毀4輛坦克, figure.things, 4=figure.number 坦克=figure.counted",
    "投入三個師, figure.formations, 三=figure.number 師=figure.counted",
    "斃敵五百餘。, figure.unitless-loss, 五百餘=figure.number"
  })
  void namesItsRuleAndWhatItIsMadeOf(String text, String rule, String parts) {
    Article article = READER.read("試", text);
    Evidence evidence = read(article).get(0).evidence();
    assertThat(evidence.rule().value()).isEqualTo(rule);
    assertThat(
            evidence.parts().stream()
                .map(part -> article.text().slice(part.span()) + "=" + part.rule().value()))
        .containsExactly(parts.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"10月5名", "九月三人"})
  void leavesWhatADateTook(String text) {
    Article article = READER.read("試", text);
    Recognizer takesAll = reading -> List.of(whole(reading));
    List<Mention> mentions =
        new Recognition(Folding::fold, List.of(takesAll, FIGURES)).recognize(article);
    assertThat(mentions).noneMatch(FigureMention.class::isInstance);
  }

  private static DateMention whole(Reading reading) {
    return new DateMention(
        Evidence.of(reading.article().text().span(), new RuleName("test.whole")),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"一二三", "123", "1,", "一至", "三、", "千餘", "第三、四", "傷亡千餘", "3000人至"})
  @Timeout(60)
  void takesTimeInProportionToTheLength(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    assertThat(read(READER.read("試", "甲" + text))).isNotNull();
  }
}
