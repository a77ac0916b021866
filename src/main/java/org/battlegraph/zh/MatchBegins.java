package org.battlegraph.zh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.battlegraph.zh.LooseExpression.Place;
import org.battlegraph.zh.LooseExpression.Step;

/**
 * Tells whether a regular expression can match at an index of a text. It never says no where the
 * expression matches, and where it says no, which is nearly everywhere, it has read one character
 * or two.
 *
 * <p>It is a deterministic automaton of the {@link LooseExpression}: every character leads from one
 * state to one other.
 */
final class MatchBegins {
  /**
   * Whoever comes so many characters far by different states may match. Nearly all that fails does
   * so before, and the states behind are many.
   */
  private static final int DEEPEST = 3;

  /** Whoever comes so far may match; this bounds the time at each index. */
  private static final int FARTHEST = 16;

  private static final int FAILED = -1;
  private static final int POSSIBLE = -2;

  private static final int CHARACTERS = Character.MAX_VALUE + 1;
  private static final BitSet IDEOGRAPHS = ideographs();

  private final CharSet before;
  private final State[] states;

  /** What a match can begin with, a bit for each character. */
  private final long[] first;

  private MatchBegins(CharSet before, List<State> states) {
    this.before = before;
    this.states = states.toArray(State[]::new);
    BitSet begins = anywhere() ? new BitSet() : this.states[0].possible();
    this.first = Arrays.copyOf(begins.toLongArray(), CHARACTERS / Long.SIZE);
  }

  private static BitSet ideographs() {
    BitSet ideographs = new BitSet(CHARACTERS);
    for (int c = 0; c < CHARACTERS; c++) {
      ideographs.set(c, Character.isIdeographic(c));
    }
    return ideographs;
  }

  static MatchBegins of(String regex) {
    LooseExpression expression = new LooseExpression(regex);
    return new MatchBegins(expression.before(), new Maker(expression).states());
  }

  /** Tells whether nothing is known: the expression can match anywhere. */
  boolean anywhere() {
    return states.length == 0;
  }

  /** Tells whether a match can begin at an index of a text. */
  boolean isAt(String text, int index) {
    return anywhere() || canFollow(text, index) && goesOn(text, index);
  }

