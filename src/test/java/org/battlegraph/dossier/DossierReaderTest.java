package org.battlegraph.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.battlegraph.dossier.SmallBattle.iri;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.battlegraph.query.UnknownNameException;
import org.junit.jupiter.api.Test;

class DossierReaderTest {
  private static final String DAY =
      "bg:date \"1944-11-09\"^^edtf:EDTF ; bg:notBefore \"1944-11-09\"^^xsd:date ; bg:notAfter \"1944-11-09\"^^xsd:date ;";
  private static final String HERE = "bg:event r:甲河會戰 ;";

  private final SmallBattle battle =
      new SmallBattle()
          .unit("第1軍", "Army", 1, "南國")
          .unit("第1師", "Division", 1, "南國")
          .unit("第2師", "Division", 2, "南國")
          .unit("第9旅", "Brigade", 9, "北國")
          .place("甲城", "POINT(110.29 25.28)")
          .entity("乙村", "bg:Place", "")
          .happened(
              "bg:Action , bg:Capture", "bg:actor r:第1師 ; bg:place r:甲城 ;" + HERE + DAY, "第1師攻占甲城")
          .happened("bg:Action , bg:Defense", "bg:actor r:第9旅 ; bg:place r:乙村 ;" + HERE, "第9旅守乙村");

  private static final String F1 = iri("f1");

  @Test
  void aBattleHasTheFactsThatNameItWithTheirQuotations() {
    Statement capture = battle.reader().ofBattle("甲河會戰").statements().get(0);
    assertThat(capture.type()).isEqualTo("Capture");
    assertThat(capture.relation()).isEqualTo("Action");
    assertThat(capture.roles())
        .containsEntry("actor", List.of(iri("第1師")))
        .containsEntry("place", List.of(iri("甲城")));
    assertThat(capture.first("date")).hasValue("1944-11-09");
    assertThat(capture.quotations())
        .containsExactly(new Quotation(iri("戰史"), "戰史", 1, 8, "第1師攻占甲城"));
  }

