package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes a reader throw, and twice the text takes about twice the time. */
class PathologicalArticlesTest {
  /** Twice the text may take this many times as long; a square would take four times. */
  private static final double MOST = 3.2;

  /** What takes less is measured too badly to be compared, in milliseconds. */
  private static final long LEAST = 300;

  /** Nothing here may take longer, in milliseconds. */
  private static final long LIMIT = 30_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final ArticleReader READER = new ArticleReader();

  private static final List<String> PARTS =
      List.of(
          "甲乙丙丁",
          "甲，",
          "[",
          "[[",
          "[[甲|",
          "[甲](",
          "(",
          "**",
          "''",
          "'''甲",
          "> ",
          "-{",
          "{{",
          "{{甲|",
          "{{nowrap|",
          "{{link-ja|",
          "{{quote|",
          "{|",
          "{|\n|",
          "<table>",
          "<table><tr><td>",
          "<dl><dd>",
          "<!--",
          "<ref>",
          "<ref name=\"甲\">乙",
          "<nowiki>",
          "<math>",
          "<gallery>",
          "<sup>",
          "|",
          "&amp",
          "&",
          "`a",
          "* 甲\n",
          "# 甲\n",
          ";甲:乙\n",
          "*",
          "==",
          "== 甲 ==\n",
          "甲\n",
          "甲\n\n",
          "|-\n| 甲\n",
          "{{Infobox battle|date=",
          "[http://a ",
          "http://a ",
          "__",
          "}}",
          "]]",
          "<",
          "</",
          "\\[1\\]",
          "𤼲",
          "1. 甲\n",
          "| 甲 | 乙 |\n",
          "<br>",
          "{{r|甲}}",
          "~~~~",
          "!!");

  static Stream<Arguments> parts() {
    return Stream.of(ArticleFormat.values())
        .flatMap(format -> PARTS.stream().map(part -> Arguments.of(format, part)));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void takesTwiceTheTimeForTwiceTheText(ArticleFormat format, String part) {
    int times = 60_000 / part.length();
    long once = millis(format, part.repeat(times));
    long twice = millis(format, part.repeat(2 * times));
    if (twice > LEAST && twice > once * MOST) {
      // The first reading may have met a busy machine or a cold one.
      once = Math.max(once, millis(format, part.repeat(times)));
      twice = Math.min(twice, millis(format, part.repeat(2 * times)));
    }
    assertThat(twice).isLessThanOrEqualTo(Math.max(LEAST, (long) (once * MOST)));
  }

  private static long millis(ArticleFormat format, String text) {
    // The processor's time: others may be at work on the machine.
    long begin = THREADS.getCurrentThreadCpuTime();
    Article article = READER.read("試", "甲。\n\n" + text, format);
    long millis = (THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000;
    assertThat(article.sources().length()).isEqualTo(article.text().length());
    assertThat(millis).isLessThan(LIMIT);
    return millis;
  }

  @ParameterizedTest
  @EnumSource(ArticleFormat.class)
  void readsFiveMillionCharactersWithoutASentenceEnd(ArticleFormat format) {
    Article article = READER.read("試", "甲乙，丙".repeat(1_250_000), format);
    assertThat(article.text().length()).isEqualTo(5_000_000);
    assertThat(article.passages())
        .allSatisfy(
            passage ->
                assertThat(passage.sentences())
                    .allMatch(s -> s.span().length() <= Sentences.MAX_LENGTH));
  }

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, '[', ](a)",
    "MARKDOWN, '(', )",
    "MARKDOWN, '> ', ''",
    "WIKITEXT, '[[', ']]'",
    "WIKITEXT, '{{nowrap|', '}}'",
    "WIKITEXT, '{{link-ja|', '}}'",
    "WIKITEXT, '<ref>', '</ref>'",
    "WIKITEXT, '{{甲|<ref>', '</ref>}}'",
    "WIKITEXT, '{{Infobox battle|date=', '}}'",
    "WIKITEXT, '<table><tr><td>', '</td></tr></table>'",
    "WIKITEXT, '<blockquote>', '</blockquote>'",
    "MARKDOWN, '<table><tr><td>', '</td></tr></table>'",
    "MARKDOWN, '<dl><dd>', '</dd></dl>'",
  })
  void readsBracketsNestedAThousandDeep(ArticleFormat format, String open, String close) {
    String text = "甲。" + open.repeat(1_000) + "乙" + close.repeat(1_000) + "\n\n丙。";
    long begin = THREADS.getCurrentThreadCpuTime();
    assertThat(READER.read("試", text, format).text().toString()).startsWith("甲。").endsWith("丙。");
    assertThat((THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000).isLessThan(LIMIT / 3);
  }

  /** Mixtures of all that is markup, as chance throws them together. */
  @Test
  void readsAnyMixture() {
    Random random = new Random(20_240_417);
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder("甲。\n\n");
      for (int i = 0; i < 200; i++) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
        if (random.nextInt(4) == 0) {
          text.append(
              List.of("}}", "]]", "|}", "</ref>", "\n", "-->", "</td>", "=")
                  .get(random.nextInt(8)));
        }
      }
      for (ArticleFormat format : ArticleFormat.values()) {
        Article article = READER.read("試", text.toString(), format);
        int length = text.toString().codePointCount(0, text.length());
        for (int i = 0; i < article.text().length(); i++) {
          assertThat(article.sources().sourceOf(new Span(i, i + 1)).begin()).isLessThan(length);
        }
      }
    }
  }
}
