package org.battlegraph.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.zh.Folding;

/**
 * A verb of action and its frame.
 *
 * @param word the verb, folded
 * @param type what it means
 * @param object what stands behind it
 * @param condition before what it is such a verb
 * @param ofForces whether it is one only of forces: anybody may travel
 */
public record ActionVerb(
    String word, ActionType type, ObjectRole object, Condition condition, boolean ofForces) {
  /** Before what a word is a verb of action. */
  public enum Condition {
    /** Anything. */
    NONE,
    /** A place directly behind it. */
    PLACE,
    /** A place or a force directly behind it. */
    OBJECT,
    /** The end of the clause directly behind it. */
    END
  }

  /**
   * Returns the verbs of {@code lexicon/verbs.tsv}.
   *
   * @throws LexiconException if a row names an unknown type or frame
   */
  public static List<ActionVerb> load() {
    return WordTable.load("verbs").rows().stream().map(ActionVerb::of).toList();
  }

  private static ActionVerb of(WordTable.Row row) {
    return new ActionVerb(
        Folding.fold(row.get("verb")),
        value(row, "type", ActionType.values()),
        value(row, "object", ObjectRole.values()),
        condition(row.list("condition")),
        row.list("condition").contains("force"));
  }

  private static <E extends Enum<E>> E value(WordTable.Row row, String column, E[] known) {
    return Arrays.stream(known)
        .filter(each -> word(each).equals(row.get(column)))
        .findFirst()
        .orElseThrow(
            () ->
                row.wrong(
                    "%s '%s' is none of %s"
                        .formatted(
                            column,
                            row.get(column),
                            Arrays.stream(known).map(ActionVerb::word).toList())));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Condition condition(List<String> said) {
    if (said.contains("place")) {
      return Condition.PLACE;
    }
    if (said.contains("end")) {
      return Condition.END;
    }
    return said.contains("object") ? Condition.OBJECT : Condition.NONE;
  }
}
