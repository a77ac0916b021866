package org.battlegraph.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.model.text.ArticleFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles on war are chosen, and it is told why. */
class MilitaryArticlesTest {
  private static final MilitaryArticles ARTICLES = MilitaryArticles.load();

  private static Page page(String title, String text) {
    return new Page("d.xml", title, 0, 1, "", Page.Origin.of(title), ArticleFormat.WIKITEXT, text);
  }

  private static Choice choice(String title, String text) {
    return ARTICLES.choose(page(title, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      textBlock =
          """
          白沙 § {{Infobox military conflict\\n| place = 甲\\n}}\\n文。 § battle
          白沙 § {{ infobox_Military conflict }} 文。 § battle
          白沙戰役 § '''白沙戰役'''是兩軍在白沙交戰。 § battle
          白沙战役 (1931年) § '''白沙战役'''是两军在白沙交战。 § battle
          青石 § 文。[[Category:青石戰役]][[Category:某國戰爭]] § battle
          青石 § 文。[分類](https://x.org/wiki/Category:青石戰役 "wikilink")兩軍進攻。 § battle
          第7師團 § 第7師團是陸軍的部隊。 § force
          甲某 § '''甲某'''，軍人，陸軍中將。[[Category:某國將領]] § person
          甲某 § {{Infobox military person|name=甲}}文。 § person
          """)
  void anArticleOnWarIsChosen(String title, String text, String kind) {
    Choice choice = choice(title, text.replace("\\n", "\n"));
    assertThat(choice.chosen()).as(choice.why()).isTrue();
    assertThat(choice.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      textBlock =
          """
          白沙 § '''白沙'''是一座城。
          白沙戰役 § {{Infobox film\\n|name=甲}}'''白沙戰役'''是一部電影，說兩軍交戰。[[Category:戰爭電影]]
          白沙戰役 § {{disambig}}\\n* 白沙戰役 (1931年)\\n* 白沙戰役 (1932年)，進攻，撤退
          甲某 § '''甲某'''是歌手。[[Category:某國歌手]]
          青石之戰 § '''青石之戰'''是一部小說。[[Category:某國小說]]
          青石鎮 § 青石鎮。1931年兩軍在此交戰，發生戰役。
          青石紀念館 § 紀念館。戰役，進攻，撤退。[[Category:軍事博物館]][[Category:青石戰役]]
          """)
  void anotherIsNot(String title, String text) {
    Choice choice = choice(title, text.replace("\\n", "\n"));
    assertThat(choice.chosen()).as(choice.why()).isFalse();
  }

  @Test
  void theChoiceIsExplainedByItsSigns() {
    Choice choice = choice("白沙戰役", "文。兩軍交戰。[[Category:某國戰爭]]");
    assertThat(choice.reasons())
        .containsExactly(
            "category 某國戰爭: battle +1", "title 白沙戰役: battle +2", "wording 交戰: battle +1");
  }

  @Test
  void theWordThatStandsInThePageIsToldAndNotTheFirstOfItsGroup() {
    assertThat(choice("白沙", "两军交战，防守，防御，守军。").reasons())
        .containsExactly("wording 交战: battle +1", "wording 防守: battle +1");
  }

  @Test
  void aWordFarBehindTheBeginningIsNoSign() {
    assertThat(choice("甲", "文。\n".repeat(400) + "戰役，進攻，撤退，交戰").reasons()).isEmpty();
  }

  @Test
  void pagesThatAreNoArticlesAreLeftOutWhateverTheySay() {
    Page talk =
        new Page("d", "討論:白沙戰役", 1, 1, "", Page.Origin.of("x"), ArticleFormat.WIKITEXT, "戰役");
    Page redirect =
        new Page("d", "白沙會戰", 0, 1, "白沙戰役", Page.Origin.of("x"), ArticleFormat.WIKITEXT, "");
    for (Choosing choosing : Choosing.values()) {
      assertThat(choosing.ofPages().apply(talk).why()).contains("namespace 1");
      assertThat(choosing.ofPages().apply(redirect).why()).isEqualTo("a redirect to 白沙戰役");
    }
  }

  @Test
  void theAnnotatedArticlesAreChosen() throws IOException {
    Path gold = Path.of(System.getProperty("battlegraph.gold", "../shared"), "articles");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no annotated articles at hand");
    for (Path folder : List.of(gold, Path.of("seeds"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> !f.endsWith("README.md")).toList()) {
          String title = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
          Choice choice = choice(title, Files.readString(file));
          assertThat(choice.chosen()).as(title + ": " + choice.why()).isTrue();
        }
      }
    }
  }
}
