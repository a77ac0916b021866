package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {
  @ParameterizedTest
  @CsvSource({
    "民國, 33, 1944",
    "民国, 1, 1912",
    "昭和, 16, 1941",
    "明治, 27, 1894",
    "大正, 3, 1914",
    "康德, 2, 1935",
    "大同, 1, 1932",
    "光緒, 20, 1894",
    "宣統, 3, 1911"
  })
  void countsTheYearsOfAnEra(String name, int year, int common) {
    assertThat(Era.of(Folding.fold(name)).orElseThrow().commonYear(year)).hasValue(common);
  }

  @Test
  void knowsHowLongAnEraLasted() {
    assertThat(Era.TAISHO.commonYear(16)).isEmpty();
    assertThat(Era.MINGUO.commonYear(0)).isEmpty();
  }

  @Test
  void knowsTheLunarYears() {
    assertThat(Era.GUANGXU.isLunar(20)).isTrue();
    assertThat(Era.MEIJI.isLunar(5)).isTrue();
    assertThat(Era.MEIJI.isLunar(27)).isFalse();
  }
}
