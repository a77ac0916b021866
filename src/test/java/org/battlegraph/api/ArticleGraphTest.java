package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.battlegraph.BattlegraphException;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.model.text.Span;
import org.battlegraph.orbat.OrderOfBattle;
import org.battlegraph.query.Answer;
import org.battlegraph.query.ResultRow;
import org.battlegraph.query.UnknownNameException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a Java program does with a graph that was made of articles. */
class ArticleGraphTest {
  private static final String TEXT = "1931年3月2日，日軍第7師團第30聯隊攻佔青石城。第9師團師團長王大山中將陣亡。";
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static final ArticleFacts ARTICLE = BATTLEGRAPH.read("青石之戰", TEXT);
  private static final ArticleGraph GRAPH = BATTLEGRAPH.graph(List.of(ARTICLE));

  @TempDir Path folder;

  @Test
  void anArticleIsReadFromAStreamAndFromWikitext() {
    ByteArrayInputStream stream = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(BATTLEGRAPH.read("青石之戰", stream, ArticleFormat.MARKDOWN).facts())
        .isEqualTo(ARTICLE.facts());
    ArticleFacts wiki = BATTLEGRAPH.read("青石之戰", "'''日軍'''第7師團攻佔[[青石城]]。", ArticleFormat.WIKITEXT);
    assertThat(wiki.article().text()).hasToString("日軍第7師團攻佔青石城。");
    assertThat(wiki.facts()).anyMatch(Action.class::isInstance);
  }

  @Test
  void aStreamThatIsNotUtf8SaysSo() {
    ByteArrayInputStream big5 = new ByteArrayInputStream(TEXT.getBytes(Charset.forName("Big5")));
    assertThatThrownBy(() -> BATTLEGRAPH.read("青石之戰", big5, ArticleFormat.MARKDOWN))
        .isInstanceOf(BattlegraphException.class)
        .hasMessage("青石之戰: the article is not UTF-8; convert it first");
  }

  @Test
  void factsAndEntitiesComeAsTypedStreams() {
    MappedArticles read = new MappedArticles(List.of(ARTICLE), List.of(), List.of());
    assertThat(read.facts(Action.class).map(Action::type)).contains(ActionType.CAPTURE);
    assertThat(read.entities(Unit.class).map(unit -> unit.naming().label()))
        .contains("第7師團", "第30聯隊", "第9師團");
  }

  @Test
  void aNamedQueryTakesTypedValuesAndGivesRowsByTheNamesOfColumns() {
    Answer answer = GRAPH.ask(Question.named("place-timeline").with("place", "青石城"));
    assertThat(answer.rows().map(row -> row.text("date"))).contains("1931-03-02");
    ResultRow row = answer.rows().findFirst().orElseThrow();
    assertThat(row.find("claimedBy")).isEmpty();
    assertThatThrownBy(() -> row.text("when"))
        .hasMessageContaining("no column 'when' in [date, site, siteName");
  }

  @Test
  void aQueryThatIsNotThereNamesTheNearest() {
    assertThatThrownBy(() -> GRAPH.ask(Question.named("place-timelime")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("place-timeline");
  }

  @ParameterizedTest
  @EnumSource(Echelon.class)
  void everyEchelonCanBeAskedFor(Echelon echelon) {
    Question question =
        Question.named("units-in-both").with("a", "青石城").with("b", "青石城").with("echelon", echelon);
    assertThat(GRAPH.ask(question).table().columns()).contains("unitName");
  }

  @Test
  void anOrderOfBattleIsReadOffTheGraph() {
    OrderOfBattle order = GRAPH.orderOfBattle("第七师团", LocalDate.of(1931, 3, 2));
    assertThat(order.unit().subordinates())
        .extracting(OrderOfBattle.Entry::name)
        .containsExactly("第30聯隊");
  }

  @Test
  void theEvidenceInTheGraphIsThatOfTheFact() {
    assertThat(ARTICLE.facts()).isNotEmpty();
    for (Fact fact : ARTICLE.facts()) {
      List<Quotation> inGraph = GRAPH.evidence(BATTLEGRAPH.iri(ARTICLE, fact).toString());
      assertThat(inGraph.stream().map(Quotation::words).collect(Collectors.toSet()))
          .contains(Quotation.of(ARTICLE, fact).get(0).words());
      assertThat(inGraph)
          .allSatisfy(
              each -> {
                assertThat(each.article()).isEqualTo("青石之戰");
                assertThat(ARTICLE.article().text().slice(new Span(each.begin(), each.end())))
                    .isEqualTo(each.words());
              });
    }
  }

  @Test
  void aFactThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> GRAPH.evidence("https://example.org/none"))
        .hasMessage("no fact <https://example.org/none> in the graph");
  }

  @Test
  void aGraphThatWasWrittenIsReadAgain() {
    Path file = folder.resolve("graph.trig");
    GRAPH.write(file);
    String fact = BATTLEGRAPH.iri(ARTICLE, ARTICLE.facts().get(0)).toString();
    assertThat(ArticleGraph.read(file).evidence(fact)).isEqualTo(GRAPH.evidence(fact));
  }

  @Test
  void theLeastConfidenceIsTheBuilders() {
    double most =
        ARTICLE.facts().stream().mapToDouble(fact -> fact.basis().confidence()).max().orElseThrow();
    Battlegraph sure = Battlegraph.builder().minConfidence(most).build();
    assertThat(sure.read("青石之戰", TEXT).facts())
        .isNotEmpty()
        .hasSizeLessThan(ARTICLE.facts().size());
  }
}
