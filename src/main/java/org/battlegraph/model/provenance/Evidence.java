package org.battlegraph.model.provenance;

import java.util.List;
import org.battlegraph.model.text.Span;

/**
 * Why something is held: the place in the article, the rule that read it, and what that was made
 * of.
 *
 * @param span the words that prove it, in the article's plain text
 * @param rule the rule that fired
 * @param parts the evidence that the rule built on, in order; empty for a rule that reads
 *     characters
 */
public record Evidence(Span span, RuleName rule, List<Evidence> parts) {
  /** An odd number near 2^32 over the golden ratio. */
  private static final int MIXING = 0x9E3779B1;

  /** Copies the parts. */
  public Evidence {
    parts = List.copyOf(parts);
  }

  /** Returns evidence that builds on nothing but the characters. */
  public static Evidence of(Span span, RuleName rule) {
    return new Evidence(span, rule, List.of());
  }

  /**
   * Hashes where and by what; the parts differ seldom where these do not, and can be many. Places
   * in a text that repeats itself lie at equal distances, so their hashes are mixed: else they
   * would all fall into the same few places of a table.
   */
  @Override
  public int hashCode() {
    int hash = (31 * span.hashCode() + rule.hashCode()) * MIXING;
    return hash ^ (hash >>> 15);
  }
}
