package org.battlegraph.zh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.battlegraph.model.text.Span;

/**
 * Expressions that are looked for together. One pass over a text tells for each of them where it
 * has a chance; to look for one after the other would read the text as often as there are
 * expressions.
 *
 * <p>It knows for each character which expressions can begin with it, which can have it as their
 * second or third, and which can stand behind it, a bit for each expression.
 */
public final class PatternSet {
  private final Map<QuickPattern, Integer> numbers = new IdentityHashMap<>();
  private final int words;

  /** Which row of the tables has a character's bits. */
  private final char[] rows = new char[Character.MAX_VALUE + 1];

  private final long[] first;
  private final long[] second;
  private final long[] third;
  private final long[] behind;

  /** What can stand where the text begins. */
  private final long[] opening;

  /**
   * Makes a set.
   *
   * @param patterns the expressions
   */
  public PatternSet(Collection<QuickPattern> patterns) {
    List<MatchBegins> begins = new ArrayList<>();
    for (QuickPattern pattern : new LinkedHashSet<>(patterns)) {
      pattern
          .begins()
          .ifPresent(
              known -> {
                numbers.put(pattern, begins.size());
                begins.add(known);
              });
    }
    words = begins.size() / Long.SIZE + 1;
    Set<Character> listed = new HashSet<>();
    begins.forEach(known -> known.listed().chars().forEach(c -> listed.add((char) c)));
    Set<Character> each = number(listed);
    int size = (listed.size() + 2) * words;
    first = new long[size];
    second = new long[size];
    third = new long[size];
    behind = new long[size];
    opening = new long[words];
    for (int number = 0; number < begins.size(); number++) {
      MatchBegins known = begins.get(number);
      BitSet seconds = known.seconds();
      BitSet thirds = known.thirds();
      for (char c : each) {
        set(first, row(c), number, known.canBeginWith(c));
        set(second, row(c), number, seconds.get(c));
        set(third, row(c), number, thirds.get(c));
        set(behind, row(c), number, known.canStandBehind(c));
      }
      set(opening, 0, number, known.canStandFirst());
    }
  }

  /**
   * Gives each character its row: one to each that is listed, one to all other ideographs and one
   * to all others. Returns a character for each row.
   */
  private Set<Character> number(Set<Character> listed) {
    Map<Integer, Character> each = new HashMap<>();
    int last = 1;
    for (int c = 0; c < rows.length; c++) {
      int row = Character.isIdeographic(c) ? 1 : 0;
      if (listed.contains((char) c)) {
        row = ++last;
      }
      rows[c] = (char) row;
      each.putIfAbsent(row, (char) c);
    }
    return Set.copyOf(each.values());
  }

  private int row(char c) {
    return rows[c] * words;
  }

  private static void set(long[] table, int row, int number, boolean value) {
    if (value) {
      table[row + number / Long.SIZE] |= 1L << number;
    }
  }

  /**
   * Looks at a part of a text.
   *
   * @param text the text, in which all offsets count
   * @param part the part, beyond which nothing is seen
   */
  public Sight in(String text, Span part) {
    return new Sight(text.substring(part.begin(), part.end()), part.begin());
  }

  /** What one pass over a part of a text has seen; for one thread. */
  public final class Sight {
    private static final int[] NONE = {};

    private final String part;
    private final int shift;
    private final int[][] chances = new int[numbers.size()][];
    private final int[] counts = new int[numbers.size()];

    private Sight(String part, int shift) {
      this.part = part;
      this.shift = shift;
      Arrays.fill(chances, NONE);
      int before = -1;
      int here = rowAt(0);
      int next = rowAt(1);
      for (int i = 0; i < part.length(); i++) {
        int last = rowAt(i + 2);
        for (int word = 0; word < words; word++) {
          long possible =
              first[here + word]
                  & (next < 0 ? -1L : second[next + word])
                  & (last < 0 ? -1L : third[last + word])
                  & (before < 0 ? opening[word] : behind[before + word]);
          while (possible != 0) {
            add(word * Long.SIZE + Long.numberOfTrailingZeros(possible), i);
            possible &= possible - 1;
          }
        }
        before = here;
        here = next;
        next = last;
      }
    }

    private int rowAt(int index) {
      return index < part.length() ? row(part.charAt(index)) : -1;
    }

    private void add(int number, int index) {
      if (counts[number] == chances[number].length) {
        chances[number] = Arrays.copyOf(chances[number], Math.max(4, 2 * counts[number]));
      }
      chances[number][counts[number]++] = index;
    }

    /** Returns a search for an expression, also for one that is not of the set. */
    public QuickPattern.Scan scan(QuickPattern pattern) {
      Integer number = numbers.get(pattern);
      if (number == null) {
        return pattern.scan(part, shift);
      }
      return counts[number] == 0
          ? pattern.nothing()
          : pattern.scan(part, shift, new Seen(number)::next);
    }

    /**
     * Returns a search for an expression that is not of the set.
     *
     * @param chances where in the words of the part a match may begin
     */
    public QuickPattern.Scan scan(
        QuickPattern pattern, Function<String, QuickPattern.Chances> chances) {
      return pattern.scan(part, shift, chances.apply(part));
    }

    /** Goes through what was seen of one expression. */
    private final class Seen {
      private final int number;
      private int passed;

      Seen(int number) {
        this.number = number;
      }

      int next(int from) {
        while (passed < counts[number] && chances[number][passed] < from) {
          passed++;
        }
        return passed < counts[number] ? chances[number][passed] : part.length();
      }
    }
  }
}
