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
 * @param needsObject whether the word is such a verb only directly before a place or a force
 */
public record ActionVerb(String word, ActionType type, ObjectRole object, boolean needsObject) {
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
          row.get("condition").equals("object"));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          "lexicon/%s.tsv, line %d: %s".formatted(row.table(), row.line(), e.getMessage()));
    }
  }
}
