package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings of characters, and where typed pinyin is cut. */
class PinyinTest {

  @ParameterizedTest
  @CsvSource({"桂林, gui lin", "重庆, chong qing", "吕梁, lu liang"})
  void readsCharacters(String text, String syllables) {
    assertThat(Pinyin.syllables(text)).hasValue(List.of(syllables.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "guilin, gui lin",
    "guiliuhuizhan, gui liu hui zhan",
    "fangan, fang an",
    "nanan, nan an"
  })
  void cutsTheFirstSyllableAsLongAsItCanBe(String typed, String syllables) {
    assertThat(Pinyin.cut(typed)).hasValue(List.of(syllables.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"division", "x", "guilinx", "104"})
  void cutsNothingElse(String typed) {
    assertThat(Pinyin.cut(typed)).isEmpty();
  }

  @Test
  void looksAtEachRestOnce() {
    // With each way to cut tried to its end it would be 2 to the 60th power of them.
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(Pinyin.cut("ao".repeat(60) + "x")).isEmpty());
  }
}
