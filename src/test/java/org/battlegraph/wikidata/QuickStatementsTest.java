package org.battlegraph.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.link.WikidataStatement;
import org.battlegraph.link.WikidataValue;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines for editors, made of the invented war and held against the grammar of version 1. */
class QuickStatementsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String VALUE =
      "(Q[1-9]\\d*|\"[^\"\\t]*\"|[a-z-]+:\"[^\"\\t]*\"|\\+\\d{4}-\\d\\d-\\d\\dT00:00:00Z/(9|1[01])"
          + "|@-?[0-9.]+/-?[0-9.]+|-?\\d+(\\.\\d+)?(~\\d+)?)";

  /** An item or LAST, then pairs of a property and a value, qualifiers before sources. */
  private static final String LINE =
      "(CREATE|(Q[1-9]\\d*|LAST)\\t(P[1-9]\\d*|[LAD][a-z-]+|S[a-z]+wiki)\\t"
          + VALUE
          + "(\\tP[1-9]\\d*\\t"
          + VALUE
          + ")*(\\tS[1-9]\\d*\\t"
          + VALUE
          + ")*( /\\* [^*]* \\*/)?)";

  private static List<Proposal> proposals;
  private static List<NewItem> created;
  private static List<NewItem> sure;
  private static List<NewItem> ofAnother;

  @BeforeAll
  static void read() {
    try (GraphStore store = LinkedGraph.open()) {
      proposals = Proposals.of(store.defaultView());
      created = NewItems.of(store.defaultView(), proposals, writer(0, true, Set.of()));
      sure = NewItems.of(store.defaultView(), proposals, writer(0.9, false, Set.of()));
      ofAnother = NewItems.of(store.defaultView(), proposals, writer(0, true, Set.of("Q1")));
    }
  }

  @Test
  void everyLineHoldsToTheGrammar() {
    assertThat(lines(Comparison.unchecked(), 0, true)).hasSizeGreaterThan(5);
    assertThat(lines(Comparison.unchecked(), 0, true)).allMatch(line -> line.matches(LINE));
    assertThat(created.stream().flatMap(item -> item.texts().stream()))
        .hasSizeGreaterThan(3)
        .allMatch(line -> line.matches(LINE));
  }

  @Test
  void anItemIsMadeBeforeAnythingIsSaidOfIt() {
    assertThat(created).isNotEmpty();
    assertThat(created)
        .allSatisfy(
            item -> {
              assertThat(item.texts().get(0)).isEqualTo("CREATE");
              assertThat(item.texts().subList(1, item.texts().size()))
                  .allMatch(line -> line.startsWith("LAST\t"));
              assertThat(item.lines()).isNotEmpty();
            });
  }

  @Test
  void whatIsSaidOfANewItemCitesAsAnyOtherLine() {
    assertThat(created)
        .flatExtracting(NewItem::lines)
        .extracting(QuickStatements.Line::text)
        .allMatch(line -> line.matches(".*\tS(854|4656)\t.*"));
    assertThat(sure).flatExtracting(NewItem::lines).allMatch(line -> line.text().contains("S854"));
    assertThat(sure).hasSizeLessThan(created.size());
  }

  @Test
  void anItemThatNothingTiesToTheItemsAskedForIsNotMade() {
    assertThat(ofAnother).isEmpty();
  }

  @Test
  void theWorkThatTheArticleCitesIsTheReference() {
    assertThat(lines(Comparison.unchecked(), 0.9, false))
        .containsExactly(
            "Q700646\tP1120\t1200\tP710\tQ9000007\tS854\t\"https://example.org/hedong\""
                + "\tS813\t+2026-11-20T00:00:00Z/11 /* not checked */");
  }

  @Test
  void whatRestsOnWikipediaAloneIsWrittenOnRequestAndSaysSo() {
    assertThat(lines(Comparison.unchecked(), 0.9, true))
        .contains(
            "Q700646\tP710\tQ9000004\tS4656\t\"https://zh.wikipedia.org/w/index.php?title="
                + "%E6%B2%B3%E6%9D%B1%E6%9C%83%E6%88%B0&oldid=4711\"\tS143\tQ30239"
                + "\tS813\t+2026-11-20T00:00:00Z/11 /* Wikipedia only, not checked */");
  }

  @Test
  void theNumberOfASideWithoutAnItemIsNotThatOfTheBattle() {
    assertThat(lines(Comparison.unchecked(), 0, true)).noneMatch(line -> line.contains("\t800"));
  }

  @Test
  void whatIsLessSureIsLeftOut() {
    assertThat(lines(Comparison.unchecked(), 0.9, true)).noneMatch(line -> line.contains("\tP276"));
    assertThat(lines(Comparison.unchecked(), 0.4, true)).anyMatch(line -> line.contains("\tP276"));
  }

  @Test
  void aClaimIsNoStatement() {
    assertThat(lines(Comparison.unchecked(), 0, true))
        .noneMatch(line -> line.startsWith("Q700646\tP710\tQ9000005"));
  }

  @Test
  void noQuotationIsUploaded() {
    assertThat(lines(Comparison.unchecked(), 0, true)).noneMatch(line -> line.contains("師團"));
  }

  @Test
  void whatWikidataHasIsNotRepeated() {
    Comparison known =
        Comparison.with(
            proposals,
            items(
                statement("P1120", quantity(1200)),
                statement("P580", new WikidataValue.Time("+1931-03-05T00:00:00Z", 11)),
                statement("P582", new WikidataValue.Time("+1931-04-01T00:00:00Z", 11))));
    List<String> lines = lines(known, 0, true);
    assertThat(lines).noneMatch(line -> line.startsWith("Q700646\tP1120"));
    assertThat(lines).noneMatch(line -> line.startsWith("Q700646\tP58"));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("Q700646\tP710"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("not checked"));
  }

  @Test
  void differencesSayWhoLacksWhatAndWhereTheyDisagree() {
    Comparison known =
        Comparison.with(
            proposals,
            items(
                statement("P582", new WikidataValue.Time("+1931-04-01T00:00:00Z", 11)),
                statement("P710", new WikidataValue.Entity("Q1"))));
    assertThat(known.differences(proposals))
        .filteredOn(each -> each.item().equals("Q700646"))
        .extracting(each -> each.verdict() + " " + each.property())
        .contains("DISAGREE P582", "WE_LACK P710", "WIKIDATA_LACKS P710", "WIKIDATA_LACKS P1120")
        .doesNotContain("WE_LACK P582");
    assertThat(known.differences(proposals))
        .filteredOn(each -> !each.item().equals("Q700646"))
        .allMatch(each -> each.verdict() == Comparison.Verdict.NOT_CHECKED);
  }

  @Test
  void theReviewPageHasEachLineBesideItsSentence() {
    List<QuickStatements.Line> lines = writer(0.9, false, Set.of()).lines(proposals);
    assertThat(new ReviewPage(lines, List.of()).html())
        .contains("西國軍陣亡1200人，其中第五軍800人。")
        .contains("Q700646\tP1120\t1200")
        .doesNotContain("<script src");
  }

  @Test
  void theReviewPageHasNewItemsWithTheSentencesOfTheirLines() {
    QuickStatements.Line line = created.get(0).lines().get(0);
    assertThat(new ReviewPage(List.of(), created).html())
        .contains("New item: <span lang=\"zh\">" + created.get(0).name())
        .contains(line.source().quotation())
        .contains(line.text().substring(0, line.text().indexOf("\tS")));
  }

  private static List<String> lines(Comparison comparison, double least, boolean alone) {
    return new QuickStatements(comparison, least, alone, Set.of(), DAY)
        .lines(proposals).stream().map(QuickStatements.Line::text).toList();
  }

  private static QuickStatements writer(double least, boolean alone, Set<String> items) {
    return new QuickStatements(Comparison.unchecked(), least, alone, items, DAY);
  }

  private static WikidataSource items(WikidataStatement... statements) {
    WikidataItem item =
        new WikidataItem(
            "Q700646",
            OptionalLong.of(1),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(statements));
    return request -> new ItemAnswer.Builder().id("Q700646", item).build();
  }

  private static WikidataStatement statement(String property, WikidataValue value) {
    return new WikidataStatement(property, value, WikidataStatement.Rank.NORMAL, List.of());
  }

  private static WikidataValue quantity(long number) {
    return new WikidataValue.Quantity(
        BigDecimal.valueOf(number), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
