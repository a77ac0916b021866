package org.battlegraph.query;

import java.util.List;
import java.util.stream.Collectors;
import org.battlegraph.BattlegraphException;

/** A name that several things of the graph bear. */
public final class AmbiguousNameException extends BattlegraphException {
  private static final long serialVersionUID = 1L;
  private final transient List<Choice> choices;

  /**
   * A thing that may be meant.
   *
   * @param iri the name that is never ambiguous
   * @param label what the graph calls it
   * @param note what tells it from the others, such as its side; may be empty
   */
  public record Choice(String iri, String label, String note) {
    @Override
    public String toString() {
      return label + (note.isEmpty() ? "" : " (" + note + ")") + " <" + iri + ">";
    }
  }

  AmbiguousNameException(String what, String name, List<Choice> choices) {
    super(
        "'"
            + name
            + "' names more than one "
            + what
            + "; give one of these addresses: "
            + choices.stream().map(Choice::toString).collect(Collectors.joining("; ")));
    this.choices = List.copyOf(choices);
  }

  /** What may be meant, in the order of the addresses. */
  public List<Choice> choices() {
    return choices;
  }
}
