package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Citation;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Section;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wikitext of MediaWiki, read into the same model as Markdown. */
class WikitextReaderTest {
  private final ArticleReader reader = new ArticleReader();

  private Article read(String... lines) {
    return reader.read("試", String.join("\n", lines), ArticleFormat.WIKITEXT);
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
      delimiter = '^',
      quoteCharacter = '~',
      value = {
        "'''甲軍'''攻打''乙城''。 ^ 甲軍攻打乙城。",
        "'''「甲軍」'''攻打乙城。 ^ 「甲軍」攻打乙城。",
        "甲軍<!-- 存疑 -->攻城。 ^ 甲軍攻城。",
        "甲軍<ref>書</ref>攻城<ref name=\"a\" />。 ^ 甲軍攻城。",
        "甲-{系}-軍攻城。 ^ 甲系軍攻城。",
        "甲-{zh-hant:計程車;zh-hans:出租车}-軍。 ^ 甲計程車軍。",
        "甲&amp;乙&nbsp;軍。 ^ 甲&乙\u00A0軍。",
        "甲<nowiki>[[乙]]''</nowiki>軍。 ^ 甲[[乙]]''軍。",
        "甲<span style=\"x\">乙</span><small>丙</small>軍。 ^ 甲乙丙軍。",
        "甲[http://example.org/a 乙]軍[http://example.org]。 ^ 甲乙軍。",
        "甲[乙]軍。 ^ 甲[乙]軍。",
        "[[File:甲.jpg|thumb|[[乙]]的圖]]丙軍。 ^ 丙軍。",
        "[[檔案:甲.jpg|縮圖|乙]]丙軍。[[Category:丁]] ^ 丙軍。",
        "__NOTOC__甲軍。__不转换标题__ ^ 甲軍。",
        "甲{{未知模板|乙}}軍。 ^ 甲軍。",
        "甲{{来源请求}}軍。 ^ 甲軍。",
        "{{flagicon|日本}}甲軍。 ^ 甲軍。",
        "{{flagcountry|日本}}甲軍。 ^ 日本甲軍。",
        "{{JPN}}甲軍、{{ROC}}乙軍。 ^ 日本甲軍、中華民國乙軍。",
        "{{flag|USA}}甲軍。 ^ 美国甲軍。",
        "{{army|日本}}、{{navy|USA}}。 ^ 日本陸軍、美国海軍。",
        "{{armed forces|日本}}。 ^ 日本軍。",
        "{{nowrap|第1軍}}與{{lang|ja|第一軍}}。 ^ 第1軍與第一軍。",
        "{{link-ja|甲支隊|甲支隊 (日本)}}與{{le|乙|B}}。 ^ 甲支隊與乙。",
        "{{tsl|en|Somewhere|甲地}}失守。 ^ 甲地失守。",
        "在{{start date|1944|4|17}}開始。 ^ 在1944年4月17日開始。",
        "在{{start date|1944|4}}開始。 ^ 在1944年4月開始。",
        "某某{{bd|1890年|1月1日|1945年|2月3日|M}}，軍人。 ^ 某某（1890年1月1日－1945年2月3日），軍人。",
        "長{{convert|10|km|mi}}。 ^ 長10公里。",
        "甲{{sfn|乙|1990|p=3}}軍。 ^ 甲軍。",
        "甲{{ref|a}}軍。 ^ 甲軍。",
        "甲{{nowrap|{{lang|ja|乙{{flagicon|JPN}}丙}}}}軍。 ^ 甲乙丙軍。",
        "甲{{nowrap|乙軍。 ^ 甲{{nowrap|乙軍。",
        "甲[[乙軍。 ^ 甲[[乙軍。",
        "甲'''乙軍。 ^ 甲乙軍。",
        "甲的Smith's乙''丙''。 ^ 甲的Smith's乙丙。",
        "甲 (c) 乙。 ^ 甲 (c) 乙。",
        "甲<ref>乙軍。 ^ 甲乙軍。",
        "甲 < 乙。 ^ 甲 < 乙。",
      })
  void keepsTheWordsAndNotTheMarkup(String wikitext, String expected) {
    assertThat(read(wikitext).text()).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "在[[甲軍]]後。 ^ 1 ^ 3 ^ 甲軍",
        "在[[甲軍 (日本)|甲軍]]後。 ^ 1 ^ 3 ^ 甲軍 (日本)",
        "在[[甲軍_(日本)#編成|甲軍之]]後。 ^ 1 ^ 4 ^ 甲軍 (日本)",
        "在[[:甲軍]]後。 ^ 1 ^ 3 ^ 甲軍",
        "在[[甲軍|'''甲'''軍]]後。 ^ 1 ^ 3 ^ 甲軍",
        "在{{link-ja|甲支隊|甲}}後。 ^ 1 ^ 4 ^ 甲支隊",
        "在{{flag|USA}}後。 ^ 1 ^ 3 ^ 美国",
      })
  void keepsTargetAndAnchorOfALink(String wikitext, int begin, int end, String title) {
    assertThat(read(wikitext).links()).containsExactly(new Link(new Span(begin, end), title));
  }

  @ParameterizedTest
  @CsvSource({"在[[en:First Army]]後。,在後。", "在[[:en:First Army|甲軍]]後。,在甲軍後。", "在[[#編成|甲軍]]後。,在甲軍後。"})
  void knowsNoTitleBehindOtherLinks(String wikitext, String expected) {
    Article article = read(wikitext);
    assertThat(article.links()).isEmpty();
    assertThat(article.text()).hasToString(expected);
  }

  @Test
  void aMarkOfTheByteOrderIsNoneOfTheText() {
    Article article = read("\uFEFF甲乙。");
    assertThat(article.text()).hasToString("甲乙。");
    assertThat(article.sources().sourceOf(new Span(0, 1)).begin()).isEqualTo(1);
  }

  @Test
  void tellsTheArticleFromItsApparatus() {
    Article article = read("甲。", "", "== 經過 ==", "乙。", "", "=== 尾聲===", "丙。", "== 參考文獻 ==", "丁。");
    assertThat(article.sections())
        .containsExactly(
            new Section(1, "", Section.Kind.BODY),
            new Section(2, "經過", Section.Kind.BODY),
            new Section(3, "尾聲", Section.Kind.BODY),
            new Section(2, "參考文獻", Section.Kind.APPARATUS));
    assertThat(article.text()).hasToString("甲。\n\n經過\n\n乙。\n\n尾聲\n\n丙。\n\n參考文獻\n\n丁。");
  }

  @Test
  void keepsTheTreeOfNestedLists() {
    assertThat(
            tree(
                read(
                    "* 甲軍", "** 乙師", "*** 丙團", "** 丁師", "* 戊軍", "", "長句子。", "# 己", "#: 庚", "",
                    "辛軍：", ": 壬師", ":: 癸團")))
        .containsExactly(
            "0 甲軍", "1 乙師", "2 丙團", "1 丁師", "0 戊軍", "0 長句子。", "0 己", "1 庚", "0 辛軍：", "1 壬師",
            "2 癸團");
  }

  @Test
  void putsADefinitionUnderItsTerm() {
    assertThat(tree(read("; 甲軍", ": 乙師", ": 丙師", "; 丁軍", ": 戊師")))
        .containsExactly("0 甲軍", "1 乙師", "1 丙師", "0 丁軍", "1 戊師");
  }

  @Test
  void readsTablesWithListsInTheirCells() {
    Article article =
        read(
            "{| class=\"wikitable\" style=\"width:50%\"",
            "|+ 編成",
            "! 甲方 !! style=\"x\" | 乙方",
            "|-",
            "| align=left | [[丙軍]]<br />丁軍",
            "|",
            "* 戊軍",
            "** 己師",
            "* 庚軍",
            "|}");
    assertThat(tree(article))
        .containsExactly("0 編成", "0 甲方", "0 乙方", "0 丙軍\n丁軍", "0 戊軍", "1 己師", "0 庚軍");
    List<String> cells =
        article.passages().stream()
            .filter(p -> p.cell().isPresent())
            .map(p -> p.cell().get())
            .map(c -> c.row() + ":" + c.column() + (c.header() ? "!" : ""))
            .toList();
    assertThat(cells).containsExactly("0:0!", "0:1!", "1:0", "1:1", "1:1", "1:1");
    assertThat(article.links()).extracting(Link::target).containsExactly("丙軍");
  }

  @Test
  void keepsTheColumnsOfWideCellsAndOfATableInACell() {
    Article article =
        read(
            ":{|",
            "| colspan=2 align=left | 甲 || 乙",
            "|-",
            "| 丙",
            "{|",
            "| 丁",
            "|-",
            "| 戊",
            "|}",
            "| 己",
            "|}");
    assertThat(article.passages())
        .extracting(
            p -> {
              CellPosition c = p.cell().orElseThrow();
              return c.table() + ":" + c.row() + ":" + c.column() + words(article, p);
            })
        .containsExactly("0:0:0甲", "0:0:2乙", "0:1:0丙", "1:0:0丁", "1:1:0戊", "0:1:1己");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{|;! rowspan=2 | 部隊 !! colspan=\"2\" | 損失;|-;! 戰死 !! 負傷;|-"
            + ";| rowspan=\"2\" style=\"x\" | 甲軍 || 乙師 || 1;|-;| 丙師;| 2;|-;| 丁軍 || 戊師 || 3;|}",
        "<table><tr><th rowspan=2>部隊</th><th colspan=2>損失</th></tr><tr><th>戰死</th><th>負傷</th></tr>"
            + "<tr><td rowspan='2'>甲軍</td><td>乙師</td><td>1</td></tr>"
            + "<tr><td>丙師</td><td>2</td></tr>"
            + "<tr><td>丁軍</td><td>戊師</td><td>3</td></tr></table>"
      })
  void putsTheRowsOfACellUnderIt(String table) {
    Article article = read("前文。", "", table.replace(";", "\n"));
    assertThat(article.passages().stream().filter(p -> p.cell().isPresent()))
        .extracting(
            p -> {
              CellPosition c = p.cell().orElseThrow();
              return c.row()
                  + ":"
                  + c.column()
                  + words(article, p)
                  + p.parent().stream()
                      .mapToObj(i -> "<" + words(article, article.passages().get(i)))
                      .findFirst()
                      .orElse("");
            })
        .containsExactly(
            "0:0部隊",
            "0:1損失<部隊",
            "1:1戰死<部隊",
            "1:2負傷<部隊",
            "2:0甲軍",
            "2:1乙師<甲軍",
            "2:21<甲軍",
            "3:1丙師<甲軍",
            "3:22<甲軍",
            "4:0丁軍",
            "4:1戊師<丁軍",
            "4:23<丁軍");
  }

  @Test
  void saysWhereARedirectLeads() {
    assertThatThrownBy(() -> read("#重定向 [[甲戰役]]"))
        .isInstanceOf(ArticleException.class)
        .hasMessageEndingWith(":1: a redirect to 甲戰役");
  }

  @Test
  void readsRawHtml() {
    Article article =
        read(
            "前文。",
            "<table><tr><td><dl><dt>[[甲戰區]]</dt>",
            "<dd>乙軍<dl><dd>丙師</dd><dd>丁師</dd></dl></dd></dl>",
            "</td></tr></table>",
            "後文。");
    assertThat(tree(article)).containsExactly("0 前文。", "0 甲戰區", "1 乙軍", "2 丙師", "2 丁師", "0 後文。");
  }

  @Test
  void readsQuotations() {
    Article article =
        read("前文。", "", "<blockquote>甲軍必勝。</blockquote>", "", "{{quote|乙軍必敗。}}", "", "後文。");
    assertThat(article.passages())
        .extracting(p -> p.kind() + words(article, p))
        .containsExactly("PARAGRAPH前文。", "QUOTATION甲軍必勝。", "QUOTATION乙軍必敗。", "PARAGRAPH後文。");
  }

  @ParameterizedTest
  @CsvSource({
    "Infobox military conflict, date, place, combatant, strength",
    "戰役資訊框, 日期, 地點, 參戰方, 兵力",
    "模板:军事冲突信息框, 日期, 地点, 参战方, 兵力",
  })
  void setsTheSidesOfTheBoxBesideEachOther(
      String box, String date, String place, String side, String strength) {
    Article article =
        read(
            "{{" + box,
            "| conflict = 甲乙之戰",
            "| image = 甲.jpg",
            "| " + date + " = {{start date|1944|4|17}}",
            "| " + place + " = [[丙城]]",
            "| " + side + "1 = {{flagicon|日本}} [[日本]]",
            "| " + side + "2 = {{flagcountry|中華民國}}",
            "| " + strength + "1 = 約3萬人",
            "| " + strength + "2 = 2個師<br />1個團",
            "}}",
            "'''甲乙之戰'''開始。");
    assertThat(article.passages())
        .extracting(
            p ->
                p.cell().map(c -> c.row() + ":" + c.column() + (c.header() ? "!" : " ")).orElse("")
                    + words(article, p))
        .containsExactly(
            "0:0!" + date,
            "0:1 1944年4月17日",
            "1:0!" + place,
            "1:1 丙城",
            "2:0!" + side,
            "2:1!日本",
            "2:2!中華民國",
            "3:0!" + strength,
            "3:1 約3萬人",
            "3:2 2個師\n1個團",
            "甲乙之戰開始。");
  }

  @Test
  void readsListsInTheBox() {
    Article article =
        read(
            "{{Infobox military conflict",
            "| combatant1 =",
            "* 甲軍",
            "** 乙師",
            "* 丙軍",
            "| combatant2 = {{plainlist|",
            "* 丁軍",
            "* 戊軍",
            "}}",
            "| strength2 = {{unbulleted list|1個師|2個團}}",
            "}}",
            "己。");
    assertThat(tree(article))
        .containsExactly(
            "0 combatant",
            "0 甲軍",
            "1 乙師",
            "0 丙軍",
            "0 丁軍",
            "0 戊軍",
            "0 strength",
            "0 1個師\n2個團",
            "0 己。");
    assertThat(article.passages())
        .extracting(p -> p.cell().map(c -> c.row() + ":" + c.column()).orElse(""))
        .containsExactly("0:0", "0:1", "0:1", "0:1", "0:2", "0:2", "1:0", "1:2", "");
  }

  @Test
  void keepsWhatAGroupOfNotesSaysApartFromTheSources() {
    Article article =
        read(
            "甲軍<ref group=\"註\" name=\"史\">一說乙軍</ref>攻城<ref name=\"史\">丙書</ref>，",
            "丁軍退<ref group=註 name=史 />，戊軍敗{{refn|group=註|name=己|一說勝}}，",
            "庚軍進{{refn|group=註|name=己}}，辛軍降{{efn|name=壬|一說走}}，癸軍逃{{efn|name=壬}}，",
            "子軍死{{NoteTag|一說生}}，丑軍散<ref group=\"註\">一說聚</ref><ref group=註 name=寅 />。",
            "== 註釋 ==",
            "{{reflist|group=註|refs=<ref name=\"寅\">一說合</ref>}}");
    assertThat(article.text().toString()).startsWith("甲軍攻城，丁軍退，戊軍敗，庚軍進，辛軍降，癸軍逃，子軍死，丑軍散。");
    assertThat(article.citations())
        .extracting(c -> c.offset() + " " + c.name().orElse("-") + " " + c.work().orElse("?"))
        .containsExactly(
            "2 註 史 一說乙軍",
            "4 史 丙書",
            "8 註 史 一說乙軍",
            "12 註 己 一說勝",
            "16 註 己 一說勝",
            "20 lower-alpha 壬 一說走",
            "24 lower-alpha 壬 一說走",
            "28 - 一說生",
            "32 - 一說聚",
            "32 註 寅 一說合");
  }

  @Test
  void keepsTheSourceThatIsCitedAtItsPlace() {
    Article article =
        read(
            "甲軍攻城<ref name=\"史\">丙[[丁]]：《'''戊'''史》，第3頁</ref>。乙軍退<ref name='史' />。",
            "己軍進{{sfn|庚|1990|p=7}}。辛軍敗<ref name=壬 />。",
            "== 參考 ==",
            "{{reflist|refs=<ref name=\"壬\">{{cite book|author=癸|title=子書|publisher=丑社|year=1991}}</ref>}}");
    assertThat(article.text().toString()).startsWith("甲軍攻城。乙軍退。己軍進。辛軍敗。");
    assertThat(article.citations())
        .containsExactly(
            new Citation(4, Optional.of("史"), Optional.of("丙丁：《戊史》，第3頁")),
            new Citation(8, Optional.of("史"), Optional.of("丙丁：《戊史》，第3頁")),
            new Citation(12, Optional.empty(), Optional.of("庚 1990 7")),
            new Citation(16, Optional.of("壬"), Optional.of("癸. 子書. 丑社. 1991")));
  }

  @Test
  void joinsLinesAndKeepsBlanksAtTheBeginOfALineFromMakingCode() {
    assertThat(read("甲軍攻打", "乙城。Battle of", "Somewhere", "", " {{flagicon|JPN}} 丙軍。").text())
        .hasToString("甲軍攻打乙城。Battle of Somewhere\n\n丙軍。");
  }

  @Test
  void countsCodePoints() {
    Article article = read("'''𤼲起'''[[攻擊]]。");
    assertThat(article.links()).containsExactly(new Link(new Span(2, 4), "攻擊"));
    assertThat(article.sources().sourceOf(new Span(2, 4)).begin()).isEqualTo(10);
  }

  @Test
  void knowsThePlaceOfEveryWordInTheFile() {
    String text =
        String.join(
            "\n",
            "'''甲軍'''於[[乙城 (縣)|乙城]]與[[丙城]]&amp;丁，{{nowrap|第1師}}<ref>書</ref>攻。",
            "",
            "== 經過 ==",
            "* 甲甲",
            "** 甲[[乙|丙]]甲''丁''甲",
            "{| class=\"甲\"",
            "! 甲 !! style=\"甲\" | 乙",
            "|-",
            "| 甲<br />丁 || 甲",
            "|}",
            "𤼲甲-{系}-<!-- 甲 -->末。");
    Article article = reader.read("試", text, ArticleFormat.WIKITEXT);
    int[] source = text.codePoints().toArray();
    for (int i = 0; i < article.text().length(); i++) {
      int c = article.text().codePointAt(i);
      int at = article.sources().sourceOf(new Span(i, i + 1)).begin();
      if (c != '\n' && c != ' ') {
        assertThat(Character.toString(source[at]))
            .as("%d of %s", i, article.text())
            .isEqualTo(Character.toString(c));
      }
    }
    Span last = article.passages().get(article.passages().size() - 1).span();
    assertThat(article.sources().sourceOf(last).line()).isEqualTo(11);
    assertThat(article.sources().sourceOf(new Span(0, 1)).begin()).isEqualTo(3);
  }
}
