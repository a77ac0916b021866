package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Citation;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Section;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.SourceMap;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedWorksTest {

  /** The marks are digits in the text; each cites a work of that name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲軍攻佔乙城1。丙軍退。 | 甲軍攻佔乙城 | 1",
        "甲軍攻佔乙城。1丙軍退。 | 甲軍攻佔乙城 | 1",
        "甲軍攻佔乙城。1丙軍退。 | 丙軍退。 | ''",
        "甲軍攻佔乙城。丙軍退。1 | 甲軍攻佔乙城。 | ''",
        "甲軍攻佔1，丙軍退2。 | 甲軍攻佔 | 1",
        "甲軍攻佔1，丙軍退2。 | 丙軍退 | 2",
        "甲軍攻佔1，丙軍退2。 | 甲軍攻佔，丙軍退。 | 12",
        "甲軍攻佔，丙軍退12。 | 甲軍攻佔 | 12",
        "1甲軍攻佔。 | 甲軍攻佔。 | ''",
      })
  void areThoseOfTheMarksBehindTheWords(String marked, String words, String expected) {
    StringBuilder plain = new StringBuilder();
    List<Citation> citations = new ArrayList<>();
    for (char c : marked.toCharArray()) {
      if (Character.isDigit(c)) {
        String name = String.valueOf(c);
        citations.add(new Citation(plain.length(), Optional.of(name), Optional.of(name)));
      } else {
        plain.append(c);
      }
    }
    int begin = plain.indexOf(words);
    Article article = article(plain.toString(), citations);
    assertThat(new CitedWorks(article).of(new Span(begin, begin + words.length())))
        .containsExactlyElementsOf(expected.chars().mapToObj(Character::toString).toList());
  }

  private static Article article(String text, List<Citation> citations) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('。'); end >= 0; end = text.indexOf('。', from)) {
      sentences.add(new Sentence(new Span(from, end + 1)));
      from = end + 1;
    }
    Passage passage =
        new Passage(
            0,
            Passage.Kind.PARAGRAPH,
            new Span(0, text.length()),
            sentences,
            0,
            OptionalInt.empty(),
            Optional.empty());
    return new Article(
        "試",
        PlainText.of(text),
        List.of(new Section(1, "", Section.Kind.BODY)),
        List.of(passage),
        List.of(),
        citations,
        new SourceMap(IntStream.range(0, text.length()).toArray(), new int[] {0}));
  }
}
