package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.util.Random;
import org.battlegraph.model.text.PlainText;
import org.junit.jupiter.api.Test;
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

  /** The converter's phrases, whole and cut, behind and in each other. */
  @Test
  void foldsATextAsTheConverterDoes() {
    String[] pieces = {"不瞭解", "瞭", "乾隆", "乾", "隆", "乾糧", "甚麼", "么", "軍", "著名", "藉口", "於", "後"};
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(8); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(Folding.fold(PlainText.of(text.toString()))).isEqualTo(HanLP.t2s(text.toString()));
    }
  }
}
