package org.battlegraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void tellsWhetherASpanHoldsAMark() {
    Marks marks = new Marks();
    marks.add(3);
    marks.add(new Span(6, 8));
    assertThat(marks.isAt(3)).isTrue();
    assertThat(marks.isAt(8)).isFalse();
    assertThat(marks.isIn(new Span(0, 3))).isFalse();
    assertThat(marks.isIn(new Span(0, 4))).isTrue();
    assertThat(marks.isIn(new Span(7, 9))).isTrue();
    assertThat(marks.isIn(new Span(8, 100))).isFalse();
  }

  @Test
  void findsTheNextMarkBeforeALimit() {
    Marks marks = new Marks();
    marks.add(3);
    assertThat(marks.next(0, 9)).isEqualTo(3);
    assertThat(marks.next(3, 9)).isEqualTo(3);
    assertThat(marks.next(0, 3)).isEqualTo(3);
    assertThat(marks.next(4, 9)).isEqualTo(9);
  }

  @Test
  void findsAMarkHoweverFarItIs() {
    Marks marks = new Marks();
    marks.add(new Span(63, 65));
    marks.add(5_000);
    assertThat(marks.next(0, 9_000)).isEqualTo(63);
    assertThat(marks.next(64, 9_000)).isEqualTo(64);
    assertThat(marks.next(65, 9_000)).isEqualTo(5_000);
    assertThat(marks.next(65, 4_999)).isEqualTo(4_999);
    assertThat(marks.next(5_001, 1_000_000)).isEqualTo(1_000_000);
    assertThat(marks.isAt(1_000_000)).isFalse();
  }
}
