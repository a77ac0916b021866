package org.battlegraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The longest word of a list at one place of a text. */
class WordEdgesTest {
  private final WordEdges words = new WordEdges(Set.of("攻", "攻占", "进攻", "占"));

  @Test
  void beginsThereAndEndsByALimit() {
    assertThat(words.beginningAt("进攻占城", 1, 4)).isEqualTo(2);
    assertThat(words.beginningAt("进攻占城", 1, 2)).isEqualTo(1);
    assertThat(words.beginningAt("进攻占城", 1, 1)).isZero();
    assertThat(words.beginningAt("进攻占城", 3, 4)).isZero();
  }

  @Test
  void endsThereAndBeginsAtAStartAtTheEarliest() {
    assertThat(words.endingAt("进攻占城", 0, 2)).isEqualTo(2);
    assertThat(words.endingAt("进攻占城", 1, 2)).isEqualTo(1);
    assertThat(words.endingAt("进攻占城", 2, 2)).isZero();
    assertThat(words.endingAt("进攻占城", 0, 4)).isZero();
  }

  @Test
  void mayBeASingleCharacter() {
    WordEdges sounds = WordEdges.ofCharacters("斯克");
    assertThat(sounds.has('克')).isTrue();
    assertThat(sounds.has('军')).isFalse();
    assertThat(words.has('攻')).isTrue();
    assertThat(words.has('进')).isFalse();
  }

  @Test
  void isNoneWhereOnlyAPartOfOneStands() {
    WordEdges phrase = new WordEdges(Set.of("出其不意"));
    assertThat(phrase.endingAt("攻其不意", 0, 4)).isZero();
    assertThat(phrase.beginningAt("出其不备", 0, 4)).isZero();
  }
}
