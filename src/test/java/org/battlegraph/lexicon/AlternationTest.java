package org.battlegraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alternation matches the longest of its words, whatever their number and their order. */
class AlternationTest {
  private static final List<String> WORDS =
      List.of("军", "军团", "师", "师团", "旅", "团", "营", "连", "方面军", "炮兵", "重炮", "A-1", "B.");

  @ParameterizedTest
  @CsvSource({
    "军团长, 军团",
    "军长, 军",
    "师团, 师团",
    "营, 营",
    "方面军, 方面军",
    "炮兵, 炮兵",
    "砲兵, 砲兵",
    "重砲兵, 重砲",
    "A-1, A-1",
    "B., B."
  })
  void matchesTheLongestWord(String text, String word) {
    Matcher matcher = Pattern.compile(Alternation.of(WORDS)).matcher(text);
    assertThat(matcher.lookingAt()).isTrue();
    assertThat(matcher.group()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"方面", "方", "重", "长", "AB1", "Bx", "''"})
  void matchesNothingElse(String text) {
    assertThat(Pattern.compile(Alternation.of(WORDS)).matcher(text).lookingAt()).isFalse();
  }

  @Test
  void givesNothingBack() {
    assertThat(Pattern.compile(Alternation.of(WORDS) + "团").matcher("军团").matches()).isFalse();
  }

  @Test
  void refusesToMatchOneOfNoWords() {
    assertThatThrownBy(() -> Alternation.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no words");
  }
}
