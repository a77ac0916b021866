package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishUnitNamesTest {
  private static final EnglishUnitNames NAMES = EnglishUnitNames.load(Parties.load());

  @ParameterizedTest(name = "{0} of {2} is {3}")
  @CsvSource({
    "第204師團, 204, Japan, 204th Division (Imperial Japanese Army)",
    "第五十一军, 51, ROC, 51st Corps (National Revolutionary Army)",
    "第51軍, 51, Japan, 51st Army (Imperial Japanese Army)",
    "獨立混成第92旅團, 92, Japan, 92nd Independent Mixed Brigade (Imperial Japanese Army)",
    "第43集团军, 43, ROC, 43rd Group Army (National Revolutionary Army)",
    "第43集团军, 43, USSR, 43rd Army (Red Army)",
    "新編第111師, 111, ROC, 111th New Division (National Revolutionary Army)",
    "骑兵第12旅, 12, ROC, 12th Cavalry Brigade (National Revolutionary Army)",
    "步兵第113聯隊, 113, Japan, 113th Infantry Regiment (Imperial Japanese Army)",
  })
  void numberedUnitsOfKnownArmies(String label, int number, String side, String english) {
    assertThat(NAMES.of(unit(label, OptionalInt.of(number), Optional.of(side)))).hasValue(english);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "關東軍, 0, Japan",
    "第5山嶽奇兵師, 5, ROC",
    "第5師, 5, Atlantis",
    "第5師第13團, 13, ROC",
    "第5, 5, ROC",
  })
  void whatIsNotWhollyUnderstoodHasNone(String label, int number, String side) {
    OptionalInt known = number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    assertThat(NAMES.of(unit(label, known, Optional.of(side)))).isEmpty();
  }

  private static Unit unit(String label, OptionalInt number, Optional<String> side) {
    return new Unit(
        new EntityId("unit", label),
        new Naming(label, List.of(), Optional.empty()),
        Unit.Kind.FORMATION,
        Optional.empty(),
        number,
        Optional.empty(),
        side.map(Side::new));
  }
}
