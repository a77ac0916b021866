package org.battlegraph.reraise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.api.Test;

/** A division that was raised again under an old number is another division. */
class ReraisingTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);
  private static final String NUMBER = "国民革命军-第802师";
  private static final String OLD = NUMBER + "/until-1941";
  private static final String NEW = NUMBER + "/since-1942";

  private static final String BEFORE = "1940年2月，國民革命軍第802師攻克大安鎮。";
  private static final String END = "1941年5月，國民革命軍第802師番號被撤銷。";
  private static final String BEGIN = "1942年10月，國民革命軍第802師在大安鎮重建，師長王大明。";
  private static final String AFTER = "1944年9月，國民革命軍第802師攻克青石鎮。";

  @Test
  void factsAreOfTheUnitThatTheirDateFallsTo() {
    ArticleFacts read = read(BEFORE + END + BEGIN + AFTER);
    assertThat(lines(read))
        .contains(
            "capture 1940-02 " + OLD,
            "disband 1941-05 " + OLD,
            "form 1942-10 " + NEW,
            "command 1942-10 " + NEW,
            "capture 1944-09 " + NEW);
    assertThat(units(read)).containsExactlyInAnyOrder(OLD, NEW);
  }

  @Test
  void mentionsMeanTheUnitOfTheFactsThatQuoteThem() {
    ArticleFacts read = read(BEFORE + END + BEGIN + AFTER);
    assertThat(
            read.mentions().stream()
                .flatMap(each -> read.resolution().meaningOf(each).stream())
                .map(entity -> entity.id().key())
                .filter(key -> key.startsWith(NUMBER)))
        .startsWith(OLD)
        .endsWith(NEW)
        .doesNotContain(NUMBER);
  }

  @Test
  void whatHasNoDateStaysWithTheNumber() {
    ArticleFacts read = read("國民革命軍第802師隸屬第805軍。" + BEFORE + END + BEGIN);
    assertThat(lines(read)).contains("subordination - " + NUMBER);
    assertThat(units(read)).contains(NUMBER, OLD, NEW);
  }

  @Test
  void whatFellIntoTheYearsBetweenIsOfNeither() {
    assertThat(lines(read(END + BEGIN + "1942年2月，國民革命軍第802師攻克青石鎮。")))
        .contains("capture 1942-02 " + NUMBER);
  }

  @Test
  void anEndWithoutANewBeginningLeavesOneUnit() {
    assertThat(units(read(BEFORE + END + AFTER))).containsExactly(NUMBER);
  }

  @Test
  void aBeginningBeforeTheEndIsNoNewOne() {
    String formed = "1938年3月，國民革命軍第802師在大安鎮成立。";
    assertThat(units(read(formed + BEFORE + END))).containsExactly(NUMBER);
  }

  @Test
  void aBeginningInTheYearOfTheEndMayHaveComeBeforeIt() {
    String sameYear = "1941年，國民革命軍第802師在大安鎮重建。";
    assertThat(units(read(BEFORE + END + sameYear))).containsExactly(NUMBER);
  }

  @Test
  void anEndThatWasOnlyPlannedIsNone() {
    String planned = "1941年5月，軍事委員會計劃撤銷國民革命軍第802師。";
    assertThat(units(read(BEFORE + planned + BEGIN))).containsExactly(NUMBER);
  }

  private static ArticleFacts read(String text) {
    return PIPELINE.read("青石之戰", text + "\n");
  }

  private static List<String> units(ArticleFacts read) {
    return read.resolution().entities().keySet().stream()
        .map(EntityId::key)
        .filter(key -> key.startsWith(NUMBER))
        .toList();
  }

  private static List<String> lines(ArticleFacts read) {
    return read.facts().stream().map(ReraisingTest::line).toList();
  }

  private static String line(Fact fact) {
    String date = fact.basis().date().map(Object::toString).orElse("-");
    if (fact instanceof Action action) {
      EntityId unit =
          switch (action.type()) {
            case FORM, DISBAND -> action.target().orElseThrow();
            default -> action.actor().orElseThrow();
          };
      return action.type().word() + " " + date + " " + unit.key();
    }
    if (fact instanceof Appointment post) {
      return "command " + date + " " + post.unit().key();
    }
    return fact instanceof Subordination link
        ? "subordination " + date + " " + link.subordinate().key()
        : fact.relation() + " " + date;
  }
}
