package org.battlegraph.lexicon;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.provenance.RuleName;

/**
 * How sure the rules of extraction are, from 0 to 1.
 *
 * <p>The list has three kinds of rows: rules ({@code action.zero-subject}), families of rules,
 * which are the first word of their names ({@code action}), and aspects of a family's facts ({@code
 * action:place}). A rule without a row has the confidence of the longest listed beginning of its
 * name. What is planned or denied has the confidence of its standing ({@code planned}, {@code
 * negated}) whatever the rule, where the list names it: there the reading of the standing is what
 * goes wrong.
 *
 * <p>The same rule is right more often of an action that has a place and a day than of one that has
 * neither. So the odds of the rule are multiplied, for each aspect of the fact, by how much better
 * or worse the odds of that aspect are than those of the family.
 */
public final class RuleConfidence {
  private static final double UNKNOWN = 0.5;

  /** Nothing is quite certain, or its odds could not be multiplied. */
  private static final double LEAST = 0.01;

  private static final int DAYS_OF_A_THIRD_OF_A_MONTH = 11;
  private static final int DAYS_OF_A_MONTH = 32;

  private final Map<String, Double> byName;

  private RuleConfidence(Map<String, Double> byName) {
    this.byName = Map.copyOf(byName);
  }

  /**
   * Returns the confidences of {@code lexicon/confidence.tsv}.
   *
   * @throws LexiconException if a row is not a number from 0 to 1
   */
  public static RuleConfidence load() {
    Map<String, Double> byName = new HashMap<>();
    for (WordTable.Row row : WordTable.load("confidence").rows()) {
      byName.put(row.get("rule"), number(row));
    }
    return new RuleConfidence(byName);
  }

  /**
   * Returns confidences that are not those of the program's list.
   *
   * @param byName the confidence of rules, families and aspects, each from 0 to 1
   */
  public static RuleConfidence of(Map<String, Double> byName) {
    return new RuleConfidence(byName);
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
    throw row.wrong("not a confidence: " + row.get("confidence"));
  }

  /** Returns the row that a fact belongs to: that of its rule, or of its standing. */
  public static String row(Fact fact) {
    Standing standing = fact.basis().standing();
    return standing.happened() ? fact.basis().first().rule().value() : standing.word();
  }

  /** Returns the family of a row: the first word of its name. */
  public static String family(String row) {
    return row.split("[.:]", 2)[0];
  }

  /**
   * Returns the rows of the aspects of a fact, which say what it tells besides who did what; none
   * but for actions that happened.
   */
  public static List<String> aspects(Fact fact) {
    if (!(fact instanceof Action action) || !fact.basis().standing().happened()) {
      return List.of();
    }
    String object = action.target().isPresent() ? "target" : "nowhere";
    String time = fact.basis().date().map(RuleConfidence::precision).orElse("undated");
    String family = family(row(fact)) + ":";
    return List.of(family + (action.place().isPresent() ? "place" : object), family + time);
  }

  private static String precision(DateValue date) {
    long days = ChronoUnit.DAYS.between(date.notBefore(), date.notAfter()) + 1;
    if (days <= DAYS_OF_A_THIRD_OF_A_MONTH) {
      return "days";
    }
    return days <= DAYS_OF_A_MONTH ? "month" : "longer";
  }

  /** Returns the confidence of a fact, to two decimals. */
  public double of(Fact fact) {
    double value = of(fact.basis().first().rule(), fact.basis().standing());
    double family = byRule(family(row(fact)));
    double odds = odds(value);
    for (String aspect : aspects(fact)) {
      odds *= odds(byName.getOrDefault(aspect, family)) / odds(family);
    }
    return Math.round(100 * odds / (1 + odds)) / 100.0;
  }

  private static double odds(double confidence) {
    double open = Math.min(Math.max(confidence, LEAST), 1 - LEAST);
    return open / (1 - open);
  }

  /** Returns the confidence of what a rule says in some standing, whatever its aspects. */
  public double of(RuleName rule, Standing standing) {
    Double ofStanding = standing.happened() ? null : byName.get(standing.word());
    return ofStanding == null ? byRule(rule.value()) : ofStanding;
  }

  private double byRule(String rule) {
    String name = rule;
    while (!byName.containsKey(name)) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        return UNKNOWN;
      }
      name = name.substring(0, dot);
    }
    return byName.get(name);
  }
}
