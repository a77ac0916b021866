package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.lexicon.ActionVerb;
import org.battlegraph.lexicon.FateWord;
import org.battlegraph.lexicon.Posts;
import org.junit.jupiter.api.Test;

/**
 * The words of {@code clause-words.tsv} stand beside the verbs and the schemes, and repeat none.
 */
class ClauseWordsTest {
  private final ClauseWords words = ClauseWords.load(FateWord.load(), Posts.load());

  @Test
  void aVerbWithAGrammarOfItsOwnIsAVerb() {
    Set<String> verbs =
        ActionVerb.load().stream().map(ActionVerb::word).collect(Collectors.toSet());
    assertThat(verbs)
        .containsAll(words.enters)
        .containsAll(words.contests)
        .containsAll(words.inPlace)
        .containsAll(words.beatsBack)
        .containsAll(words.consists);
  }

  @Test
  void whoFallsIsToldByTheWordsOfTheSchemeOfFatesToo() {
    assertThat(Stream.of("殉难", "亦当场中弹", "先后不治身亡")).allMatch(this::isFall);
    assertThat(Stream.of("逃往", "击毙", "病故")).noneMatch(this::isFall);
  }

  @Test
  void aPostIsAWordOfTheSchemeToo() {
    assertThat(words.post.matcher("任第5师副师长").find()).isTrue();
    assertThat(words.post.matcher("该军总指挥").find()).isTrue();
    assertThat(words.post.matcher("全军的榜样").find()).isFalse();
  }

  @Test
  void aFillerIsACharacterOfTheWordsOrAMark() {
    assertThat("等各部“”".chars()).allMatch(words::isFiller);
    assertThat("攻，".chars()).noneMatch(words::isFiller);
  }

  private boolean isFall(String behind) {
    return words.falls.matcher(behind).lookingAt();
  }
}
