package org.battlegraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one name, and which only look alike. */
class ComparedNameTest {

  @ParameterizedTest
  @CsvSource({
    "第104師團, 第104师团",
    "第104師團, 第一〇四師團",
    "第104師團, 第一百零四師團",
    "第104師團, 104師団",
    "第104師團, １０４師団",
    "104th Division, 104 division",
    "1st Division, 1 DIVISION",
    "22nd Division, 22 Division",
    "3rd Army, '3 army '",
    "岡村寧次, 冈村宁次",
    "馬 占山, 马占山"
  })
  void spellingsOfOneName(String one, String other) {
    assertThat(ComparedName.of(one).likeness(ComparedName.of(other))).isEqualTo(ComparedName.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "104th Division (Imperial Japanese Army), 104th Division",
    "第6方面軍 (日本陸軍), 第六方面军",
    "第6方面軍（日本陸軍）, 第6方面軍"
  })
  void oneNameOfWhichOneSaysMoreInBrackets(String one, String other) {
    assertThat(ComparedName.of(one).likeness(ComparedName.of(other)))
        .isEqualTo(ComparedName.SAME_BUT_FOR_NOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "第104師團, 第14師團",
    "第104師團, 第104聯隊",
    "104th Division, 104th Regiment",
    "第13軍 (日本), 第13軍 (中國)",
    "桂林, 桂林北門",
    "暂编第十五军, 第十五军"
  })
  void differentNames(String one, String other) {
    assertThat(ComparedName.of(one).likeness(ComparedName.of(other)))
        .isLessThan(ComparedName.SAME_BUT_FOR_NOTE);
  }

  @ParameterizedTest
  @CsvSource({"第104師團, 第103師團, 第104聯隊", "第23師, 第33師, 第23旅"})
  void anotherNumberIsFurtherAwayThanAnotherWord(String name, String number, String word) {
    ComparedName key = ComparedName.of(name);
    assertThat(key.likeness(ComparedName.of(number)))
        .isLessThan(key.likeness(ComparedName.of(word)));
  }
}
