package org.battlegraph.recognize.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in corpus/person: sentences with the persons in them, and sentences without. */
class PersonCorpusTest {
  private static final ArticleReader READER = new ArticleReader();
  private static final Recognition RECOGNITION =
      new Recognition(Folding::fold, List.of(new PersonRecognizer()));

  static Stream<Arguments> persons() {
    return Corpus.rows("person/person").map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  static Stream<String> none() {
    return Corpus.rows("person/none").map(row -> row.get(0));
  }

  @ParameterizedTest
  @MethodSource("persons")
  void findsThePersons(String text, String persons) {
    assertThat(read(text)).isEqualTo(persons);
  }

  @ParameterizedTest
  @MethodSource("none")
  void findsNobody(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    return RECOGNITION.recognize(READER.read("試", text)).stream()
        .map(PersonCorpusTest::line)
        .collect(Collectors.joining(" ; "));
  }

  private static String line(Mention mention) {
    PersonMention person = (PersonMention) mention;
    return person.name()
        + person.rank().map(rank -> "/" + rank).orElse("")
        + person.post().map(post -> "@" + post).orElse("");
  }
}
