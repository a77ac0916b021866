package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.battlegraph.model.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is folded as it is in a text. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "戰車師團, 战车师团",
    "乾糧, 干粮",
    "乾隆年間, 乾隆年间",
    "不瞭解, 不了解",
    "瞭望, 瞭望",
    "ＡＢＣ１２, ABC12",
    "関東軍, 关东军",
    "𤼲村, □村",
    "'', ''",
  })
  void foldsAWordAsAText(String word, String folded) {
    assertThat(Folding.fold(PlainText.of(word))).isEqualTo(folded);
    assertThat(Folding.fold(word)).isEqualTo(folded);
  }
}
