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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCorpusTest {
  private static final ArticleReader READER = new ArticleReader();
  private static final Recognition RECOGNITION =
      new Recognition(Folding::fold, List.of(new DateRecognizer()));

  static Stream<Arguments> dates() {
    return Stream.of("date", "parts", "ranges", "calendars", "context")
        .flatMap(table -> Corpus.rows("date/" + table))
        .flatMap(
            row -> Arrays.stream(row.get(1).split("[|]")).map(t -> Arguments.of(t, row.get(0))));
  }

  static Stream<Arguments> dayParts() {
    return Corpus.rows("date/day-parts")
        .flatMap(
            row ->
                Arrays.stream(row.get(2).split("[|]"))
                    .map(t -> Arguments.of(t, row.get(0), row.get(1))));
  }

  static Stream<Arguments> relative() {
    return Corpus.rows("date/relative")
        .flatMap(
            row ->
                Arrays.stream(row.get(1).split("[|]"))
                    .map(t -> Arguments.of(row.get(0), t, row.get(2), row.get(3))));
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
  @MethodSource("dayParts")
  void knowsThePartOfTheDay(String text, String part, String value) {
    List<DateMention> dates = read(text);
    DateMention last = dates.get(dates.size() - 1);
    assertThat(last.partOfDay().map(PartOfDay::name).orElse("-")).isEqualTo(part);
    assertThat(last.value().map(DateValue::edtf)).contains(value);
  }

  @ParameterizedTest
  @MethodSource("relative")
  void countsFromTheRightDate(String context, String words, String anchor, String result) {
    Article article = article(context + words + "，部隊撤退。");
    int before = context.contains("年") ? read(context).size() : 0;
    List<DateMention> dates =
        RECOGNITION.recognize(article).stream().map(DateMention.class::cast).toList();
    if (result.equals("none")) {
      assertThat(dates).hasSize(before);
      return;
    }
    assertThat(dates).hasSize(before + 1);
    DateMention last = dates.get(before);
    assertThat(article.text().slice(last.span())).isEqualTo(words);
    if (result.equals("-")) {
      assertThat(last.value()).isEmpty();
      return;
    }
    assertThat(last.value().map(DateValue::edtf)).contains(result);
    assertThat(last.evidence().parts())
        .extracting(Evidence::span)
        .extracting(span -> article.text().slice(span))
        .containsExactly(anchor);
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

  @Test
  void spansTheLunarDateAndTheWesternOneInTheBracket() {
    Article article = article("光緒二十年八月十八日（1894年9月17日）海戰。");
    assertThat(RECOGNITION.recognize(article))
        .extracting(Mention::span)
        .extracting(span -> article.text().slice(span))
        .containsExactly("光緒二十年八月十八日（1894年9月17日）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一二三", "123", "一至", "1944年", "光緒二十年", "農曆", "九、", "1月（", "三天後，"})
  @Timeout(60)
  void takesTimeInProportionToTheLength(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    assertThat(read("甲" + text)).isNotNull();
  }
}
