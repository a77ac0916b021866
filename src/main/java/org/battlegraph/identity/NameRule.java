package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A thing without a link is the one thing of its kind that has a link and bears its name: the
 * label, another name that an article gives it, or the title behind the link without its brackets
 * (第6方面軍 (日本陸軍)).
 *
 * <p>It proves nothing where several things bear the name, where the sides differ, or where a force
 * has no side; that is reported. A short form of a name (a surname, the end of a longer name) and a
 * unit's number are no names in this sense.
 */
final class NameRule implements JoinRule {
  static final String NAME = "identity.name";
  static final String BRACKETS = "identity.disambiguation";
  private static final double CONFIDENCE = 0.95;
  private static final double BY_BRACKETS = 0.9;
  private static final double BY_OTHER_NAME = 0.85;

  /** What an army is called from where it stands; such names say nothing beyond their article. */
  private static final Pattern RELATIVE =
      Pattern.compile("^(左|右|中央?|前|后|东|西|南|北|敌|我|友|守|驻|援|主力|先头|第?[一二三四五六七八九十]).{0,3}$");

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, SortedSet<Thing>> bearers = new TreeMap<>();
    for (Thing thing : things.all()) {
      if (isOpen(thing)) {
        names(
            thing,
            (name, as) ->
                bearers.computeIfAbsent(key(thing, name), k -> new TreeSet<>()).add(thing));
      }
    }
    for (Thing thing : things.all()) {
      if (isOpen(thing)) {
        List<Thing> others = new ArrayList<>(bearers.get(key(thing, Written.plain(thing.label()))));
        others.remove(thing);
        others.forEach(other -> pair(thing, other, others, proposals));
      }
    }
  }

  private static boolean isOpen(Thing thing) {
    return thing.kind() != Kind.STATE && thing.traits().numbers().isEmpty();
  }

  private static String key(Thing thing, String name) {
    return thing.kind() + "|" + name;
  }

  /** Gives each name that can tell a thing, in the form in which names are compared. */
  private static void names(Thing thing, BiConsumer<String, String> taker) {
    String label = Written.plain(thing.label());
    taker.accept(label, thing.label());
    thing.titles().forEach(title -> taker.accept(Written.base(title), title));
    for (String other : thing.others()) {
      String name = Written.plain(other);
      boolean shortened = label.contains(name) || name.contains(label);
      if (!shortened && name.length() >= (thing.kind() == Kind.EVENT ? 4 : 2)) {
        taker.accept(name, other);
      }
    }
  }

  private static void pair(Thing thing, Thing other, List<Thing> others, Proposals proposals) {
    String name = nameOf(other, Written.plain(thing.label()));
    if (!thing.titles().isEmpty() && !other.titles().isEmpty()) {
      boolean shared =
          thing.titles().stream()
              .map(Written::plain)
              .anyMatch(other.titles().stream().map(Written::plain).toList()::contains);
      if (!shared && !namesakes(thing, other)) {
        String reason = "one name, but it is linked to two articles";
        proposals.doubt(thing, thing.label(), other, name, NAME, reason);
      }
      return;
    }
    if (!thing.titles().isEmpty()) {
      return; // the pair comes up from the other's side, if it is called so there
    }
    Optional<String> doubt = doubt(thing, other, others, proposals);
    if (doubt.isPresent()) {
      if (thing.kind() != Kind.UNIT || !RELATIVE.matcher(Written.plain(thing.label())).matches()) {
        proposals.doubt(thing, thing.label(), other, name, NAME, doubt.get());
      }
      return;
    }
    boolean label = Written.plain(other.label()).equals(Written.plain(thing.label()));
    boolean brackets = other.titles().stream().anyMatch(each -> Written.brackets(each).isPresent());
    String reason =
        brackets
            ? "the only thing of its kind with this name; its title tells it from namesakes"
            : label
                ? "the only thing of its kind with this name that has an article"
                : "an article also calls the other so, which alone of its kind bears the name";
    proposals.join(
        thing,
        thing.label(),
        other,
        name,
        brackets ? BRACKETS : NAME,
        brackets ? BY_BRACKETS : label ? CONFIDENCE : BY_OTHER_NAME,
        reason);
  }

  /** Returns why a thing may not be the other that bears its name. */
  private static Optional<String> doubt(
      Thing thing, Thing other, List<Thing> others, Proposals proposals) {
    Traits one = thing.traits();
    Traits two = other.traits();
    boolean brackets = other.titles().stream().anyMatch(each -> Written.brackets(each).isPresent());
    if (other.titles().isEmpty()) {
      return Optional.of("one name, but no link says that it means one thing");
    }
    long known =
        others.stream()
            .filter(each -> !each.titles().isEmpty())
            .map(proposals::known)
            .distinct()
            .count();
    if (known > 1) {
      return Optional.of("several things with an article bear the name");
    }
    boolean sided = thing.kind() == Kind.UNIT || thing.kind() == Kind.PERSON;
    boolean wanted = thing.kind() == Kind.UNIT || brackets;
    if (sided && wanted && !Traits.agree(one.sides(), two.sides())) {
      return Optional.of("one name, but it is not known that they are of one side");
    }
    if (sided && Traits.differ(one.sides(), two.sides())) {
      return Optional.of("one name, but they are of two sides");
    }
    return Optional.empty();
  }

  /** Brackets behind both titles tell two things apart. */
  private static boolean namesakes(Thing one, Thing other) {
    return one.titles().stream().anyMatch(title -> Written.brackets(title).isPresent())
        && other.titles().stream().anyMatch(title -> Written.brackets(title).isPresent());
  }

  private static String nameOf(Thing thing, String plain) {
    List<String> found = new ArrayList<>();
    names(
        thing,
        (name, written) -> {
          if (name.equals(plain) && !thing.titles().contains(written)) {
            found.add(written);
          }
        });
    return found.isEmpty() ? thing.label() : found.get(0);
  }
}
