package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Section;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private final ArticleReader reader = new ArticleReader();

  private Article read(String... lines) {
    return reader.read("試", String.join("\n", lines));
  }

  private static String words(Article article, Passage passage) {
    return article.text().slice(passage.span());
  }

  /** One line a passage: how deep it stands, then its words. */
  private static List<String> tree(Article article) {
    return article.passages().stream()
        .map(p -> depth(article, p) + " " + words(article, p))
        .toList();
  }

  private static int depth(Article article, Passage passage) {
    int depth = 0;
    for (Passage p = passage; p.parent().isPresent(); depth++) {
      p = article.passages().get(p.parent().getAsInt());
    }
    return depth;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**甲軍**攻打乙城。 | 甲軍攻打乙城。",
        "**「甲軍」**攻打乙城。 | 「甲軍」攻打乙城。",
        "甲軍[乙城之](https://zh.wikipedia.org/wiki/乙城 \"wikilink\")戰。 | 甲軍乙城之戰。",
        "甲軍\\[1\\]攻城\\[12\\]。 | 甲軍攻城。",
        "甲軍\\[註 3\\]攻城。 | 甲軍攻城。",
        "甲軍<!-- 存疑 -->攻城。 | 甲軍攻城。",
        "甲軍![圖](a.jpg)攻城。 | 甲軍攻城。",
        "[A_1.jpg](https://zh.wikipedia.org/wiki/File:A_1.jpg \"fig:A_1.jpg\") 甲軍攻城。 | 甲軍攻城。",
        "甲-{系}-軍攻城。 | 甲系軍攻城。",
        "甲-{zh-hant:計程車;zh-hans:出租车}-軍。 | 甲計程車軍。",
        "甲&amp;乙軍。 | 甲&乙軍。",
        "甲&lt;乙\\*丙\\_丁。 | 甲<乙*丙_丁。",
        "甲<span style=\"x\">乙</span>軍。 | 甲乙軍。",
        "5\\. 甲軍。 | 5. 甲軍。",
        "甲軍，「」攻佔城。 | 甲軍，「」攻佔城。",
        "至月底攻佔城（），。 | 至月底攻佔城（），。",
        "甲&ndash;乙&#8212;丙。 | 甲–乙—丙。",
      })
  void keepsTheWordsAndNotTheMarkup(String markdown, String expected) {
    assertThat(read(markdown).text()).hasToString(expected);
  }

  @Test
  void leavesOutRulesOfConversion() {
    assertThat(read("甲-{H|zh-hans:乙;zh-hant:丙}-軍-{A|zh-hans:丁;zh-hant:戊}-。").text())
        .hasToString("甲軍丁。");
  }

  @Test
  void joinsLinesOfChineseWithoutSpaceAndOfLatinWithOne() {
    assertThat(read("甲軍攻打", "乙城。Battle of", "Somewhere").text())
        .hasToString("甲軍攻打乙城。Battle of Somewhere");
  }

  @Test
  void splitsSentencesAfterTheirClosingMarks() {
    Article article = read("他說：「守城！」隨後退兵。是嗎？甲；乙，丙");
    assertThat(article.passages().get(0).sentences())
        .extracting(sentence -> article.text().slice(sentence.span()))
        .containsExactly("他說：「守城！」", "隨後退兵。", "是嗎？", "甲；乙，丙");
  }

  @Test
  void tellsTheArticleFromItsApparatus() {
    Article article =
        read("甲。", "", "## 經過", "", "乙。", "", "## 注释与参考文献", "", "丙。", "", "### 書籍", "", "丁。");
    assertThat(article.sections())
        .containsExactly(
            new Section(1, "", Section.Kind.BODY),
            new Section(2, "經過", Section.Kind.BODY),
            new Section(2, "注释与参考文献", Section.Kind.APPARATUS),
            new Section(3, "書籍", Section.Kind.APPARATUS));
    assertThat(article.body()).extracting(p -> words(article, p)).containsExactly("甲。", "經過", "乙。");
  }

  @Test
  void takesWhatFollowsTheCategoriesForApparatus() {
    Article article =
        read(
            "甲。",
            "",
            "[Category:乙](https://zh.wikipedia.org/wiki/Category:乙 \"wikilink\")",
            "",
            "1.  丙書，第3頁");
    assertThat(article.body()).extracting(p -> words(article, p)).containsExactly("甲。");
    assertThat(article.text().toString()).doesNotContain("Category");
  }

  @Test
  void keepsTheTreeOfNestedLists() {
    assertThat(tree(read("  - 甲軍", "      - 乙師", "          - 丙團", "      - 丁師", "  - 戊軍")))
        .containsExactly("0 甲軍", "1 乙師", "2 丙團", "1 丁師", "0 戊軍");
  }

  @Test
  void goesOnWithTheTreeAfterABreak() {
    assertThat(
            tree(
                read(
                    "  - 甲軍",
                    "      - 乙師",
                    "",
                    "<!-- end list -->",
                    "",
                    "      - 丙師",
                    "",
                    "<!-- end list -->",
                    "",
                    "  - 丁軍")))
        .containsExactly("0 甲軍", "1 乙師", "1 丙師", "0 丁軍");
  }

  @Test
  void readsEachLineUnderAnEmptyBulletAsAnItem() {
    assertThat(
            tree(
                read(
                    "總司令某某",
                    "",
                    "  -",
                    "    甲軍",
                    "      -",
                    "        乙師（師長",
                    "        某某）",
                    "        丙師",
                    "    丁軍")))
        .containsExactly("0 總司令某某", "1 甲軍", "2 乙師（師長某某）", "2 丙師", "1 丁軍");
  }

  @Test
  void readsAWikiListThatWasNotConverted() {
    assertThat(tree(read("  - 海軍", "      - 甲艦隊", "", ":\\*乙隊", "", ":\\*丙隊")))
        .containsExactly("0 海軍", "1 甲艦隊", "1 乙隊", "1 丙隊");
  }

  @Test
  void readsPipeTables() {
    Article article = read("| 甲方 | 乙方 |", "| --- | --- |", "| [丙軍](../Page/丙軍.md) | 丁軍 |");
    assertThat(article.passages())
        .extracting(
            p ->
                p.cell().orElseThrow().row()
                    + ":"
                    + p.cell().orElseThrow().column()
                    + words(article, p))
        .containsExactly("0:0甲方", "0:1乙方", "1:0丙軍", "1:1丁軍");
    assertThat(article.passages().get(0).cell().orElseThrow().header()).isTrue();
  }

  @Test
  void readsHtmlTablesWithNestedDefinitionLists() {
    Article article =
        read(
            "前文。",
            "",
            "<table>",
            "<tr><th><p>序列</p></th></tr>",
            "<tr><td><dl>",
            "<dt><a href=\"../Page/甲戰區.md\">甲戰區</a></dt>",
            "<dd>乙軍",
            "<dl>",
            "<dt></dt>",
            "<dd>丙師",
            "</dd>",
            "",
            "<dd>丁師",
            "</dd>",
            "</dl>",
            "</dd>",
            "<dt>戊隊<br />",
            "己隊</dt>",
            "</dl>",
            "<p>共約8萬人</p></td></tr>",
            "</table>",
            "",
            "後文。");
    assertThat(tree(article))
        .containsExactly(
            "0 前文。", "0 序列", "0 甲戰區", "1 乙軍", "2 丙師", "2 丁師", "0 戊隊", "0 己隊", "0 共約8萬人", "0 後文。");
    assertThat(article.passages().get(4).cell())
        .hasValueSatisfying(c -> assertThat(c.row()).isEqualTo(1));
    assertThat(article.links()).extracting(Link::target).containsExactly("甲戰區");
  }

  @Test
  void joinsANameThatTheEndOfALineBreaks() {
    assertThat(read("第10", "師團於4月", "17日攻城。", "", "  - 第3", "    師團").text())
        .hasToString("第10師團於4月17日攻城。\n\n第3師團");
  }

  @Test
  void keepsAHardBreakAsALineOfItsOwn() {
    assertThat(read("  - 甲師\\", "    乙師", "", "丙師  ", "丁師").text()).hasToString("甲師\n乙師\n丙師\n丁師");
  }

  @Test
  void knowsAQuotation() {
    Article article = read("甲。", "", "> 乙。", ">", "> 丙。", "", "丁。");
    assertThat(article.passages())
        .extracting(p -> p.kind() + words(article, p))
        .containsExactly("PARAGRAPH甲。", "QUOTATION乙。", "QUOTATION丙。", "PARAGRAPH丁。");
  }

  @Test
  void putsAListUnderTheLineThatLeadsToItAndNotUnderProse() {
    assertThat(tree(read("甲軍：", "", "  - 乙師", "", "甲軍在攻城。", "", "  - 丙師")))
        .containsExactly("0 甲軍：", "1 乙師", "0 甲軍在攻城。", "0 丙師");
  }

  @Test
  void readsListsAndTablesInTheCellsOfHtml() {
    Article article =
        read(
            "前。",
            "",
            "<table>",
            "<tr><th colspan=\"2\">甲方</th><th>乙方</th></tr>",
            "<tr><td><ul><li>丙軍<ul><li>丁師、戊師</li></ul></li><li>己軍</li></ul></td>",
            "<td><table><tr><td>庚</td></tr><tr><td>辛</td></tr></table>壬</td><td>癸</td></tr>",
            "</table>");
    assertThat(tree(article))
        .containsExactly(
            "0 前。", "0 甲方", "0 乙方", "0 丙軍", "1 丁師、戊師", "0 己軍", "0 庚", "0 辛", "0 壬", "0 癸");
    assertThat(article.passages().stream().skip(1).map(p -> p.cell().orElseThrow()))
        .extracting(c -> c.table() + ":" + c.row() + ":" + c.column())
        .containsExactly(
            "0:0:0", "0:0:2", "0:1:0", "0:1:0", "0:1:0", "1:0:0", "1:1:0", "0:1:1", "0:1:2");
  }

  @Test
  void putsTheRowsOfACellUnderIt() {
    Article article =
        read(
            "前。",
            "",
            "<table>",
            "<tr><th rowspan=\"2\">所屬</th><th rowspan=\"2\">部隊</th><th colspan=\"2\">損失</th></tr>",
            "<tr><th>戰死</th><th>負傷</th></tr>",
            "<tr><td rowspan=\"3\"><p>甲軍</p><p>軍長子</p></td><td rowspan=\"2\">乙師</td>",
            "<td>丙團</td><td>1</td></tr>",
            "<tr><td>丁團</td><td>2</td></tr>",
            "<tr><td><ul><li>戊師<ul><li>己團</li></ul></li></ul></td><td>庚團</td><td>3</td></tr>",
            "<tr><td>辛軍</td><td>壬師</td></tr>",
            "</table>");
    assertThat(rows(article))
        .containsExactly(
            "0:0 2x1 所屬",
            "0:1 2x1 部隊 under 所屬",
            "0:2 1x2 損失 under 部隊",
            "1:2 1x1 戰死 under 部隊",
            "1:3 1x1 負傷 under 部隊",
            "2:0 3x1 甲軍",
            "2:0 3x1 軍長子",
            "2:1 2x1 乙師 under 甲軍",
            "2:2 1x1 丙團 under 乙師",
            "2:3 1x1 1 under 乙師",
            "3:2 1x1 丁團 under 乙師",
            "3:3 1x1 2 under 乙師",
            "4:1 1x1 戊師 under 甲軍",
            "4:1 1x1 己團 under 戊師",
            "4:2 1x1 庚團 under 戊師",
            "4:3 1x1 3 under 戊師",
            "5:0 1x1 辛軍",
            "5:1 1x1 壬師 under 辛軍");
  }

  @Test
  void letsACellReachNoFurtherThanItsPartOfTheTable() {
    Article article =
        read(
            "前。",
            "",
            "<table>",
            "<thead><tr><th rowspan=9>部隊</th><th>人數</th></tr></thead>",
            "<tbody><tr><td rowspan=0>甲軍</td><td>乙師</td></tr><tr><td>丙師</td></tr>",
            "<tr><td rowspan=99999999999>丁師</td></tr></tbody>",
            "</table>");
    assertThat(rows(article))
        .containsExactly(
            "0:0 9x1 部隊",
            "0:1 1x1 人數 under 部隊",
            "1:0 65534x1 甲軍",
            "1:1 1x1 乙師 under 甲軍",
            "2:1 1x1 丙師 under 甲軍",
            "3:1 65534x1 丁師");
  }

  @Test
  void keepsARowsOfACellApartFromThoseOfATableInIt() {
    Article article =
        read(
            "前。",
            "",
            "<table><tr><td rowspan=2>甲<table><tr><td>乙</td></tr><tr><td>丙</td></tr></table></td>",
            "<td>丁</td></tr><tr><td>戊</td></tr></table>");
    assertThat(rows(article))
        .containsExactly(
            "0:0 2x1 甲", "0:0 1x1 乙", "1:0 1x1 丙", "0:1 1x1 丁 under 甲", "1:1 1x1 戊 under 甲");
  }

  /**
   * The passages in tables: row and column, how many rows and columns they take, and under what.
   */
  private static List<String> rows(Article article) {
    return article.passages().stream()
        .filter(p -> p.cell().isPresent())
        .map(
            p -> {
              CellPosition c = p.cell().get();
              String under =
                  p.parent().isEmpty()
                      ? ""
                      : " under " + words(article, article.passages().get(p.parent().getAsInt()));
              return c.row()
                  + ":"
                  + c.column()
                  + " "
                  + c.rows()
                  + "x"
                  + c.columns()
                  + " "
                  + words(article, p)
                  + under;
            })
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://zh.wikipedia.org/wiki/甲軍 | 甲軍",
        "https://zh.wikipedia.org/wiki/甲軍_\\(日本\\) | 甲軍 (日本)",
        "../Page/甲軍_\\(日本\\).md | 甲軍 (日本)",
        "https://zh.wikipedia.org/wiki/甲軍#編成 | 甲軍",
        "https://zh.wikipedia.org/wiki/%E7%94%B2%E8%BB%8D | 甲軍",
        "https://zh.wikipedia.org/wiki/100%甲軍 | 100%甲軍",
      })
  void readsTheTitleBehindALink(String address, String title) {
    Article article = read("在[甲軍之](" + address + " \"wikilink\")後。");
    assertThat(article.links()).containsExactly(new Link(new Span(1, 4), title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/甲",
        "https://zh.wikipedia.org/wiki/Template:甲",
        "https://zh.wikipedia.org/wiki/en:First_Army"
      })
  void knowsNoTitleBehindOtherAddresses(String address) {
    assertThat(read("在[甲軍](" + address + ")後。").links()).isEmpty();
  }

  @Test
  void countsCodePoints() {
    Article article = read("**𤼲起**[攻擊](../Page/攻擊.md)。");
    assertThat(article.links()).containsExactly(new Link(new Span(2, 4), "攻擊"));
    assertThat(article.sources().sourceOf(new Span(2, 4)).begin()).isEqualTo(7);
  }

  @Test
  void knowsThePlaceOfEveryWordInTheFile() {
    Article article = read("甲。", "", "  - [乙](../Page/乙.md)&amp;丙\\(丁\\)");
    Span last = article.passages().get(1).span();
    assertThat(article.text().slice(last)).isEqualTo("乙&丙(丁)");
    assertThat(article.sources().sourceOf(last).line()).isEqualTo(3);
    assertThat(article.sources().sourceOf(new Span(last.begin(), last.begin() + 1)).begin())
        .isEqualTo(9);
  }

  @Test
  void saysWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
    Path broken =
        Files.write(folder.resolve("甲.md"), "一\n二\n\u0000".getBytes(StandardCharsets.UTF_16BE));
    assertThatThrownBy(() -> reader.read(broken))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("甲.md:");
    Path latin =
        Files.write(folder.resolve("乙.md"), new byte[] {'a', '\n', 'b', '\n', (byte) 0xE9, 'c'});
    assertThatThrownBy(() -> reader.read(latin))
        .hasMessageEndingWith("乙.md:3: the file is not UTF-8");
    Path empty = Files.writeString(folder.resolve("丙.md"), " \n");
    assertThatThrownBy(() -> reader.read(empty))
        .hasMessageEndingWith("丙.md:1: the article is empty");
    Path bare = Files.writeString(folder.resolve("丁.md"), "## 參考\n\n1. 書");
    assertThatThrownBy(() -> reader.read(bare))
        .hasMessageEndingWith("丁.md:1: the article has no prose");
  }

  @Test
  void readsNeitherAFolderNorWhatIsTooLarge(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("大.md");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(65L << 20);
    }
    for (Path none : List.of(folder, large)) {
      assertThatThrownBy(() -> reader.read(none))
          .isInstanceOf(ArticleException.class)
          .hasMessageContaining(none.toString())
          .hasMessageContaining("not a file, or one too large for an article");
    }
  }

  @Test
  void namesAnArticleAfterItsFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("甲乙戰役.md"), "甲。");
    assertThat(reader.read(file).name()).isEqualTo("甲乙戰役");
  }
}
