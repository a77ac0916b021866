package org.battlegraph.dump;

import java.io.Serializable;
import java.util.List;

/**
 * Whether a page is mapped, and why.
 *
 * @param chosen whether it is
 * @param kind what it tells of, as far as the signs say; empty if they say nothing
 * @param reasons each sign that was seen, with what it counts
 */
public record Choice(boolean chosen, String kind, List<String> reasons) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Copies the list. */
  public Choice {
    reasons = List.copyOf(reasons);
  }

  /** Returns a page that is left out whatever it says. */
  static Choice leftOut(String reason) {
    return new Choice(false, "", List.of(reason));
  }

  /** Returns the reasons in one line. */
  public String why() {
    return reasons.isEmpty() ? "no sign" : String.join("; ", reasons);
  }
}
