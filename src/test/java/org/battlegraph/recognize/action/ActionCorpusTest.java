package org.battlegraph.recognize.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.Corpus;
import org.battlegraph.model.mention.ActionMention;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables in {@code corpus/action}: a sentence and its verbs of action. Names are found before
 * verbs, since some words are verbs only before a place or a force.
 */
class ActionCorpusTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  static Stream<List<String>> verbs() {
    return Corpus.rows("action/verb");
  }

  static Stream<List<String>> none() {
    return Corpus.rows("action/none");
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void findsTheVerbsOfASentence(List<String> row) {
    assertThat(
            actions(row.get(0)).stream()
                .map(ActionCorpusTest::line)
                .collect(Collectors.joining(" | ")))
        .isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @MethodSource("none")
  void findsNoVerbInNamesOfThingsAndOtherWords(List<String> row) {
    assertThat(actions(row.get(0))).isEmpty();
  }

  @Test
  void theTableShowsEveryTypeAndEveryFrame() {
    List<ActionMention> all =
        verbs().flatMap(row -> actions(row.get(0)).stream()).collect(Collectors.toList());
    Set<ActionType> types = EnumSet.noneOf(ActionType.class);
    Set<ObjectRole> roles = EnumSet.noneOf(ObjectRole.class);
    all.forEach(action -> types.add(action.type()));
    all.forEach(action -> roles.add(action.object()));
    assertThat(types).containsExactlyInAnyOrder(ActionType.values());
    assertThat(roles).containsExactlyInAnyOrder(ObjectRole.values());
  }

  private static List<ActionMention> actions(String sentence) {
    return PIPELINE.read("某事", sentence).mentions().stream()
        .filter(ActionMention.class::isInstance)
        .map(ActionMention.class::cast)
        .toList();
  }

  private static String line(ActionMention action) {
    return action.type().word()
        + " "
        + action.verb()
        + " "
        + action.object().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (action.ofForces() ? " of-forces" : "");
  }
}
