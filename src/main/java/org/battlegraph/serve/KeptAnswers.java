package org.battlegraph.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers that were made of one graph and are asked for again. They are forgotten with the graph,
 * and those that nobody asked for longest when they become too many. Safe for use by several
 * threads.
 */
final class KeptAnswers {
  private final long mostCharacters;
  private final Map<String, String> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;
  private Optional<ShownGraph> of = Optional.empty();

  /**
   * Makes an empty memory.
   *
   * @param mostCharacters how long all answers together may be; a longer one alone is not kept
   */
  KeptAnswers(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /**
   * The answer to a question, made when it is not kept. Two who ask at once may both make it.
   *
   * @param graph the graph that is shown now
   * @param question what is asked of it
   * @param make makes the answer; what it throws is passed on, and nothing is kept
   */
  String get(ShownGraph graph, String question, Supplier<String> make) {
    Optional<String> kept = find(graph, question);
    if (kept.isPresent()) {
      return kept.get();
    }
    String made = make.get();
    keep(graph, question, made);
    return made;
  }

  private synchronized Optional<String> find(ShownGraph graph, String question) {
    if (of.filter(last -> last == graph).isEmpty()) {
      of = Optional.of(graph);
      answers.clear();
      characters = 0;
    }
    return Optional.ofNullable(answers.get(question));
  }

  private synchronized void keep(ShownGraph graph, String question, String answer) {
    if (of.filter(last -> last == graph).isEmpty() || answer.length() > mostCharacters) {
      return; // another graph is shown by now
    }
    String former = answers.put(question, answer);
    characters += answer.length() - (former == null ? 0 : former.length());
    var eldest = answers.entrySet().iterator();
    while (characters > mostCharacters) {
      characters -= eldest.next().getValue().length();
      eldest.remove();
    }
  }
}
