package org.battlegraph.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list begins behind a mark, and its first comma is as far away as its first name is long. */
class ListBeginsTest {
  private static final String MARKS = "，。";

  @Test
  void isTheBeginOfTheWordsOrBehindAMark() {
    assertThat(begins("甲城、乙城，丙丁、戊己。庚辛", 2, 5)).containsExactly(0, 6);
  }

  @Test
  void isNotWhereTheFirstNameIsTooShortOrTooLong() {
    assertThat(begins("乙城，甲、乙城，甲乙丙丁、戊", 2, 3)).isEmpty();
    assertThat(begins("乙城，甲、乙城，甲乙丙丁、戊", 1, 4)).containsExactly(3, 8);
  }

  @Test
  void isNotBeforeWhereTheSearchGoesOn() {
    ListBegins begins = new ListBegins("甲城、乙城，丙丁、戊己", MARKS, 2, 5);
    assertThat(begins.next(1)).isEqualTo(6);
    assertThat(begins.next(7)).isEqualTo(11);
  }

  private static List<Integer> begins(String words, int shortest, int longest) {
    ListBegins begins = new ListBegins(words, MARKS, shortest, longest);
    List<Integer> all = new ArrayList<>();
    for (int at = begins.next(0); at < words.length(); at = begins.next(at + 1)) {
      all.add(at);
    }
    return all;
  }
}
