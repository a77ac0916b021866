package org.battlegraph.infer.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDateTest {
  private static final Optional<LocalDate> BEFORE = Optional.of(LocalDate.of(1931, 3, 5));

  @ParameterizedTest
  @CsvSource({
    "1932年,1932-01-01,1932-12-31",
    "4月,1931-04-01,1931-04-30",
    "4月7日,1931-04-07,1931-04-07",
    "九日,1931-03-09,1931-03-09",
    "1932年2月下旬,1932-02-21,1932-02-29",
    "4月中旬,1931-04-11,1931-04-20",
    "4月7日至9日,1931-04-07,1931-04-09",
    "1931年12月至1932年1月,1931-12-01,1932-01-31",
    "民国21年5月,1932-05-01,1932-05-31",
  })
  void whatIsLeftOutComesFromTheDateBefore(String words, LocalDate from, LocalDate to) {
    assertThat(ReadDate.of(words, BEFORE))
        .hasValueSatisfying(
            date -> {
              assertThat(date.from()).isEqualTo(from);
              assertThat(date.to()).isEqualTo(to);
            });
  }

  @Test
  void januaryAfterDecemberIsOfTheNextYear() {
    Optional<LocalDate> december = Optional.of(LocalDate.of(1931, 12, 31));
    assertThat(ReadDate.of("1月2日", december).orElseThrow().from())
        .isEqualTo(LocalDate.of(1932, 1, 2));
    assertThat(ReadDate.of("10月2日", december).orElseThrow().from())
        .isEqualTo(LocalDate.of(1931, 10, 2));
    assertThat(ReadDate.of("1931年1月2日", december).orElseThrow().from())
        .isEqualTo(LocalDate.of(1931, 1, 2));
  }

  @Test
  void whatIsNoDateGivesNone() {
    assertThat(ReadDate.of("同日", BEFORE)).isEmpty();
    assertThat(ReadDate.of("2月30日", BEFORE)).isEmpty();
    assertThat(ReadDate.of("13月", BEFORE)).isEmpty();
    assertThat(ReadDate.of("4月7日", Optional.empty())).isEmpty();
  }
}
