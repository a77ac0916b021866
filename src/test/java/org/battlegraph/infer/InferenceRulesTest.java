package org.battlegraph.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.battlegraph.infer.SmallWar.on;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.InferenceRule;
import org.battlegraph.ontology.OntologyFiles;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule of inference infers, and above all what it doesn't. */
class InferenceRulesTest {
  private static final Pattern TERM = Pattern.compile("\\bbg:(\\w+)");

  static Stream<InferenceRule> rules() {
    return OntologyFiles.inferenceRules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatItDerivesWhyThatIsSoundAndWhatSpeaksAgainstIt(InferenceRule rule) {
    assertThat(rule.select())
        .contains(
            "# title:", "# derives:", "# from:", "# sound because:", "# doubt:", "# confidence:");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleUsesOnlyTermsThatExist(InferenceRule rule) {
    Model ontology = OntologyFiles.ontology();
    Set<String> used =
        TERM.matcher(rule.select())
            .results()
            .map(each -> each.group(1))
            .collect(Collectors.toSet());
    assertThat(used)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(ontology.contains(ontology.createResource(Bg.NS + name), null))
                    .as("bg:%s", name)
                    .isTrue());
  }

  @Test
  void everyFileOfTheFolderIsLoadedInOrder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/inference"))) {
      assertThat(rules().map(InferenceRule::name))
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .sorted()
                  .map(file -> file.replaceAll("^\\d+-|\\.rq$", ""))
                  .toList());
    }
  }

  @Nested
  class PartFought {
    private final SmallWar war =
        new SmallWar()
            .attack("attack", "regiment", "bg:place :town ; " + on("1907-05-03"))
            .under("link", "regiment", "division", on("1907-05-01"));

    @Test
    void aFormationFoughtWhereItsPartFoughtAtEveryLevel() {
      war.under("link2", "division", "corps", on("1907-04-01"));
      assertThat(war.inferred()).containsExactly("corps foughtAt town", "division foughtAt town");
      assertThat(war.premises("corps foughtAt town")).containsExactly("[attack, link, link2]");
    }

    @Test
    void whatIsStatedIsNotInferred() {
      war.attack("own", "division", "bg:place :town ; ");
      assertThat(war.inferred("foughtAt")).isEmpty();
    }

    @Test
    void twoPartsAreTwoReasons() {
      war.attack("other", "regiment2", "bg:place :town ; " + on("1907-05-04"))
          .under("otherLink", "regiment2", "division", on("1907-05-04"));
      assertThat(war.premises("division foughtAt town"))
          .containsExactlyInAnyOrder("[attack, link]", "[other, otherLink]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "bg:endNotAfter \"1907-05-02\"^^xsd:date ; ",
          "bg:beginNotBefore \"1907-05-04\"^^xsd:date ; "
        })
    void aSubordinationThatHadEndedOrNotBegunGivesNothing(String bound) {
      SmallWar other =
          new SmallWar()
              .attack("attack", "regiment", "bg:place :town ; " + on("1907-05-03"))
              .under("link", "regiment", "division", bound);
      assertThat(other.inferred("foughtAt")).isEmpty();
    }

    @Test
    void oneThatIsAttestedYearsAwayGivesNothing() {
      SmallWar other =
          new SmallWar()
              .attack("attack", "regiment", "bg:place :town ; " + on("1907-05-03"))
              .under("link", "regiment", "division", on("1905-05-03"));
      assertThat(other.inferred()).isEmpty();
    }

    @Test
    void oneWithoutADateCountsInTheSameArticleOnly() {
      String keys = "bg:subordinate :regiment ; bg:superior :division ; ";
      SmallWar here =
          new SmallWar()
              .attack("attack", "regiment", "bg:place :town ; ")
              .fact("link", "bg:Subordination", keys, "article", 20, 30);
      SmallWar elsewhere =
          new SmallWar()
              .attack("attack", "regiment", "bg:place :town ; ")
              .fact("link", "bg:Subordination", keys, "another", 20, 30);
      assertThat(here.inferred("foughtAt")).containsExactly("division foughtAt town");
      assertThat(elsewhere.inferred()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "bg:placeRole bg:From ; ",
          "bg:placeRole bg:Via ; ",
          "bg:claimedBy :somebody ; "
        })
    void aPlaceThatIsLeftOrPassedAndAMereClaimGiveNothing(String keys) {
      SmallWar other =
          new SmallWar()
              .attack("attack", "regiment", "bg:place :town ; " + keys)
              .under("link", "regiment", "division", "");
      assertThat(other.inferred()).isEmpty();
    }

    @Test
    void aMarchIsNoFight() {
      SmallWar other =
          new SmallWar()
              .fact("march", "bg:Advance , bg:Action", "bg:actor :regiment ; bg:place :town ; ")
              .under("link", "regiment", "division", "");
      assertThat(other.inferred()).isEmpty();
    }

    @Test
    void thingsThatAreOneAreOne() {
      SmallWar other =
          new SmallWar()
              .attack("attack", "alias", "bg:place :town ; ")
              .under("link", "regiment", "division", "")
              .fact("same", "bg:SameEntity", "bg:one :regiment ; bg:other :alias ; ");
      assertThat(other.inferred("foughtAt")).containsExactly("division foughtAt town");
    }
  }

  @Nested
  class WholeFought {
    @Test
    void thePartOnlyPossiblyFoughtWhereItsFormationFought() {
      SmallWar war =
          new SmallWar()
              .attack("attack", "division", "bg:place :town ; ")
              .under("link", "regiment", "division", "");
      assertThat(war.inferred()).containsExactly("regiment possiblyFoughtAt town");
      assertThat(war.inferences()).allMatch(each -> each.confidence().doubleValue() < 0.5);
    }

    @Test
    void whatIsKnownIsNotPossible() {
      SmallWar war =
          new SmallWar()
              .attack("attack", "division", "bg:place :town ; ")
              .attack("own", "regiment", "bg:place :town ; ")
              .under("link", "regiment", "division", "");
      assertThat(war.inferred()).isEmpty();
    }

    @Test
    void nothingIsPossibleFromASubordinationOfAnotherTime() {
      SmallWar war =
          new SmallWar()
              .attack("attack", "division", "bg:place :town ; " + on("1907-05-03"))
              .under("link", "regiment", "division", on("1909-05-03"));
      assertThat(war.inferred()).isEmpty();
    }
  }

  @Nested
  class CountedSubordinates {
    private SmallWar war(int count, String figureKeys, String actionKeys) {
      SmallWar war =
          new SmallWar()
              .and(
                  ":army bg:echelon bg:Army . :d1 bg:echelon bg:Division . :d2 bg:echelon bg:Division .")
              .and(
                  ":d3 bg:echelon bg:Division . :b1 bg:echelon bg:Brigade . :d4 bg:echelon bg:Division .")
              .mention("army", "article", 100, 103)
              .fact(
                  "count",
                  "bg:Figure",
                  "bg:kind bg:StrengthFigure ; bg:of :army ; bg:value %d ; bg:unitOfCount \"divisions\" ; %s"
                      .formatted(count, figureKeys),
                  "article",
                  98,
                  108)
              .fact(
                  "attack",
                  "bg:Attack , bg:CombatAction , bg:Action",
                  "bg:actor :army ; bg:place :town ; bg:event :battle ; " + actionKeys,
                  "article",
                  98,
                  120);
      list(war, 20, 30, "d1", "d2", "b1");
      return war;
    }

    private static void list(SmallWar war, int begin, int end, String... members) {
      for (String member : members) {
        war.fact(
            "link-" + member + "-" + begin,
            "bg:Subordination",
            "bg:subordinate :" + member + " ; bg:superior :army ; ",
            "article",
            begin,
            end);
      }
    }

    private static Set<String> divisions(SmallWar war) {
      return war.inferred("foughtAt", "participatedIn");
    }

    @Test
    void theOneListOfThatLengthNamesThem() {
      SmallWar war = war(2, "", "");
      assertThat(divisions(war))
          .containsExactly(
              "d1 foughtAt town",
              "d1 participatedIn battle",
              "d2 foughtAt town",
              "d2 participatedIn battle");
      assertThat(war.premises("d1 foughtAt town")).containsExactly("[attack, count, link-d1-20]");
      assertThat(war.inferences())
          .filteredOn(each -> each.rule().equals("counted-subordinates"))
          .allSatisfy(each -> assertThat(each.doubts()).hasSize(2))
          .allSatisfy(each -> assertThat(each.confidence().doubleValue()).isEqualTo(0.72));
    }

    @Test
    void anotherCountGivesNothing() {
      assertThat(divisions(war(3, "", ""))).isEmpty();
    }

    @Test
    void aListOfAnotherLengthDoesNoHarmAndOneOfTheSameLengthLeavesItOpen() {
      SmallWar longer = war(2, "", "");
      list(longer, 40, 60, "d1", "d3", "d4");
      assertThat(divisions(longer)).hasSize(4);
      SmallWar same = war(2, "", "");
      list(same, 40, 60, "d3", "d4");
      assertThat(divisions(same)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "bg:approximate true ;  | ''",
          "bg:maxValue 3 ;        | ''",
          "''                     | bg:extent bg:Part ;",
          "''                     | bg:claimedBy :somebody ;"
        })
    void aRoughCountARangeAPartAndAClaimGiveNothing(String figure, String action) {
      assertThat(divisions(war(2, figure, action))).isEmpty();
    }

    @Test
    void aCountThatStandsInAnotherClauseSaysNothingOfTheFight() {
      SmallWar war =
          new SmallWar()
              .and(":d1 bg:echelon bg:Division . :d2 bg:echelon bg:Division .")
              .mention("army", "article", 100, 103)
              .fact(
                  "count",
                  "bg:Figure",
                  "bg:kind bg:StrengthFigure ; bg:of :army ; bg:value 2 ; bg:unitOfCount \"divisions\" ; ",
                  "article",
                  98,
                  108)
              .fact(
                  "attack",
                  "bg:Attack , bg:CombatAction , bg:Action",
                  "bg:actor :army ; bg:place :town ; ",
                  "article",
                  200,
                  220);
      list(war, 20, 30, "d1", "d2");
      assertThat(divisions(war)).isEmpty();
    }
  }

  @Nested
  class Within {
    @Test
    void whoFoughtInATownFoughtWithinItsProvince() {
      SmallWar war =
          new SmallWar()
              .and(":gate bg:within :town . :town bg:within :province .")
              .attack("attack", "division", "bg:place :gate ; ");
      assertThat(war.inferred("foughtWithin"))
          .containsExactly("division foughtWithin province", "division foughtWithin town");
    }

    @Test
    void whoFoughtInTheProvinceNeedNotHaveFoughtInTheTown() {
      SmallWar war =
          new SmallWar()
              .and(":town bg:within :province .")
              .attack("attack", "division", "bg:place :province ; ");
      assertThat(war.inferred()).isEmpty();
    }

    @Test
    void anEventInATownTookPlaceInItsProvinceAndNotTheOtherWayRound() {
      SmallWar war =
          new SmallWar()
              .and(":town bg:within :province .")
              .fact("where", "bg:EventPlace", "bg:event :battle ; bg:place :town ; ")
              .fact("where2", "bg:EventPlace", "bg:event :campaign ; bg:place :province ; ");
      assertThat(war.inferred()).containsExactly("battle place province");
    }
  }

  @Nested
  class ActionOfEvent {
    private SmallWar war(String day, String eventClass) {
      return new SmallWar()
          .and(":battle a bg:" + eventClass + " . :gate bg:within :town .")
          .fact(
              "time",
              "bg:EventTime",
              "bg:event :battle ; bg:start \"1907-05-01\"^^edtf:EDTF ; bg:end \"1907-05\"^^edtf:EDTF ; ")
          .fact("where", "bg:EventPlace", "bg:event :battle ; bg:place :town ; ")
          .attack("attack", "division", "bg:place :gate ; " + on(day));
    }

    private SmallWar withParticipant(String day) {
      return war(day, "Battle")
          .fact("part", "bg:Participation", "bg:actor :division ; bg:event :battle ; ");
    }

    @Test
    void whatAParticipantDoesThereAndThenBelongsToIt() {
      SmallWar war = withParticipant("1907-05-20");
      assertThat(war.inferred("event", "possiblyOfEvent")).containsExactly("attack event battle");
      assertThat(war.premises("attack event battle"))
          .containsExactly("[attack, part, time, where]");
    }

    @Test
    void whatSomebodyElseDoesThereAndThenPossiblyDoes() {
      assertThat(war("1907-05-20", "Battle").inferred("event", "possiblyOfEvent"))
          .containsExactly("attack possiblyOfEvent battle");
    }

    @Test
    void anotherDayOrPlaceGivesNothing() {
      assertThat(withParticipant("1907-06-01").inferred("event", "possiblyOfEvent")).isEmpty();
      SmallWar elsewhere =
          withParticipant("1907-05-20")
              .attack("far", "division", "bg:place :hill ; " + on("1907-05-20"));
      assertThat(elsewhere.inferred("event", "possiblyOfEvent"))
          .containsExactly("attack event battle");
    }

    @Test
    void aWarIsEverywhereAndTakesNothingIn() {
      assertThat(war("1907-05-20", "War").inferred("event", "possiblyOfEvent")).isEmpty();
    }
  }

  @Nested
  class SideOfSuperior {
    @Test
    void aUnitFightsForTheSideOfItsSuperior() {
      SmallWar war =
          new SmallWar().and(":army bg:side :north .").under("link", "division", "army", "");
      assertThat(war.inferred()).containsExactly("division side north");
    }

    @Test
    void onTheDayOfTheSubordinationItIsTheSuperiorsAllegianceThatCounts() {
      SmallWar war =
          new SmallWar()
              .fact(
                  "first",
                  "bg:Allegiance",
                  "bg:member :army ; bg:party :south ; " + on("1907-01-01"))
              .fact(
                  "then",
                  "bg:Allegiance",
                  "bg:member :army ; bg:party :north ; " + on("1907-05-01"))
              .under("early", "division", "army", on("1907-03-01"))
              .under("late", "brigade", "army", on("1907-06-01"))
              .under("before", "regiment", "army", on("1906-06-01"));
      assertThat(war.inferred("side")).containsExactly("brigade side north", "division side south");
    }

    @Test
    void aKnownSideStaysAndTwoSidesOfASuperiorLeaveItOpen() {
      SmallWar own =
          new SmallWar()
              .and(":army bg:side :north . :division bg:side :south .")
              .under("link", "division", "army", "");
      SmallWar two =
          new SmallWar()
              .and(":army bg:side :north , :south .")
              .under("link", "division", "army", "");
      assertThat(own.inferred("side")).isEmpty();
      assertThat(two.inferred("side")).isEmpty();
    }
  }

  @Nested
  class CommanderTookPart {
    private static final String COMMANDS = "bg:person :chief ; bg:unit :division ; ";

    private SmallWar war(String commandKeys) {
      return new SmallWar()
          .fact("part", "bg:Participation", "bg:actor :division ; bg:event :battle ; ")
          .fact(
              "time",
              "bg:EventTime",
              "bg:event :battle ; bg:start \"1907-05-01\"^^edtf:EDTF ; bg:end \"1907-05-20\"^^edtf:EDTF ; ")
          .fact("command", "bg:Command , bg:Appointment", COMMANDS + commandKeys);
    }

    @Test
    void whoCommandsAUnitInABattleTookPartInIt() {
      SmallWar war = war(on("1907-05-03"));
      assertThat(war.inferred()).containsExactly("chief participatedIn battle");
      assertThat(war.premises("chief participatedIn battle"))
          .containsExactly("[command, part, time]");
    }

    @Test
    void aPostWithoutADateCountsInTheSameArticle() {
      assertThat(war("").inferred()).containsExactly("chief participatedIn battle");
    }

    @Test
    void aPostOfAnotherTimeGivesNothing() {
      assertThat(war(on("1907-06-03")).inferred()).isEmpty();
      assertThat(war("bg:endNotAfter \"1907-04-30\"^^xsd:date ; ").inferred()).isEmpty();
      assertThat(war("bg:beginNotBefore \"1907-05-21\"^^xsd:date ; ").inferred()).isEmpty();
    }

    @Test
    void ofSeveralCommandersOneNeedsTheirDays() {
      String successor = "bg:person :next ; bg:unit :division ; ";
      SmallWar undated = war("").fact("next", "bg:Command , bg:Appointment", successor);
      assertThat(undated.inferred()).isEmpty();
      SmallWar dated =
          war(on("1907-05-03"))
              .fact("next", "bg:Command , bg:Appointment", successor + on("1908-01-01"));
      assertThat(dated.inferred()).containsExactly("chief participatedIn battle");
    }

    @Test
    void whoHadDiedBeforeTookNoPart() {
      SmallWar war =
          war("")
              .fact(
                  "death",
                  "bg:Fate",
                  "bg:person :chief ; bg:fate bg:FateKilled ; " + on("1907-04-01"));
      assertThat(war.inferred()).isEmpty();
    }

    @Test
    void aPostThatDoesNotCommandGivesNothing() {
      SmallWar war =
          new SmallWar()
              .and(":deputy bg:commands false .")
              .fact("part", "bg:Participation", "bg:actor :division ; bg:event :battle ; ")
              .fact("staff", "bg:Appointment", COMMANDS + "bg:post :deputy ; ");
      assertThat(war.inferred()).isEmpty();
    }
  }

  @Nested
  class SpanOfEvent {
    private final SmallWar war =
        new SmallWar()
            .attack(
                "first", "d1", "bg:event :battle ; " + on("1907-05", "1907-05-01", "1907-05-31"))
            .attack("second", "d2", "bg:event :battle ; " + on("1907-05-10"))
            .attack("third", "d3", "bg:event :battle ; " + on("1907-05-12"));

    @Test
    void itsActionsBoundIt() {
      assertThat(war.inferred())
          .containsExactly("battle endedNotBefore 1907-05-12", "battle startedNotAfter 1907-05-10");
      assertThat(war.premises("battle endedNotBefore 1907-05-12")).containsExactly("[third]");
    }

    @Test
    void whatTheTextSaysNeedsNoBound() {
      war.fact("time", "bg:EventTime", "bg:event :battle ; bg:start \"1907-05\"^^edtf:EDTF ; ");
      assertThat(war.inferred()).containsExactly("battle endedNotBefore 1907-05-12");
    }

    @Test
    void aMarchIsNoBound() {
      war.fact(
          "march",
          "bg:Advance , bg:Action",
          "bg:actor :d1 ; bg:event :battle ; " + on("1907-04-01"));
      assertThat(war.inferred("startedNotAfter"))
          .containsExactly("battle startedNotAfter 1907-05-10");
    }
  }
}
