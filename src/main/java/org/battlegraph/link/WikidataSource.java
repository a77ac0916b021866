package org.battlegraph.link;

import java.util.Optional;

/**
 * Knows the items behind the titles of articles. Immutable or at least safe for use by several
 * threads.
 */
@FunctionalInterface
public interface WikidataSource {
  /**
   * Returns the item behind a title of the Chinese Wikipedia.
   *
   * @param title the title, with spaces for underscores, in whatever script the link has it
   */
  Optional<WikidataItem> find(String title);
}
