package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundsTest {
  @Test
  void readingsAreAlikeWhateverTheToneAndTheScript() {
    assertThat(Sounds.alike('仙', '先')).isTrue();
    assertThat(Sounds.alike('銘', '名')).isTrue();
    assertThat(Sounds.alike('芳', '方')).isTrue();
  }

  @Test
  void othersAreNot() {
    assertThat(Sounds.alike('霖', '相')).isFalse();
    assertThat(Sounds.alike('芳', '青')).isFalse();
  }

  @Test
  void whatHasNoReadingIsLikeNothing() {
    assertThat(Sounds.alike('A', 'A')).isFalse();
    assertThat(Sounds.alike(0x2A00, '先')).isFalse();
  }
}
