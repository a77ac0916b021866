package org.battlegraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Side;
import org.battlegraph.ontology.EchelonScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchelonsTest {
  private static final Echelons ECHELONS = new Echelons(EchelonScheme.load());

  @ParameterizedTest
  @CsvSource({
    "军, Japan, ARMY",
    "军, ROC, CORPS",
    "军, Romania, CORPS",
    "军, , CORPS",
    "集团军, ROC, ARMY_GROUP",
    "集团军, USSR, ARMY",
    "集团军, Hungary, ARMY",
    "集团军, , ARMY_GROUP",
    "集团军, PRC, ARMY_GROUP",
    "纵队, ROC, FORCE",
    "纵队, CCP, CORPS",
    "挺进军, ROC, FORCE",
    "守备队, Japan, FORCE",
    "航空舰队, Japan, FLEET",
    "战队, Japan, FLEET",
    "飞行战队, Japan, AIR_UNIT",
    "师, Fengtian, DIVISION",
    "司令部, Japan, FORCE",
    "大本营, Japan, FORCE"
  })
  void aWordMeansWhatItMeansInTheArmyOfTheSide(String word, String side, Echelon echelon) {
    assertThat(word(word).in(Optional.ofNullable(side).map(Side::new))).contains(echelon);
  }

  @Test
  void modelHasNothingBelowTheCompany() {
    assertThat(word("小队").in(Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"师, 师团, true", "团, 联队, true", "集团军, 兵团, false", "舰队, 遣华舰队, false"})
  void translationsOfOneEchelonCanNameOneUnit(String one, String other, boolean same) {
    assertThat(word(one).level().equals(word(other).level())).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"战区, 集团军", "集团军, 军", "军, 师", "纵队, 师", "旅, 支队", "支队, 团", "舰队, 军"})
  void aSuperiorIsHigher(String superior, String inferior) {
    assertThat(word(superior).rank()).isGreaterThan(word(inferior).rank());
  }

  @ParameterizedTest
  @CsvSource({"师团, Japan", "派遣军, Japan", "战区, ROC", "军, ", "大队, ", "路军, "})
  void onlyTheEchelonsOfOneArmyTellItsSide(String word, String side) {
    assertThat(word(word).home()).isEqualTo(Optional.ofNullable(side).map(Side::new));
  }

  @Test
  void theLongestEndingCounts() {
    assertThat(word("独立混成旅团").word()).isEqualTo("混成旅团");
    assertThat(ECHELONS.of("学校")).isEmpty();
  }

  private static Echelons.Word word(String word) {
    return ECHELONS.of(word).orElseThrow();
  }
}
