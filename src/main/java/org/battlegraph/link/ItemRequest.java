package org.battlegraph.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is to be looked up, all at once: a dump is read through only once, and a service asked for
 * fifty titles at a time.
 *
 * @param titles titles of the Chinese Wikipedia, with spaces, in whatever script the links have
 *     them
 * @param names Chinese names of things, in either script, which several items may bear
 * @param ids ids of items
 */
public record ItemRequest(
    SortedSet<String> titles, SortedSet<String> names, SortedSet<String> ids) {
  /** Copies the sets. */
  public ItemRequest {
    titles = Collections.unmodifiableSortedSet(new TreeSet<>(titles));
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
  }

  /** Asks for the items behind titles. */
  public static ItemRequest ofTitles(Collection<String> titles) {
    return new ItemRequest(new TreeSet<>(titles), new TreeSet<>(), new TreeSet<>());
  }

  /** Asks for items by their ids. */
  public static ItemRequest ofIds(Collection<String> ids) {
    return new ItemRequest(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(ids));
  }

  /** Asks for the items behind titles and for all that bear one of the names. */
  public static ItemRequest of(Collection<String> titles, Collection<String> names) {
    return new ItemRequest(new TreeSet<>(titles), new TreeSet<>(names), new TreeSet<>(List.of()));
  }

  /** Tells whether nothing is asked for. */
  public boolean isEmpty() {
    return titles.isEmpty() && names.isEmpty() && ids.isEmpty();
  }
}
