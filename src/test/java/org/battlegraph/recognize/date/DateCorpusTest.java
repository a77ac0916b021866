package org.battlegraph.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PartOfDay;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.text.Article;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateCorpusTest {
  private static final ArticleReader READER = new ArticleReader();
  private static final Recognition RECOGNITION =
      new Recognition(Folding::fold, List.of(new DateRecognizer()));

  static Stream<Arguments> dates() {
    return Corpus.rows("date/date")
        .flatMap(
            row -> Arrays.stream(row.get(1).split("[|]")).map(t -> Arguments.of(t, row.get(0))));
  }

  static Stream<String> none() {
    return Corpus.rows("date/none").map(row -> row.get(0));
  }

  private static Article article(String text) {
    return READER.read("試", text.replaceAll("§([^¶]*)", "\n\n## $1").replace("¶", "\n\n"));
  }

  private static List<DateMention> read(String text) {
    return RECOGNITION.recognize(article(text)).stream().map(DateMention.class::cast).toList();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsEverySpelling(String text, String values) {
    assertThat(read(text))
        .extracting(date -> date.value().map(DateValue::edtf).orElse("-"))
        .containsExactly(values.split(" "));
  }

  @ParameterizedTest
  @MethodSource("none")
  void takesNothingElseForADate(String text) {
    assertThat(read("1944年11月9日攻城。部隊" + text + "，隨後撤退。")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1944年11月10日凌晨, DAWN",
    "1944年11月10日早晨, MORNING",
    "1944年11月10日中午, NOON",
    "1944年11月10日下午3時, AFTERNOON",
    "1944年11月10日黃昏, EVENING",
    "1944年11月10日夜間, NIGHT"
  })
  void knowsThePartOfTheDay(String text, PartOfDay part) {
    assertThat(read(text + "攻城。"))
        .extracting(DateMention::partOfDay)
        .hasSize(1)
        .first()
        .asString()
        .contains(part.name());
  }

  @Test
  void namesTheRuleAndTheDateItInheritsFrom() {
    List<DateMention> dates = read("1944年8月25日成立。9月10日出發。次日，渡河。");
    assertThat(dates)
        .extracting(date -> date.evidence().rule().value())
        .containsExactly("date.day", "date.inherited-year", "date.next-day");
    assertThat(dates.get(1).evidence().parts()).containsExactly(dates.get(0).evidence());
  }

  @Test
  void namesTheDateItInheritsFromButNotWhatThatWasMadeOf() {
    List<DateMention> dates = read("1944年8月25日成立。9月10日出發。次日，渡河。");
    Evidence inherited = dates.get(1).evidence();
    assertThat(inherited.parts()).isNotEmpty();
    assertThat(dates.get(2).evidence().parts())
        .containsExactly(Evidence.of(inherited.span(), inherited.rule()));
  }

  @Test
  void readsHeadingsAndCells() {
    Article article =
        READER.read("試", "甲。\n\n## 1937年編制\n\n| 1938年5月 | 乙 |\n| --- | --- |\n| 6月 | 丙 |");
    assertThat(RECOGNITION.recognize(article))
        .extracting(Mention::span)
        .extracting(span -> article.text().slice(span))
        .containsExactly("1937年", "1938年5月", "6月");
  }
}