  @Test
  void whatIsPlannedDeniedClaimedOrInferredIsToldApart() {
    battle
        .fact(
            "bg:Action , bg:Attack",
            "bg:actor r:第2師 ;" + HERE,
            "bg:modality bg:Planned ; bg:polarity bg:Affirmed ;",
            "第2師擬攻甲城")
        .fact(
            "bg:Action , bg:Withdrawal",
            "bg:actor r:第9旅 ;" + HERE,
            "bg:modality bg:Actual ; bg:polarity bg:Negated ;",
            "第9旅未退")
        .fact(
            "bg:Figure",
            "bg:kind bg:KilledFigure ; bg:of r:第9旅 ; bg:value 300 ; bg:claimedBy r:第1師 ;" + HERE,
            "bg:modality bg:Actual ; bg:polarity bg:Affirmed ;",
            "據第1師稱斃300")
        .inference("第1軍", "foughtAt", "甲城", "f1");
    assertThat(battle.reader().ofBattle("甲河會戰").statements())
        .extracting(Statement::type, Statement::standing)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Capture", Standing.ASSERTED),
            org.assertj.core.groups.Tuple.tuple("Attack", Standing.PLANNED),
            org.assertj.core.groups.Tuple.tuple("Withdrawal", Standing.NEGATED),
            org.assertj.core.groups.Tuple.tuple("Figure", Standing.CLAIMED),
            org.assertj.core.groups.Tuple.tuple("foughtAt", Standing.INFERRED));
  }

  @Test
  void anInferenceIsQuotedByItsPremises() {
    battle.inference("第1軍", "foughtAt", "甲城", "f1");
    Statement inferred =
        battle.reader().ofThing("第1軍").statements().stream()
            .filter(each -> each.standing() == Standing.INFERRED)
            .findFirst()
            .orElseThrow();
    assertThat(inferred.premises()).containsExactly(F1);
    assertThat(inferred.quotations()).extracting(Quotation::exact).containsExactly("第1師攻占甲城");
    assertThat(inferred.roles()).containsKeys("actor", "place");
    assertThat(inferred.values()).containsEntry("doubt-en", List.of("Perhaps."));
  }

  @Test
  void placesHaveTheirPointsAndThoseWithoutHaveNone() {
    Dossier dossier = battle.reader().ofBattle("甲河會戰");
    assertThat(dossier.subjects().get(iri("甲城")).place().orElseThrow().point())
        .hasValue(new Subject.Point(25.28, 110.29, 0.05));
    assertThat(dossier.subjects().get(iri("乙村")).place().orElseThrow().point()).isEmpty();
  }

  @Test
  void aUnitHasTheSymbolOfItsEchelon() {
    assertThat(battle.reader().ofBattle("甲河會戰").subjects().get(iri("第1師")).unit().orElseThrow())
        .isEqualTo(
            new Subject.Unit("10011000210000000000", java.util.Optional.of("Division"), 50, 1));
  }

  @Test
  void eachSideIsATreeWithItsSuperiorsAndCommanders() {
    battle
        .entity("王將軍", "bg:Person", "")
        .happened("bg:Subordination", "bg:subordinate r:第1師 ; bg:superior r:第1軍 ;", "第1軍第1師")
        .happened("bg:Subordination", "bg:subordinate r:第2師 ; bg:superior r:第1軍 ;", "第1軍第2師")
        .happened("bg:Command , bg:Appointment", "bg:unit r:第1軍 ; bg:person r:王將軍 ;", "第1軍軍長王將軍");
    List<Dossier.Side> sides = battle.reader().ofBattle("甲河會戰").sides();
    assertThat(sides)
        .extracting(Dossier.Side::party)
        .containsExactly(java.util.Optional.of(iri("南國")), java.util.Optional.of(iri("北國")));
    ForceTree army = sides.get(0).forces().get(0);
    assertThat(army.force()).isEqualTo(iri("第1軍"));
    assertThat(army.commands()).containsExactly(iri("f5"));
    assertThat(army.below())
        .extracting(ForceTree::force, each -> each.subordination().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(iri("第1師"), iri("f3")),
            org.assertj.core.groups.Tuple.tuple(iri("第2師"), iri("f4")));
  }

  @Test
  void ofTwoSuperiorsTheOneAttestedNearerToTheBattleHolds() {
    battle
        .unit("第8軍", "Army", 8, "南國")
        .happened(
            "bg:Subordination",
            "bg:subordinate r:第1師 ; bg:superior r:第8軍 ; bg:date \"1937-07\"^^edtf:EDTF ;",
            "第8軍第1師")
        .happened(
            "bg:Subordination",
            "bg:subordinate r:第1師 ; bg:superior r:第1軍 ; bg:date \"1944-10\"^^edtf:EDTF ;",
            "第1軍第1師");
    assertThat(battle.reader().ofBattle("甲河會戰").sides().get(0).forces())
        .filteredOn(tree -> !tree.below().isEmpty())
        .extracting(ForceTree::force)
        .containsExactly(iri("第1軍"));
  }

  @Test
  void unitsThatStandOverEachOtherMakeNoEndlessTree() {
    battle
        .happened("bg:Subordination", "bg:subordinate r:第1師 ; bg:superior r:第2師 ;", "第2師第1師")
        .happened("bg:Subordination", "bg:subordinate r:第2師 ; bg:superior r:第1師 ;", "第1師第2師");
    List<ForceTree> forces = battle.reader().ofBattle("甲河會戰").sides().get(0).forces();
    assertThat(forces).hasSize(1);
    assertThat(forces.get(0).below()).hasSize(1);
    assertThat(forces.get(0).below().get(0).below()).isEmpty();
  }

  @Test
  void whatIsPlannedPutsNoUnitUnderAnother() {
    battle.fact(
        "bg:Subordination",
        "bg:subordinate r:第1師 ; bg:superior r:第1軍 ;",
        "bg:modality bg:Planned ; bg:polarity bg:Affirmed ;",
        "第1師擬歸第1軍");
    assertThat(battle.reader().ofBattle("甲河會戰").sides().get(0).forces())
        .allMatch(tree -> tree.below().isEmpty());
  }

  @Test
  void aThingIsFoundUnderAnyOfItsAddressesAndNamedByOne() {
    battle
        .unit("第一師", "Division", 1, "南國")
        .sameAs("第一師", "第1師")
        .happened("bg:Action , bg:Attack", "bg:actor r:第一師 ; bg:place r:甲城 ;", "第一師攻甲城");
    Dossier dossier = battle.reader().ofThing(iri("第一師"));
    assertThat(dossier.thing()).isEqualTo(iri("第1師"));
    assertThat(dossier.statements())
        .hasSize(2)
        .allMatch(each -> each.role("actor").equals(List.of(iri("第1師"))));
  }

  @Test
  void anArticleHasItsTextMentionsAndFacts() {
    Dossier dossier = battle.text("第1師攻占甲城。").reader().ofArticle("戰史");
    assertThat(dossier.article().orElseThrow().text()).isEqualTo("第1師攻占甲城。");
    assertThat(dossier.article().orElseThrow().mentions())
        .containsExactly(new Dossier.Mention(0, 3, "unit", java.util.Optional.of(iri("第1師"))));
    assertThat(dossier.statements()).hasSize(2);
  }

  private static final String KILLED =
      "bg:kind bg:KilledFigure ; bg:of r:第9旅 ; bg:value 300 ;" + HERE;

  @Test
  void aFigureKnowsTheOtherEventThatItsSentenceNames() {
    battle
        .entity("乙村一役", "bg:MilitaryEvent", "")
        .happened("bg:Figure", KILLED, "斃三百")
        .text("乙村一役斃三百。甲河會戰終。")
        .names("乙村一役", 0, 4)
        .names("甲河會戰", 8, 12);
    assertThat(figure().role("sentenceEvent")).containsExactly(iri("乙村一役"));
  }

  @Test
  void aFigureWhoseSentenceNamesTheBattleItselfTooIsTheBattles() {
    battle
        .entity("乙村一役", "bg:MilitaryEvent", "")
        .happened("bg:Figure", KILLED, "斃三百")
        .text("乙村一役斃三百，甲河會戰終。")
        .names("乙村一役", 0, 4)
        .names("甲河會戰", 8, 12);
    assertThat(figure().role("sentenceEvent")).isEmpty();
  }

  private Statement figure() {
    return battle.reader().ofBattle("甲河會戰").statements().stream()
        .filter(each -> each.relation().equals("Figure"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFightHasTheFiguresOfTheSentencesThatNameIt() {
    battle
        .entity("乙村一役", "bg:MilitaryEvent", "")
        .happened("bg:Figure", KILLED, "斃三百")
        .happened("bg:Figure", KILLED.replace("300", "400"), "共斃四百")
        .text("乙村役。甲河會戰共斃四百。") // the first figure begins in the first sentence
        .names("乙村一役", 0, 3);
    assertThat(battle.reader().ofBattle("乙村一役").statements())
        .filteredOn(each -> each.relation().equals("Figure"))
        .extracting(each -> each.role("sentenceEvent"), each -> each.role("event"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(List.of(iri("乙村一役")), List.of(iri("甲河會戰"))));
  }

  @Test
  void aThingIsToldOfInTheAccountOfABattleAndOfItsDays() {
    Dossier dossier = battle.reader().ofThing("第9旅");
    assertThat(dossier.accounts())
        .containsEntry(
            "戰史",
            new Dossier.Account(
                iri("甲河會戰"),
                java.util.Optional.of("1944-11-09"),
                java.util.Optional.of("1944-11-09")));
    assertThat(dossier.subjects()).containsKey(iri("甲河會戰"));
  }

  @Test
  void anArticleOfManyBattlesIsTheAccountOfNone() {
    for (String other : List.of("丙役", "丁役", "戊役")) {
      battle
          .entity(other, "bg:MilitaryEvent", "")
          .happened("bg:Action , bg:Attack", "bg:actor r:第1師 ; bg:event r:" + other + " ;", other);
    }
    assertThat(battle.reader().ofThing("第9旅").accounts()).isEmpty();
  }

  @Test
  void theEnglishNameOfTheLinksIsAName() {
    Dossier dossier = battle.linked("甲城", "Jiacheng").reader().ofThing("甲城");
    assertThat(dossier.subjects().get(iri("甲城")).labels())
        .containsEntry("en", "Jiacheng")
        .containsEntry("zh-Hant", "甲城");
  }

  @Test
  void whatTheGraphDoesNotKnowIsSaidInOneLine() {
    assertThatThrownBy(() -> battle.reader().ofBattle(iri("無此戰")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("無此戰");
  }

  @Test
  void inJsonThingsStandOnceAndFactsNameThem() throws IOException {
    JsonNode json =
        JsonMapper.builder().build().readTree(DossierJson.write(battle.reader().ofBattle("甲河會戰")));
    JsonNode capture = json.at("/facts/0");
    assertThat(capture.at("/standing").asText()).isEqualTo("asserted");
    assertThat(capture.at("/confidence").isNumber()).isTrue();
    assertThat(capture.at("/evidence/0/exact").asText()).isEqualTo("第1師攻占甲城");
    assertThat(json.get("things").get(iri("甲城")).get("latitude").asDouble()).isEqualTo(25.28);
    assertThat(json.get("terms").get("Capture").get("en").asText()).isEqualTo("capture");
  }
}
