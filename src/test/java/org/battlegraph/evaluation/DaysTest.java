package org.battlegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "1941,                    1941-01-01, 1941-12-31",
    "1940-02,                 1940-02-01, 1940-02-29",
    "1941-12-25,              1941-12-25, 1941-12-25",
    "1941-12-08/1941-12-25,   1941-12-08, 1941-12-25",
    "1941-12/1942,            1941-12-01, 1942-12-31",
    "[1941-12-08..1941-12-11],1941-12-08, 1941-12-11",
    "1941-12-08/..,           1941-12-08, 1941-12-08",
    "1941~,                   1941-01-01, 1941-12-31",
  })
  void readsDatesOfTheJsonForm(String date, LocalDate first, LocalDate last) {
    assertThat(Days.parse(date)).contains(new Days(first.toEpochDay(), last.toEpochDay()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "冬", "1941-13", "1941-02-30", "41"})
  void whatIsNoDateHasNoDays(String text) {
    assertThat(Days.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1941-12-08,            1941-12-08,            1",
    "1941-12-08,            1941-12-09,            0",
    "1941-12-01/1941-12-10, 1941-12-06/1941-12-15, 0.3333",
    "1941-12-08,            1941-12,               0.0323",
  })
  void agreeAsFarAsTheyShareDays(String one, String other, double agreement) {
    assertThat(days(one).agreement(days(other))).isCloseTo(agreement, within(0.0001));
    assertThat(days(other).agreement(days(one))).isCloseTo(agreement, within(0.0001));
  }

  @Test
  void contradictOnlyWhereNoDayIsInBoth() {
    assertThat(days("1941-12-08").contradicts(days("1941-12-09"))).isTrue();
    assertThat(days("1941-12-08").contradicts(days("1941-12"))).isFalse();
  }

  private static Days days(String date) {
    return Days.parse(date).orElseThrow();
  }
}