  /**
   * Returns the first index at which a match can begin, from one index to before another; the
   * latter if there is none.
   */
  int next(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (canFollow(text, i) && goesOn(text, i)) {
        return i;
      }
    }
    return end;
  }

  /** Tells whether a match can begin with a character. */
  boolean canBeginWith(char c) {
    return (first[c / Long.SIZE] >>> c & 1) != 0;
  }

  /** Tells whether a match can stand behind a character. */
  boolean canStandBehind(char c) {
    return before.contains(c);
  }

  /** Tells whether a match can stand where the text begins. */
  boolean canStandFirst() {
    return before == CharSet.ANY;
  }

  /** Returns the characters that can stand behind the first one of a match, be they its own. */
  BitSet seconds() {
    BitSet seconds = new BitSet(CHARACTERS);
    behind(states[0]).forEach(state -> add(state, seconds));
    return seconds;
  }

  /** Returns the characters that can stand behind the second one of a match. */
  BitSet thirds() {
    BitSet thirds = new BitSet(CHARACTERS);
    behind(states[0])
        .flatMap(state -> state == POSSIBLE ? IntStream.of(state) : behind(states[state]))
        .distinct()
        .forEach(state -> add(state, thirds));
    return thirds;
  }

  /** Returns the states that a character leads to from one. */
  private static IntStream behind(State state) {
    return state.followers().distinct().filter(next -> next != FAILED);
  }

  private void add(int state, BitSet to) {
    if (state == POSSIBLE) {
      to.set(0, CHARACTERS);
    } else {
      states[state].addPossible(to);
    }
  }

  /** Returns characters, of which all others are like each other or like all other ideographs. */
  String listed() {
    StringBuilder listed = new StringBuilder(states[0].listed().characters());
    behind(states[0])
        .filter(state -> state >= 0)
        .flatMap(state -> IntStream.concat(IntStream.of(state), behind(states[state])))
        .filter(state -> state >= 0)
        .distinct()
        .forEach(state -> listed.append(states[state].listed().characters()));
    before.listed().stream().forEach(c -> listed.append((char) c));
    return listed.toString();
  }

  /** Tells whether a match goes on from an index at which it can begin. */
  boolean goesOn(String text, int index) {
    int end = Math.min(text.length(), index + FARTHEST);
    int state = 0;
    for (int i = index; i < end; i++) {
      state = states[state].after(text.charAt(i));
      if (state < 0) {
        return state == POSSIBLE;
      }
    }
    return end < text.length();
  }

  private boolean canFollow(String text, int index) {
    return canBeginWith(text.charAt(index))
        && (before == CharSet.ANY || index > 0 && before.contains(text.charAt(index - 1)));
  }

  /**
   * A state.
   *
   * @param listed characters that lead to a state of their own
   * @param next the state that each of them leads to
   * @param ideographs the state that other ideographs lead to
   * @param others the state that all others lead to
   */
  private record State(CharIndex listed, int[] next, int ideographs, int others) {
    static State of(Map<Character, Integer> listed, int ideographs, int others) {
      CharIndex index = new CharIndex(listed.keySet());
      int[] next = new int[index.size()];
      listed.forEach((c, state) -> next[index.of(c)] = state);
      return new State(index, next, ideographs, others);
    }

    IntStream followers() {
      return IntStream.concat(
          IntStream.of(ideographs, others), listed.characters().chars().map(c -> after((char) c)));
    }

    /** Adds the characters that do not fail. */
    void addPossible(BitSet to) {
      if (ideographs == FAILED && others == FAILED) {
        listed.characters().chars().filter(c -> after((char) c) != FAILED).forEach(to::set);
      } else {
        to.or(possible());
      }
    }

    /** Returns the characters that do not fail. */
    BitSet possible() {
      BitSet possible = new BitSet(CHARACTERS);
      possible.set(0, CHARACTERS, others != FAILED);
      if ((ideographs == FAILED) != (others == FAILED)) {
        possible.xor(IDEOGRAPHS);
      }
      listed.characters().chars().forEach(c -> possible.set(c, after((char) c) != FAILED));
      return possible;
    }

    int after(char c) {
      int index = listed.of(c);
      if (index >= 0) {
        return next[index];
      }
      return ideographs == others ? others : Character.isIdeographic(c) ? ideographs : others;
    }
  }

  /** Makes the states: each stands for the places that one can have come to at once. */
  private static final class Maker {
    private final LooseExpression expression;
    private final Map<Place, BitSet> reached = new HashMap<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> made = new ArrayList<>();
    private final List<State> states = new ArrayList<>();

    Maker(LooseExpression expression) {
      this.expression = expression;
      number(reached(expression.start()), 0);
      for (int depth = 1; states.size() < made.size(); depth++) {
        for (BitSet places : List.copyOf(made.subList(states.size(), made.size()))) {
          states.add(state(places, depth));
        }
      }
    }

    /** Returns the states, the first of which is where a match begins; none if that is its end. */
    List<State> states() {
      return states;
    }

    /** Returns the numbers of the places that are free to reach from one and lead on, or end. */
    private BitSet reached(Place from) {
      return reached.computeIfAbsent(
          from,
          place -> {
            Set<Place> all = new LinkedHashSet<>(Set.of(place));
            List<Place> open = new ArrayList<>(all);
            while (!open.isEmpty()) {
              for (Place free : open.remove(open.size() - 1).free) {
                if (all.add(free)) {
                  open.add(free);
                }
              }
            }
            BitSet numbers = new BitSet();
            all.stream()
                .filter(to -> to == expression.end() || !to.steps.isEmpty())
                .forEach(to -> numbers.set(to.number));
            return numbers;
          });
    }

    /**
     * Returns the number of the state for some places.
     *
     * @param depth how many characters lead there
     */
    private int number(BitSet places, int depth) {
      if (places.isEmpty()) {
        return FAILED;
      }
      Integer known = numbers.get(places);
      if (known != null) {
        return known;
      }
      if (places.get(expression.end().number) || depth == DEEPEST) {
        return POSSIBLE;
      }
      numbers.put(places, made.size());
      made.add(places);
      return made.size() - 1;
    }

    private State state(BitSet places, int depth) {
      NavigableMap<Character, BitSet> listed = new TreeMap<>();
      BitSet ideographs = new BitSet();
      BitSet others = new BitSet();
      List<Step> steps =
          places.stream().mapToObj(expression::place).flatMap(p -> p.steps.stream()).toList();
      for (Step step : steps) {
        step.on().listed().stream().forEach(c -> listed.put((char) c, new BitSet()));
      }
      for (Step step : steps) {
        BitSet to = reached(step.to());
        if (step.on().ideographs() || step.on().others()) {
          listed.forEach((c, next) -> add(to, step.on().contains(c), next));
          add(to, step.on().ideographs(), ideographs);
          add(to, step.on().others(), others);
        } else {
          step.on().listed().stream()
              .forEach(c -> add(to, step.on().inside(), listed.get((char) c)));
        }
      }
      Map<Character, Integer> next = new HashMap<>();
      listed.forEach((c, to) -> next.put(c, number(to, depth)));
      return State.of(next, number(ideographs, depth), number(others, depth));
    }

    private static void add(BitSet places, boolean fits, BitSet to) {
      if (fits) {
        to.or(places);
      }
    }
  }
}
