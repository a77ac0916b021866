package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {
  @Test
  void hasAtLeast128Bits() {
    assertThat(new Digest().with("a", "b").name()).matches("[a-z2-7]{26}");
  }

  @Test
  void isKnownForever() {
    assertThat(new Digest().with("article", "雲嶺會戰").name()).isEqualTo("2znjk2ndoekvhkt4ibvx3jtfxi");
  }

  @Test
  void tellsListsApartThatWouldRunTogether() {
    String first = new Digest().with("a", "1").with("b", "2").name();
    assertThat(first).isNotEqualTo(new Digest().with("a", "1b:1:2").name());
    assertThat(first).isNotEqualTo(new Digest().with("b", "2").with("a", "1").name());
  }
}
