package org.battlegraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.link.WikidataValue.Time;

/**
 * When an item was there or went on.
 *
 * @param first its first year, if it is known
 * @param last its last year, if it is known
 * @param age how many years after the first it takes part in wars at the earliest
 */
record Lifetime(Optional<Integer> first, Optional<Integer> last, int age) {
  private static final int GROWN = 14;
  private static final int LONGEST_LIFE = 100;

  /**
   * Returns the lifetime of an item, if it says anything of it that matters. Of a state only the
   * end does: texts call a country by its name before it was founded anew.
   *
   * @param kinds what the item is
   */
  static Optional<Lifetime> of(Set<ItemKind> kinds, WikidataItem item) {
    Lifetime found = new Lifetime(Optional.empty(), Optional.empty(), 0);
    if (kinds.contains(ItemKind.PERSON)) {
      found = person(item);
    } else if (kinds.contains(ItemKind.EVENT)) {
      found = new Lifetime(year(item, "P580", "P585"), year(item, "P582", "P585"), 0);
    } else if (kinds.contains(ItemKind.STATE)) {
      found = new Lifetime(Optional.empty(), year(item, "P576", "P582"), 0);
    } else if (kinds.contains(ItemKind.UNIT) || kinds.contains(ItemKind.ORGANIZATION)) {
      found = new Lifetime(year(item, "P571", "P580"), year(item, "P576", "P582"), 0);
    }
    return found.first().isEmpty() && found.last().isEmpty()
        ? Optional.empty()
        : Optional.of(found);
  }

  private static Lifetime person(WikidataItem item) {
    Optional<Integer> birth = year(item, "P569");
    Optional<Integer> death = year(item, "P570");
    return new Lifetime(birth, death.or(() -> birth.map(year -> year + LONGEST_LIFE)), GROWN);
  }

  private static Optional<Integer> year(WikidataItem item, String... properties) {
    return List.of(properties).stream()
        .flatMap(property -> item.values(property, Time.class).stream())
        .map(Time::year)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Tells whether what happened in some years may be about it. */
  boolean fits(int from, int to) {
    return first.filter(year -> year + age > to).isEmpty()
        && last.filter(year -> year < from).isEmpty();
  }

  @Override
  public String toString() {
    return first.map(String::valueOf).orElse("?") + "–" + last.map(String::valueOf).orElse("?");
  }
}
