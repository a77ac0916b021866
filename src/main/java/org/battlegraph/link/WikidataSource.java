package org.battlegraph.link;

import java.util.Optional;
import java.util.function.Supplier;

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

  /**
   * Returns a source that is made when it is first asked: who reads articles and links nothing
   * needs none.
   *
   * @param source makes it; called again where several threads ask first at the same time
   */
  static WikidataSource onFirstUse(Supplier<? extends WikidataSource> source) {
    return new SourceOnFirstUse(source);
  }
}
