package org.battlegraph.zh;

import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression as a graph of places, made looser where that makes it simpler: what must not
 * follow and what must stand before is left out, what may be repeated twice may be repeated without
 * end, and an atomic group may give back what it took. So every match of the expression is a way
 * through the graph, but not every way is a match.
 */
final class LooseExpression {
  /** Of what would match nowhere. */
  private static final String NEVER = "(?!)";

  /** A larger range is taken for anything. */
  private static final int LARGEST_RANGE = 512;

  private final String regex;
  private final List<Place> places = new ArrayList<>();
  private final Place start = place();
  private final Place end = place();
  private final CharSet before;
  private int at;

  /** A place between two characters of an expression. */
  static final class Place {
    final int number;

    /** Where one comes to by a character. */
    final List<Step> steps = new ArrayList<>();

    /** Where one comes to without a character. */
    final List<Place> free = new ArrayList<>();

    Place(int number) {
      this.number = number;
    }
  }

  /**
   * A step from a place to another.
   *
   * @param on the characters that allow it
   * @param to where it leads
   */
  record Step(CharSet on, Place to) {}

  /**
   * Reads an expression.
   *
   * @param regex one that Java accepts
   */
  LooseExpression(String regex) {
    this.regex = regex;
    CharSet first = readBefore();
    sequence(start).free.add(end);
    before = has("|") ? CharSet.ANY : first;
    while (has("|")) {
      at++;
      sequence(start).free.add(end);
    }
  }

  /** Returns where a match begins. */
  Place start() {
    return start;
  }

  /** Returns where every match has come to. */
  Place end() {
    return end;
  }

  /** Returns the place with a number. */
  Place place(int number) {
    return places.get(number);
  }

  /** Returns what must stand before a match, as far as the expression begins with it. */
  CharSet before() {
    return before;
  }

  private Place place() {
    Place place = new Place(places.size());
    places.add(place);
    return place;
  }

  private CharSet readBefore() {
    if (!has("(?<=[")) {
      return CharSet.ANY;
    }
    at = "(?<=".length();
    CharSet characters = characterClass();
    boolean whole = has(")");
    at = 0;
    return whole ? characters : CharSet.ANY;
  }

  private Place alternatives(Place from) {
    Place to = place();
    sequence(from).free.add(to);
    while (has("|")) {
      at++;
      sequence(from).free.add(to);
    }
    return to;
  }

  private Place sequence(Place from) {
    Place to = from;
    while (at < regex.length() && !isSequenceEnd()) {
      to = repeated(to);
    }
    return to;
  }

  private boolean isSequenceEnd() {
    return at >= regex.length() || has("|") || has(")");
  }

  private Place repeated(Place from) {
    Place begin = place();
    from.free.add(begin);
    Place last = atom(begin);
    boolean optional = has("?") || has("*") || has("{0");
    boolean again = has("*") || has("+") || has("{") && !has("{0,1}");
    if (!optional && !again) {
      return last;
    }
    at = has("{") ? regex.indexOf('}', at) + 1 : at + 1;
    if (has("?") || has("+")) {
      at++;
    }
    Place to = place();
    last.free.add(to);
    if (optional) {
      begin.free.add(to);
    }
    if (again) {
      last.free.add(begin);
    }
    return to;
  }

  private Place atom(Place from) {
    if (has("(")) {
      return group(from);
    }
    if (has("[")) {
      return step(from, characterClass());
    }
    if (has("\\b") || has("\\B") || has("^") || has("$")) {
      at += has("\\") ? 2 : 1;
      return from;
    }
    return step(from, character());
  }

  private Place step(Place from, CharSet on) {
    Place to = place();
    from.steps.add(new Step(on, to));
    return to;
  }

  private Place group(Place from) {
    if (has(NEVER)) {
      at += NEVER.length();
      return place();
    }
    if (has("(?!") || has("(?<!") || has("(?<=")) {
      at += has("(?<") ? 4 : 3;
      inside(place());
      return from;
    }
    if (has("(?=")) {
      return lookahead(from);
    }
    if (has("(?:") || has("(?>")) {
      at += 3;
    } else if (has("(?<")) {
      at = regex.indexOf('>', at) + 1;
    } else {
      if (has("(?")) {
        // A flag may change what any character means.
        from.free.add(end);
      }
      at++;
    }
    return inside(from);
  }

  private Place inside(Place from) {
    Place to = alternatives(from);
    at++;
    return to;
  }

  /** What stands last in its sequence must be there; else what follows it says more. */
  private Place lookahead(Place from) {
    int begin = at;
    at += 3;
    inside(place());
    if (!isSequenceEnd()) {
      return from;
    }
    at = begin + 3;
    inside(from).free.add(end);
    return place();
  }

  /** Reads a character or an escape. */
  private CharSet character() {
    char c = regex.charAt(at++);
    if (c == '.') {
      return CharSet.ANY;
    }
    if (c != '\\') {
      return CharSet.of(String.valueOf(c));
    }
    char escaped = regex.charAt(at++);
    if (!Character.isLetterOrDigit(escaped)) {
      return CharSet.of(String.valueOf(escaped));
    }
    if (escaped == 'p' || escaped == 'P') {
      int name = at;
      at = regex.indexOf('}', at) + 1;
      return regex.startsWith("{IsIdeographic}", name) && escaped == 'p'
          ? CharSet.IDEOGRAPHS
          : CharSet.ANY;
    }
    return switch (escaped) {
      case 's' -> CharSet.of(" \t\n\u000B\f\r");
      case 'd' -> CharSet.of("0123456789");
      case 'n' -> CharSet.of("\n");
      case 'r' -> CharSet.of("\r");
      case 't' -> CharSet.of("\t");
      default -> throw new IllegalArgumentException("cannot read \\" + escaped + " in " + regex);
    };
  }

  /** Reads a class; of an intersection only its first part. */
  private CharSet characterClass() {
    at++;
    boolean negated = has("^");
    at += negated ? 1 : 0;
    CharSet all = CharSet.of("");
    while (!has("]")) {
      if (has("&&")) {
        skipClass();
        // What an intersection leaves out cannot be told from what a negation leaves in.
        return negated ? CharSet.ANY : all;
      }
      all = all.and(has("[") ? characterClass() : range());
    }
    at++;
    return negated ? all.complement() : all;
  }

  private void skipClass() {
    int depth = 1;
    while (depth > 0) {
      depth += has("[") ? 1 : has("]") ? -1 : 0;
      at += has("\\") ? 2 : 1;
    }
  }

  private CharSet range() {
    CharSet first = character();
    if (!has("-") || has("-]")) {
      return first;
    }
    at++;
    int low = first.listed().nextSetBit(0);
    int high = character().listed().nextSetBit(0);
    if (high - low > LARGEST_RANGE) {
      return CharSet.ANY;
    }
    CharSet range = CharSet.of("");
    range.listed().set(low, high + 1);
    return range;
  }

  private boolean has(String next) {
    return regex.startsWith(next, at);
  }
}
