package org.battlegraph.model.provenance;

import java.util.regex.Pattern;

/**
 * The name of a rule, as it stands in the graph and in explanations: {@code date.day}, {@code
 * action.zero-subject}.
 *
 * @param value the name: lower-case words, dots and hyphens
 */
public record RuleName(String value) implements Comparable<RuleName> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  /** Checks the form of the name. */
  public RuleName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule name: " + value);
    }
  }

  @Override
  public int compareTo(RuleName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
