package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Citation;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;

/** A footnote mark leaves the text, and stays known as the source that is cited at its place. */
class FootnotesTest {
  private static Article read(String... lines) {
    return new ArticleReader().read("試", String.join("\n", lines));
  }

  /** One line a mark: the words before it up to the last stop, its name, what it says. */
  private static List<String> cited(Article article) {
    return article.citations().stream().map(c -> before(article, c)).toList();
  }

  private static String before(Article article, Citation citation) {
    String words = article.text().slice(new Span(0, citation.offset()));
    int from = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('。', words.length() - 2));
    return words.substring(from + 1)
        + " "
        + citation.name().orElse("-")
        + " "
        + citation.work().orElse("?");
  }

  @Test
  void findsTheSourceInTheListBehindTheCategories() {
    Article article =
        read(
            "甲軍攻佔乙城\\[1\\]。丙軍退\\[2\\]\\[3\\]，丁軍進。\\[2\\]",
            "",
            "[Category:戊](https://zh.wikipedia.org/wiki/Category:戊 \"wikilink\")",
            "",
            "1.  己著《庚史》，第3頁",
            "2.",
            "3.  [辛](../Page/辛.md \"wikilink\")編《壬志》");
    assertThat(cited(article))
        .containsExactly("甲軍攻佔乙城 1 己著《庚史》，第3頁", "丙軍退 2 ?", "丙軍退 3 辛編《壬志》", "丙軍退，丁軍進。 2 ?");
  }

  @Test
  void findsTheSourceInAListUnderAHeadingThatHasAsManyItemsAsThereAreMarks() {
    Article article = read("甲\\[1\\]。乙。\\[2\\]", "", "## 參考資料", "", "1.  丙書", "2.  丁書");
    assertThat(cited(article)).containsExactly("甲 1 丙書", "乙。 2 丁書");
  }

  @Test
  void takesNoListOfBooksForFootnotes() {
    assertThat(cited(read("甲\\[1\\]。", "", "## 參考書目", "", "1.  丙書", "2.  丁書", "3.  戊書")))
        .containsExactly("甲 1 ?");
    assertThat(cited(read("甲\\[1\\]。", "", "## 注釋", "", "1.  丙", "", "## 參考", "", "1.  丁")))
        .containsExactly("甲 1 ?");
    assertThat(cited(read("甲\\[1\\]。", "", "## 編成", "", "1.  丙師"))).containsExactly("甲 1 ?");
  }

  @Test
  void takesTheNumberOfALinkWithoutWordsForNoSource() {
    Article article =
        read(
            "甲\\[1\\]。",
            "",
            "[Category:戊](https://zh.wikipedia.org/wiki/Category:戊 \"wikilink\")",
            "",
            "1.  [1](http://example.org/134.html)");
    assertThat(cited(article)).containsExactly("甲 1 ?");
  }

  @Test
  void knowsMarksInTablesAndLists() {
    Article article =
        read(
            "前文。",
            "",
            "  - 甲師\\[1\\]",
            "",
            "<table><tr><td>乙師<sup><a href=\"#fn2\">2</a></sup>、丙師<sup>[3]</sup>，100km<sup>2</sup></td></tr></table>",
            "",
            "[Category:戊](https://zh.wikipedia.org/wiki/Category:戊 \"wikilink\")",
            "",
            "1.  丁書",
            "2.  己書",
            "3.  庚書");
    assertThat(cited(article)).containsExactly("甲師 1 丁書", "乙師 2 己書", "乙師、丙師 3 庚書");
    assertThat(article.text().toString()).contains("乙師、丙師，100km");
  }

  @Test
  void keepsNoteMarksWithoutANumberOfTheListOut() {
    Article article = read("甲\\[註 1\\]軍\\[來源請求\\]。");
    assertThat(article.text()).hasToString("甲軍。");
    assertThat(article.citations()).isEmpty();
  }
}
