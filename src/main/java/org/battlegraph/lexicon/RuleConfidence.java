package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.battlegraph.model.provenance.RuleName;

/**
 * How sure a rule of extraction is, from 0 to 1.
 *
 * <p>A rule that the list does not name has the confidence of the longest listed beginning of its
 * name ({@code action} for {@code action.zero-subject}).
 */
public final class RuleConfidence {
  private static final double UNKNOWN = 0.5;

  private final Map<String, Double> byRule;

  private RuleConfidence(Map<String, Double> byRule) {
    this.byRule = Map.copyOf(byRule);
  }

  /**
   * Returns the confidences of {@code lexicon/confidence.tsv}.
   *
   * @throws LexiconException if a row is not a number from 0 to 1
   */
  public static RuleConfidence load() {
    Map<String, Double> byRule = new HashMap<>();
    for (WordTable.Row row : WordTable.load("confidence").rows()) {
      byRule.put(row.get("rule"), number(row));
    }
    return new RuleConfidence(byRule);
  }

  private static double number(WordTable.Row row) {
    try {
      double value = Double.parseDouble(row.get("confidence"));
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below like a number out of range
    }
    throw new LexiconException(
        "lexicon/%s.tsv, line %d: not a confidence: %s"
            .formatted(row.table(), row.line(), row.get("confidence")));
  }

  /** Returns the confidence of a rule. */
  public double of(RuleName rule) {
    String name = rule.value();
    while (!byRule.containsKey(name)) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        return UNKNOWN;
      }
      name = name.substring(0, dot);
    }
    return byRule.get(name);
  }
}
