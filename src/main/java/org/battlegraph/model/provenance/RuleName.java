package org.battlegraph.model.provenance;

/**
 * The name of a rule, as it stands in the graph and in explanations: {@code date.day}, {@code
 * action.zero-subject}.
 *
 * @param value the name: lower-case words, dots and hyphens
 */
public record RuleName(String value) implements Comparable<RuleName> {
  /** Checks the form of the name. */
  public RuleName {
    if (!isName(value)) {
      throw new IllegalArgumentException("not a rule name: " + value);
    }
  }

  /** Tells so without an expression, since every mention and fact has a name of a rule. */
  private static boolean isName(String value) {
    boolean open = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean joint = c == '.' || c == '-';
      if (joint ? open : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
      open = joint;
    }
    return !open;
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
