package org.battlegraph.dump;

import java.util.List;

/**
 * What came of a page.
 *
 * @param choice whether it was to be mapped, and why
 * @param failure why it could not be mapped although it was chosen; empty if it could
 * @param facts how many facts it states
 * @param lines what it states as lines of N-Quads, each once and without its end, sorted
 */
public record MappedPage(Choice choice, String failure, int facts, List<String> lines) {
  /** Copies the list. */
  public MappedPage {
    lines = List.copyOf(lines);
  }

  static MappedPage leftOut(Choice choice) {
    return new MappedPage(choice, "", 0, List.of());
  }

  static MappedPage failed(Choice choice, String reason) {
    return new MappedPage(choice, reason, 0, List.of());
  }
}
