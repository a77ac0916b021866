package org.battlegraph.zh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final CharIndex characters;
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
    characters = new CharIndex(listed);
    int rows = (characters.size() + 2) * words;
    first = new long[rows];
    second = new long[rows];
    third = new long[rows];
    behind = new long[rows];
    opening = new long[words];
    Set<Character> each = new HashSet<>(listed);
    each.add(unlisted(true));
    each.add(unlisted(false));
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

  /** Returns a character that stands for all that are not listed. */
  private char unlisted(boolean ideographic) {
    char c = 1;
    while (characters.of(c) >= 0 || Character.isIdeographic(c) != ideographic) {
      c++;
    }
    return c;
  }

  /** Returns where in the tables a character's bits begin. */
  private int row(char c) {
    int index = characters.of(c);
    return words * (index >= 0 ? index : characters.size() + (Character.isIdeographic(c) ? 1 : 0));
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
      return number == null
          ? pattern.scan(part, shift)
          : pattern.scan(part, shift, from -> next(number, from));
    }

    private int next(int number, int from) {
      int low = Arrays.binarySearch(chances[number], 0, counts[number], from);
      int at = low < 0 ? -low - 1 : low;
      return at < counts[number] ? chances[number][at] : part.length();
    }
  }
}
