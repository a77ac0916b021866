package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {
  @ParameterizedTest
  @CsvSource({
    "第３師団, 第3师团",
    "野戦重砲兵, 野战重炮兵",
    "独立混成旅団, 独立混成旅团",
    "広島県, 广岛县",
    "聯隊, 联队",
    "歴代, 历代",
    "満洲, 满洲"
  })
  void foldsJapaneseFormsIntoTheCommonOnes(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(folded);
  }
}
