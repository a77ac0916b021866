package org.battlegraph.lexicon;

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
    try {
      return new ActionVerb(
          Folding.fold(row.get("verb")),
          ActionType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
          ObjectRole.valueOf(row.get("object").toUpperCase(Locale.ROOT).replace('-', '_')),
          condition(row.list("condition")),
          row.list("condition").contains("force"));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          "lexicon/%s.tsv, line %d: %s".formatted(row.table(), row.line(), e.getMessage()));
    }
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
