package org.battlegraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A source that costs something to make is made when somebody asks, and once. */
class SourceOnFirstUseTest {
  private final AtomicInteger made = new AtomicInteger();
  private final WikidataSource source =
      WikidataSource.onFirstUse(
          () -> {
            made.incrementAndGet();
            return request -> new ItemAnswer.Builder().build();
          });

  @Test
  void nothingIsMadeBeforeTheFirstQuestion() {
    assertThat(made).hasValue(0);
  }

  @Test
  void twoQuestionsAreAnsweredByOneSource() {
    assertThat(source.look(ItemRequest.ofTitles(List.of("青石鎮"))).byTitle("青石鎮")).isEmpty();
    assertThat(source.look(ItemRequest.ofTitles(List.of("白沙渡"))).byTitle("白沙渡")).isEmpty();

    assertThat(made).hasValue(1);
  }
}
