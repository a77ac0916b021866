package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchelonSizeTest {
  @Test
  void aLevelOfCommandHasItsCodeInApp6AndItsHeight() {
    EchelonSize division = EchelonSize.of(Bg.NS + "Division");
    assertThat(division.code()).contains("21");
    assertThat(division.level()).isLessThan(EchelonSize.of(Bg.NS + "Corps").level()).isPositive();
    assertThat(division.afloat()).isFalse();
  }

  @Test
  void fleetsAndTheirPartsAreAfloat() {
    assertThat(EchelonSize.of(Bg.Fleet.getURI()).afloat()).isTrue();
    assertThat(EchelonSize.of(Bg.Squadron.getURI()).afloat()).isTrue();
  }

  @Test
  void ofWhatIsNoEchelonNothingIsKnown() {
    assertThat(EchelonSize.of("")).isEqualTo(EchelonSize.UNKNOWN);
    assertThat(EchelonSize.of(Bg.NS + "Infantry")).isEqualTo(EchelonSize.UNKNOWN);
  }
}
