package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Citation;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    Article article = read("甲\\[需要引用\\]軍\\[來源請求\\]。");
    assertThat(article.text()).hasToString("甲軍。");
    assertThat(article.citations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\\[註 2\\], 註 2",
    "\\[注2\\], 注 2",
    "[注 2], 注 2",
    "[註 2](#cite_note-2), 註 2",
    "\\[備註 2\\], 備註 2",
    "\\[note 2\\], note 2",
    "\\[N 2\\], N 2",
    "\\[b\\], b"
  })
  void findsWhatANoteSaysInTheListOfNotes(String mark, String name) {
    Article article =
        read(
            "甲軍\\[1\\]攻城" + mark + "。",
            "",
            "## 註釋",
            "",
            "1.  一說為乙軍",
            "2.  一說為丙城",
            "",
            "## 參考資料",
            "",
            "1.  丁書");
    assertThat(article.body().get(0).span().length()).isEqualTo("甲軍攻城。".length());
    assertThat(cited(article)).containsExactly("甲軍 1 丁書", "甲軍攻城 " + name + " 一說為丙城");
  }

  @Test
  void knowsAMarkOfANoteInATable() {
    assertThat(
            cited(
                read(
                    "前文。",
                    "",
                    "<table><tr><td>甲師<sup><a href=\"#n1\">[註 1]</a></sup></td>"
                        + "<td>乙師<sup>[a]</sup></td></tr></table>")))
        .containsExactly("甲師 註 1 ?", "乙師 a ?");
  }

  @Test
  void takesNoListThatNumbersAndNotesCouldBothMean() {
    assertThat(cited(read("甲\\[1\\]。乙\\[註 1\\]。", "", "## 註釋", "", "1.  丙書")))
        .containsExactly("甲 1 ?", "乙 註 1 ?");
    assertThat(cited(read("甲\\[a\\]。乙\\[註 1\\]。", "", "## 註釋", "", "1.  丙書")))
        .containsExactly("甲 a ?", "乙 註 1 ?");
    assertThat(cited(read("甲\\[註 1\\]。", "", "## 參考書目", "", "1.  丙書"))).containsExactly("甲 註 1 ?");
  }

  @Test
  void leavesOtherBracketsInTheText() {
    Article article = read("甲\\[註\\]乙\\[2 vols\\]丙\\[第1軍\\]丁\\[China 1\\]。");
    assertThat(article.text()).hasToString("甲[註]乙[2 vols]丙[第1軍]丁[China 1]。");
    assertThat(article.citations()).isEmpty();
  }
}
