package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.battlegraph.model.text.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No input makes the reader throw or run away. */
class HostileMarkdownTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲乙丙丁 | 1250000",
        "甲， | 1000000",
        "[ | 1000",
        "[甲]( | 5000",
        "( | 100000",
        "** | 50000",
        "> | 5000",
        "-{ | 100000",
        "<table> | 20000",
        "<dl><dd> | 20000",
        "<!-- | 50000",
        "<sup> | 50000",
        "'|' | 50000",
        "&amp | 100000",
        "`a | 20000",
      })
  void endsInTime(String part, int times) {
    Article article =
        Assertions.assertTimeoutPreemptively(
            LIMIT, () -> new ArticleReader().read("試", "甲。\n\n" + part.repeat(times)));
    assertThat(article.sources().length()).isEqualTo(article.text().length());
  }

  @ParameterizedTest
  @CsvSource({
    "'  - 甲\n', 30000",
    "'<table>\n<tr><td>甲</td></tr>\n</table>\n\n', 20000",
    "'# 甲\n', 20000"
  })
  void endsInTimeOnManyLines(String part, int times) {
    Article article =
        Assertions.assertTimeoutPreemptively(
            LIMIT, () -> new ArticleReader().read("試", "乙。\n\n" + part.repeat(times)));
    assertThat(article.passages()).hasSizeGreaterThanOrEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource({"1000", "3000"})
  void readsDeepLists(int depth) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      list.append(" ".repeat(2 * i)).append("- 甲").append(i).append('\n');
    }
    assertThat(new ArticleReader().read("試", list.toString()).text().toString()).contains("甲99");
  }

  @ParameterizedTest
  @CsvSource({"'甲，'", "甲"})
  void neverMakesASentenceOrAPassageLongerThanItsLimit(String part) {
    Article article = new ArticleReader().read("試", part.repeat(100_000));
    assertThat(article.passages())
        .allSatisfy(
            p -> assertThat(p.span().length()).isLessThanOrEqualTo(ArticleBuilder.MAX_PASSAGE));
    assertThat(article.passages().stream().flatMap(p -> p.sentences().stream()))
        .hasSizeGreaterThan(10)
        .allSatisfy(s -> assertThat(s.span().length()).isLessThanOrEqualTo(Sentences.MAX_LENGTH));
  }
}
