package org.battlegraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A tree of words finds at each place of a text what a search for each word would. */
class WordTreeTest {
  private static final String TEXT = "第五軍軍長在第五軍";

  @Test
  void givesAllWordsThatBeginAtAPlace() {
    WordTree<String> tree = new WordTree<>(Map.of("軍", "A", "軍長", "B", "第五軍軍", "C"));
    assertThat(wordsAt(tree, TEXT, 3, TEXT.length())).containsExactly("軍長=B", "軍=A");
    assertThat(wordsAt(tree, TEXT, 2, TEXT.length())).containsExactly("軍=A");
    assertThat(wordsAt(tree, TEXT, 0, TEXT.length())).containsExactly("第五軍軍=C");
  }

  @Test
  void seesNothingBehindTheLimit() {
    WordTree<String> tree = new WordTree<>(Map.of("軍", "A", "軍長", "B"));
    assertThat(wordsAt(tree, TEXT, 3, 4)).containsExactly("軍=A");
    assertThat(tree.longestAt(TEXT, 3, 4)).isEqualTo(1);
    assertThat(tree.longestAt(TEXT, 3, 5)).isEqualTo(2);
  }

  @Test
  void findsAnEmptyWordNowhere() {
    WordTree<String> tree = new WordTree<>(Map.of("", "A"));
    assertThat(tree.isEmpty()).isTrue();
    assertThat(tree.longestAt(TEXT, 0, TEXT.length())).isZero();
  }

  @Test
  void findsWhatASearchForEachOfAThousandWordsFinds() {
    Random random = new Random(1);
    Map<String, String> words = new HashMap<>();
    while (words.size() < 1_000) {
      String word = random(random, 1 + random.nextInt(5));
      words.put(word, word);
    }
    String text = random(random, 2_000);
    WordTree<String> tree = new WordTree<>(words);
    for (int at = 0; at < text.length(); at++) {
      List<String> expected = new ArrayList<>();
      for (int length = 5; length > 0; length--) {
        String word = text.substring(at, Math.min(text.length(), at + length));
        if (word.length() == length && words.containsKey(word)) {
          expected.add(word + "=" + word);
        }
      }
      assertThat(wordsAt(tree, text, at, text.length())).isEqualTo(expected);
    }
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(9)));
    }
    return text.toString();
  }

  private static List<String> wordsAt(WordTree<String> tree, String text, int at, int limit) {
    int[] found = new int[tree.longest() + 1];
    List<String> words = new ArrayList<>();
    for (int length = tree.at(text, at, limit, found); length > 0; length--) {
      if (found[length] > 0) {
        words.add(text.substring(at, at + length) + "=" + tree.value(found[length]));
      }
    }
    return words;
  }
}
