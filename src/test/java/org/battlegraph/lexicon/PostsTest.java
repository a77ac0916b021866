package org.battlegraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {
  private static final Posts POSTS = Posts.load();

  @ParameterizedTest
  @CsvSource({"师长, true", "联队长, true", "警备总司令, true", "参谋长, false", "帮统, false", "首相, false"})
  void knowsWhoCommandsByThePost(String word, boolean commands) {
    assertThat(POSTS.byWord().get(word)).isEqualTo(new Post(word, commands));
  }

  @ParameterizedTest
  @CsvSource({"集团军总司令, 总司令", "军司令官, 司令官", "联合舰队司令长官, 司令长官"})
  void leavesTheEchelonBeforeAPostToTheNameOfTheUnit(String word, String post) {
    assertThat(POSTS.byWord()).containsKey(word);
    assertThat(POSTS.titles()).contains(post).doesNotContain(word);
  }

  @Test
  void keepsTheEchelonThatIsPartOfThePost() {
    assertThat(POSTS.titles()).contains("师团长", "连队长", "守备队长", "警备司令", "海军大臣");
  }

  @Test
  void ranksHaveTheSchemesWordsAndTheirForms() {
    assertThat(Ranks.load().words()).contains("中将", "大佐", "海军少将", "中将衔");
  }
}
