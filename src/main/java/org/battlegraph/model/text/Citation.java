package org.battlegraph.model.text;

import java.util.Optional;

/**
 * A footnote mark of an article: here the article names a source for what it says before it.
 *
 * @param offset the number of code points of the plain text before the mark; the mark itself is not
 *     in the text
 * @param name how the article calls the footnote: the name of a {@code <ref>}, or the number of a
 *     mark
 * @param work what the footnote says, without markup; empty where the file has lost it
 */
public record Citation(int offset, Optional<String> name, Optional<String> work) {
  /** Checks that the place is possible. */
  public Citation {
    if (offset < 0) {
      throw new IllegalArgumentException("offset is negative: " + offset);
    }
  }
}
