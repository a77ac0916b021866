package org.battlegraph.query;

import java.util.List;
import org.battlegraph.BattlegraphException;

/** A name that nothing bears: of a query, of a parameter, or of a thing in the graph. */
public final class UnknownNameException extends BattlegraphException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> nearest;

  /**
   * Reports a name that nothing bears.
   *
   * @param what what was looked for, such as {@code query} or {@code place}
   * @param name the name as given
   * @param nearest the known names that come near it, best first; may be empty
   */
  public UnknownNameException(String what, String name, List<String> nearest) {
    super("unknown " + what + " '" + name + "'" + hint(nearest));
    this.nearest = List.copyOf(nearest);
  }

  /** The known names that come near it, best first. */
  public List<String> nearest() {
    return nearest;
  }

  private static String hint(List<String> nearest) {
    return nearest.isEmpty() ? "" : "; the nearest known: " + String.join(", ", nearest);
  }
}
