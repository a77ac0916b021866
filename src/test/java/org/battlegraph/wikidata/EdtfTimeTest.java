package org.battlegraph.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTimeTest {
  @ParameterizedTest
  @CsvSource({
    "1944-11-09, +1944-11-09T00:00:00Z, 11",
    "1944-11, +1944-11-00T00:00:00Z, 10",
    "1944, +1944-00-00T00:00:00Z, 9"
  })
  void aDateIsAsExactAsTheText(String edtf, String time, int precision) {
    EdtfTime read = EdtfTime.parse(edtf).orElseThrow();
    assertThat(read.from().time()).isEqualTo(time);
    assertThat(read.from().precision()).isEqualTo(precision);
    assertThat(read.to()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1944-11-09/1944-11-11, false", "[1944-11-01..1944-11-10], true"})
  void fromDayToDayIsNotBetweenTwoDays(String edtf, boolean within) {
    EdtfTime read = EdtfTime.parse(edtf).orElseThrow();
    assertThat(read.to()).isPresent();
    assertThat(read.within()).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1944-11-09/..", "../1944", "1944?", "194X", ""})
  void whatWikidataHasNoTimeForIsLeftOut(String edtf) {
    assertThat(EdtfTime.parse(edtf)).isEmpty();
  }
}
