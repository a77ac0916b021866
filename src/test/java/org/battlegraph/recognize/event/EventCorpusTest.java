package org.battlegraph.recognize.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables in {@code corpus/event}: a sentence and the events in it, each as its kind and its
 * name, with ANAPHOR before words that only point back.
 */
class EventCorpusTest {
  private static final List<String> TABLES = List.of("named", "linked", "anaphors", "none");

  private final EventRecognizer recognizer = new EventRecognizer();

  static Stream<List<String>> sentences() {
    return TABLES.stream().flatMap(table -> Corpus.rows("event/" + table));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheEventsOfASentence(List<String> row) {
    assertThat(events("某地之役", row.get(0)))
        .containsExactlyElementsOf(
            row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" [|] ")));
  }

  @Test
  void theTitleIsAnEventWhateverItEndsWith() {
    assertThat(events("甲国入侵临水", "甲国入侵临水始于三月。甲国入侵的消息传来。"))
        .containsExactly("CAMPAIGN 甲国入侵临水", "CAMPAIGN 甲国入侵");
  }

  @Test
  void aTitleMayBearItsDisambiguation() {
    assertThat(events("石橋戰鬥 (1931年)", "石橋戰鬥爆發。")).containsExactly("BATTLE 石橋戰鬥");
  }

  private List<String> events(String title, String markdown) {
    return new Recognition(Folding::fold, List.of(recognizer))
        .recognize(new ArticleReader().read(title, markdown)).stream()
            .map(EventMention.class::cast)
            .map(event -> (event.anaphor() ? "ANAPHOR " : "") + event.kind() + " " + event.name())
            .toList();
  }
}
