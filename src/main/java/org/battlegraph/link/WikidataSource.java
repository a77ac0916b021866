package org.battlegraph.link;

import java.util.function.Supplier;

/**
 * Knows items of Wikidata: the snapshot that comes with the library, a dump, the live service.
 * Immutable or at least safe for use by several threads.
 *
 * <pre>{@code
 * ItemAnswer answer = source.look(ItemRequest.ofTitles(List.of("桂林")));
 * answer.byTitle("桂林").ifPresent(found -> System.out.println(found.item().id()));
 * }</pre>
 */
@FunctionalInterface
public interface WikidataSource {
  /**
   * Looks up what is asked for, all at once.
   *
   * @throws org.battlegraph.BattlegraphException if the source cannot be asked at all. Of one that
   *     breaks off on the way, what was found so far is returned, and {@link ItemAnswer#stopped}
   *     says why
   */
  ItemAnswer look(ItemRequest request);

  /** Tells what asking costs, and so how it may be asked. */
  default Cost cost() {
    return Cost.LOOK_UP;
  }

  /** What asking a source costs. */
  enum Cost {
    /** Little: one may ask again for what an answer leads to. */
    LOOK_UP,
    /** The whole of a file is read for each request: ask once. */
    FULL_PASS
  }

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
