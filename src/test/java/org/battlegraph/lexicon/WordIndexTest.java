package org.battlegraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;

/** Words of a list and of an article are found together. */
class WordIndexTest {
  private static final String TEXT = "广西柳州，柳州南，广西柳江";
  private final WordIndex<String> known = new WordIndex<>(Map.of("广西", "A", "柳江", "B"));

  @Test
  void findsItsWordsAndThoseOfTheArticleInOrder() {
    WordIndex<String> forText = known;
    Span part = new Span(2, TEXT.length());
    assertThat(found(forText.with(Map.of("柳州", "C")), part))
        .containsExactly("2C", "5C", "9A", "11B");
    assertThat(found(forText.with(Map.of("柳州南", "D")), part)).containsExactly("5D", "9A", "11B");
    assertThat(found(forText, part)).containsExactly("9A", "11B");
    assertThat(found(forText, new Span(0, 2))).containsExactly("0A");
  }

  private static List<String> found(WordIndex<String> index, Span part) {
    return index.find(TEXT, part).stream().map(hit -> hit.span().begin() + hit.value()).toList();
  }
}
