package org.battlegraph.recognize.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.recognize.date.DateRecognizer;
import org.battlegraph.recognize.event.EventRecognizer;
import org.battlegraph.recognize.figure.FigureRecognizer;
import org.battlegraph.recognize.person.PersonRecognizer;
import org.battlegraph.recognize.unit.UnitRecognizer;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in corpus/place: sentences with the places in them, and sentences without. */
class PlaceCorpusTest {
  private static final ArticleReader READER = new ArticleReader();
  private static final Recognition RECOGNITION =
      new Recognition(
          Folding::fold,
          List.of(
              new DateRecognizer(),
              new FigureRecognizer(),
              new UnitRecognizer(),
              new EventRecognizer(),
              new PersonRecognizer(),
              new PlaceRecognizer()));

  static Stream<Arguments> places() {
    return Corpus.rows("place/place").map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  static Stream<String> none() {
    return Corpus.rows("place/none").map(row -> row.get(0));
  }

  @ParameterizedTest
  @MethodSource("places")
  void findsThePlaces(String text, String places) {
    assertThat(read(text)).isEqualTo(places);
  }

  @ParameterizedTest
  @MethodSource("none")
  void findsNoPlace(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    return RECOGNITION.recognize(READER.read("試", text)).stream()
        .filter(PlaceMention.class::isInstance)
        .map(PlaceMention.class::cast)
        .map(PlaceCorpusTest::line)
        .collect(Collectors.joining(" ; "));
  }

  private static String line(PlaceMention place) {
    return place.name()
        + ":"
        + place.kind()
        + place.reference().map(reference -> "<" + reference).orElse("")
        + place.direction().map(direction -> "," + direction).orElse("")
        + place.kilometers().map(kilometers -> "," + kilometers).orElse("");
  }
}
