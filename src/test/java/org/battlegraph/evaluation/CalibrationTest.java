package org.battlegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;

/** What the confidence of a rule is made of, told in rules that are right as often as we like. */
class CalibrationTest {
  private static final EntityId THING = new EntityId("event", "某");
  private final List<Judgment> judgments = new ArrayList<>();

  @Test
  void aRuleWithManyFactsHasItsOwnPrecision() {
    given("甲", "event.often", 900, 100);
    given("乙", "event.often", 900, 100);

    assertThat(row("event.often").confidence()).isEqualTo(0.90);
    assertThat(row("event.often").right()).isEqualTo(new Share(1800, 2000));
    assertThat(row("event.often").articles()).isEqualTo(2);
  }

  @Test
  void aRuleWithOneFactHasNearlyTheValueOfItsFamily() {
    given("甲", "event.often", 300, 100);
    given("乙", "event.often", 300, 100);
    given("乙", "event.once", 1, 0);

    assertThat(row("event").confidence()).isEqualTo(0.75);
    assertThat(row("event.once").confidence()).isBetween(0.75, 0.89);
  }

  @Test
  void theConfidenceOfAFactComesFromTheOtherArticlesOnly() {
    given("甲", "event.plain", 1000, 0);
    given("乙", "event.plain", 0, 1000);

    // All that is known of a rule in one article is what it did in the other: the contrary.
    assertThat(calibration().error()).isGreaterThan(0.9);
    assertThat(row("event.plain").confidence()).isEqualTo(0.50);
  }

  @Test
  void rulesThatAreRightAsOftenEverywhereAreWellCalibrated() {
    for (String article : List.of("甲", "乙", "丙")) {
      given(article, "event.good", 190, 10);
      given(article, "event.poor", 60, 40);
    }

    assertThat(calibration().error()).isLessThan(0.02);
    assertThat(calibration().bins()).hasSize(2);
  }

  @Test
  void leavingOutWhatIsLessSureLeavesWhatIsMoreOftenRight() {
    for (String article : List.of("甲", "乙")) {
      given(article, "event.good", 95, 5);
      given(article, "event.poor", 40, 60);
    }

    Calibration.Threshold lowest = calibration().lowest(0.9).orElseThrow();
    assertThat(lowest.listed()).isEqualTo(new Share(190, 200));
    assertThat(lowest.leftOut()).isEqualTo(new Share(190, 200));
    assertThat(calibration().lowest(0.99)).isEmpty();
  }

  @Test
  void aRuleThatIsRightInOneArticleOnlyDoesNotLowerTheThreshold() {
    given("甲", "event.good", 95, 5);
    given("乙", "event.good", 95, 5);
    given("甲", "event.fitted", 200, 0);
    given("乙", "event.fitted", 0, 60);

    assertThat(calibration().thresholds())
        .anySatisfy(each -> assertThat(each.listed().ratio()).isGreaterThan(0.9));
    assertThat(calibration().lowest(0.9)).isEmpty();
  }

  @Test
  void whatDidNotHappenIsAsSureAsItsStandingAndLeavesTheRuleAlone() {
    given("甲", "event.plain", 100, 0);
    given("乙", "event.plain", 100, 0);
    given("乙", fact("event.plain", Standing.PLANNED), 20, 80);

    assertThat(row("event.plain").confidence()).isGreaterThan(0.98);
    assertThat(row("planned").confidence()).isEqualTo(0.21, within(0.02));
  }

  @Test
  void anActionWithAPlaceAndADayIsSurerThanOneWithNeither() {
    for (String article : List.of("甲", "乙")) {
      given(article, action(Optional.of(THING), Optional.of(day())), 90, 10);
      given(article, action(Optional.empty(), Optional.empty()), 30, 70);
    }

    assertThat(row("action:place").confidence()).isGreaterThan(0.75);
    assertThat(row("action:days").confidence()).isGreaterThan(0.75);
    assertThat(row("action:nowhere").confidence()).isLessThan(0.45);
    assertThat(row("action:undated").confidence()).isLessThan(0.45);
  }

  @Test
  void theTableIsTheListThatTheProgramReadsWithItsWorthAsComments() {
    given("甲", "event.plain", 9, 1);
    given("乙", "event.plain", 9, 1);

    List<String> lines = CalibrationTable.of(calibration()).lines().toList();

    assertThat(lines).anyMatch(line -> line.startsWith("# expected calibration error: 0.0"));
    assertThat(lines.stream().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "rule\tconfidence\tright\tfound\tarticles",
            "event\t0.90\t18.0\t20\t2",
            "event.plain\t0.90\t18.0\t20\t2");
  }

  @Test
  void oneArticleCannotBeLeftOut() {
    given("甲", "event.plain", 9, 1);

    assertThatThrownBy(this::calibration).isInstanceOf(GoldException.class);
  }

  private void given(String article, String rule, int right, int wrong) {
    given(article, fact(rule, Standing.ASSERTED), right, wrong);
  }

  private void given(String article, Fact fact, int right, int wrong) {
    for (int i = 0; i < right + wrong; i++) {
      judgments.add(new Judgment(article, fact, i < right ? 1 : 0));
    }
  }

  private Calibration calibration() {
    return Calibration.of(judgments);
  }

  private Calibration.Row row(String name) {
    Calibration.Row row = calibration().rows().get(name);
    assertThat(row).as(name).isNotNull();
    return row;
  }

  private static Fact fact(String rule, Standing standing) {
    return new EventPart(basis(rule, standing, Optional.empty()), THING, THING);
  }

  private static Fact action(Optional<EntityId> place, Optional<DateValue> date) {
    return new Action(
        basis("action.plain", Standing.ASSERTED, date),
        ActionType.CAPTURE,
        Optional.of(THING),
        place,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Extent.WHOLE);
  }

  private static DateValue day() {
    return DateValue.at(PartialDate.of(1941, 3, 9));
  }

  private static Basis basis(String rule, Standing standing, Optional<DateValue> date) {
    return new Basis(
        date,
        Optional.empty(),
        standing,
        0.5,
        List.of(Evidence.of(new Span(0, 1), new RuleName(rule))));
  }
}
