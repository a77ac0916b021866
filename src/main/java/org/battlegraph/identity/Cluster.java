package org.battlegraph.identity;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Things that are taken for one, and what speaks against taking another for the same. */
final class Cluster {
  /** What ends the name of a kind of place; two names that end so are of two places. */
  private static final Pattern TYPED = Pattern.compile(".*([河江湖海山岭島岛县市省镇鎮乡村州关口桥站港湾路寨店])$");

  private final SortedSet<Thing> members = new TreeSet<>();

  Cluster(Thing first) {
    members.add(first);
  }

  SortedSet<Thing> members() {
    return members;
  }

  void addAll(Cluster other) {
    members.addAll(other.members);
  }

  /**
   * Returns why the members cannot be one thing with those of another cluster, if so.
   *
   * @param rule what takes them for one; where it goes by links, names and sides do not speak
   *     against it, since people change sides and towns change names
   */
  Optional<String> conflict(Cluster other, String rule) {
    boolean linked = rule.equals(TitleRule.NAME) || rule.equals(ItemRule.NAME);
    for (Thing one : members) {
      for (Thing two : other.members) {
        Optional<String> conflict = always(one, two);
        if (conflict.isEmpty() && !linked) {
          conflict = unlessLinked(one, two);
        }
        if (conflict.isPresent()) {
          return conflict;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> always(Thing one, Thing two) {
    Traits first = one.traits();
    Traits second = two.traits();
    if (one.kind() != two.kind()) {
      return Optional.of("they are of two kinds");
    }
    if (Traits.differ(first.numbers(), second.numbers())) {
      return Optional.of("their numbers differ");
    }
    if (one.kind() == Kind.UNIT && Traits.differ(first.sides(), second.sides())) {
      return Optional.of("they are of two sides");
    }
    if (Traits.differ(first.echelons(), second.echelons())) {
      return Optional.of("their echelons differ");
    }
    if (titlesDiffer(one, two)) {
      return Optional.of("the titles in their names differ");
    }
    if (Traits.differ(brackets(one), brackets(two))) {
      return Optional.of("the brackets behind their titles tell them apart");
    }
    return Traits.differ(near(first.years()), second.years())
        ? Optional.of("they were in different years")
        : Optional.empty();
  }

  private static Optional<String> unlessLinked(Thing one, Thing two) {
    if (Traits.differ(one.traits().placeKinds(), two.traits().placeKinds())) {
      return Optional.of("they are places of two kinds");
    }
    if (one.kind() == Kind.PERSON && Traits.differ(one.traits().sides(), two.traits().sides())) {
      return Optional.of("they are of two sides");
    }
    String name = Written.plain(one.label());
    String other = Written.plain(two.label());
    boolean typed =
        one.kind() == Kind.PLACE
            && !name.equals(other)
            && TYPED.matcher(name).matches()
            && TYPED.matcher(other).matches()
            && name.charAt(name.length() - 1) == other.charAt(other.length() - 1);
    return typed ? Optional.of("their names are those of two places") : Optional.empty();
  }

  private static boolean titlesDiffer(Thing one, Thing two) {
    Optional<Designation> first = one.designation();
    Optional<Designation> second = two.designation();
    return first.isPresent()
        && second.isPresent()
        && !first.get().core().equals(second.get().core());
  }

  private static Set<String> brackets(Thing thing) {
    return thing.titles().stream()
        .flatMap(title -> Written.brackets(title).stream())
        .collect(Collectors.toSet());
  }

  /** A year may be told from its turn on. */
  private static Set<Integer> near(SortedSet<Integer> years) {
    Set<Integer> near = new TreeSet<>(years);
    years.forEach(year -> near.add(year - 1));
    years.forEach(year -> near.add(year + 1));
    return near;
  }
}
