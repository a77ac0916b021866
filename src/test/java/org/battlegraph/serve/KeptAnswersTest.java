package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
  private final GraphStore store = GraphStore.inMemory();
  private final ShownGraph graph = ShownGraph.of(store, ServerSettings.standard());
  private final KeptAnswers kept = new KeptAnswers(10);
  private final List<String> made = new ArrayList<>();

  @AfterEach
  void close() {
    graph.search().close();
    store.close();
  }

  private String ask(ShownGraph of, String question, String answer) {
    return kept.get(
        of,
        question,
        () -> {
          made.add(question);
          return answer;
        });
  }

  @Test
  void anAnswerIsMadeOnce() {
    assertThat(ask(graph, "a", "one")).isEqualTo("one");
    assertThat(ask(graph, "a", "another")).isEqualTo("one");
    assertThat(made).containsExactly("a");
  }

  @Test
  void ofAnotherGraphItIsMadeAnew() {
    ShownGraph next = ShownGraph.of(store, ServerSettings.standard());
    ask(graph, "a", "one");
    assertThat(ask(next, "a", "two")).isEqualTo("two");
    next.search().close();
  }

  @Test
  void whatNobodyAskedForLongestIsForgottenFirst() {
    ask(graph, "a", "12345");
    ask(graph, "b", "1234");
    ask(graph, "a", "12345");
    ask(graph, "c", "123");
    made.clear();
    ask(graph, "a", "12345");
    ask(graph, "c", "123");
    ask(graph, "b", "1234");
    assertThat(made).containsExactly("b");
  }

  @Test
  void anAnswerThatIsTooLongForAllIsGivenAndNotKept() {
    ask(graph, "a", "short");
    assertThat(ask(graph, "b", "much too long")).isEqualTo("much too long");
    ask(graph, "b", "much too long");
    ask(graph, "a", "short");
    assertThat(made).containsExactly("a", "b", "b");
  }

  @Test
  void aRefusalIsNotKept() {
    assertThatThrownBy(
            () ->
                kept.get(
                    graph,
                    "a",
                    () -> {
                      throw new IllegalStateException("busy");
                    }))
        .hasMessage("busy");
    assertThat(ask(graph, "a", "one")).isEqualTo("one");
  }
}
