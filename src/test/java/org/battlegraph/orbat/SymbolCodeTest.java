package org.battlegraph.orbat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.ontology.ArmScheme;
import org.battlegraph.ontology.Bg;
import org.battlegraph.orbat.SymbolCode.Body;
import org.battlegraph.orbat.SymbolCode.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolCodeTest {
  private static final Optional<String> DIVISION = Optional.of("21");

  @ParameterizedTest
  @CsvSource({
    "Infantry, 10031000211211000000",
    "Cavalry, 10031000211213000000",
    "Artillery, 10031000211303000000",
    "Armor, 10031000211205000000",
    "Mechanized, 10031000211211020000",
    "Engineers, 10031000211407000000",
    "Airborne, 10031000211211000001",
    "Marines, 10031000211211004600",
    "MixedArms, 10031000211210000000"
  })
  void aFriendlyDivisionIsDrawnByItsArm(String arm, String digits) {
    assertThat(unit(Identity.FRIEND, DIVISION, arm).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({"UNKNOWN, 1", "FRIEND, 3", "NEUTRAL, 4", "HOSTILE, 6"})
  void theFourthDigitSaysWhoseItIs(Identity identity, String digit) {
    assertThat(unit(identity, DIVISION, "Infantry").digits().substring(2, 4))
        .isEqualTo("0" + digit);
  }

  @Test
  void theEchelonStandsAtTheNinthAndTenthDigit() {
    assertThat(unit(Identity.HOSTILE, Optional.of("17"), "Infantry").digits())
        .isEqualTo("10061000171211000000");
  }

  @Test
  void whatTheTextDoesNotSayIsNotDrawn() {
    assertThat(unit(Identity.FRIEND, Optional.empty()).digits()).isEqualTo("10031000000000000000");
  }

  @ParameterizedTest
  @CsvSource({"Reserve", "Provisional", "Guerrilla"})
  void howTroopsWereRaisedIsNoArm(String word) {
    assertThat(unit(Identity.FRIEND, DIVISION, word).digits()).isEqualTo("10031000210000000000");
  }

  @Test
  void ofSeveralArmsTheNarrowerIsDrawn() {
    assertThat(unit(Identity.FRIEND, DIVISION, "MixedArms", "Infantry"))
        .extracting(SymbolCode::digits)
        .isEqualTo(unit(Identity.FRIEND, DIVISION, "Infantry").digits());
  }

  @Test
  void shipsAndFleetsStandInTheSetOfTheSeaWithoutAnEchelonOfTheLand() {
    assertThat(new SymbolCode(Identity.HOSTILE, Body.SHIP, DIVISION, List.of()).digits())
        .isEqualTo("10063000001200000000");
    assertThat(new SymbolCode(Identity.HOSTILE, Body.FLEET, DIVISION, List.of()).digits())
        .isEqualTo("10063000001210000000");
    assertThat(unit(Identity.HOSTILE, DIVISION, "Naval").digits())
        .isEqualTo("10063000001210000000");
  }

  @ParameterizedTest
  @EnumSource(Body.class)
  void aCodeHasTwentyDigits(Body body) {
    assertThat(new SymbolCode(Identity.UNKNOWN, body, DIVISION, List.of("Signals")).digits())
        .matches("[0-9]{20}");
  }

  @Test
  void everyArmOfTheOntologyIsDrawnOrKnownToBeNoArm() {
    Set<String> notDrawn = new HashSet<>();
    ArmScheme.load()
        .terms()
        .forEach(
            term -> {
              String name = term.iri().substring(Bg.NS.length());
              if (unit(Identity.FRIEND, DIVISION, name).digits().startsWith("000000", 10)) {
                notDrawn.add(name);
              }
            });
    assertThat(notDrawn).containsExactlyInAnyOrder("Reserve", "Provisional", "Guerrilla");
  }

  @Test
  void anEchelonThatIsNoCodeIsRefused() {
    assertThatThrownBy(() -> unit(Identity.FRIEND, Optional.of("division")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("division");
  }

  private static SymbolCode unit(Identity identity, Optional<String> echelon, String... arms) {
    return new SymbolCode(identity, Body.UNIT, echelon, List.of(arms));
  }
}
