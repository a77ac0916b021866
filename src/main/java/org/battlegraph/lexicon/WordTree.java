package org.battlegraph.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words by their characters, to be found in a text without cutting it up.
 *
 * <p>At nearly every place of a text no word begins, and one look at a set of bits says so; from
 * there on each character is one look into a table. An automaton that never goes back, as that of
 * Aho and Corasick, asks its tables several times at each of these places. The table is as large as
 * the words, so it serves the few names of one article as well as a list of the library.
 *
 * @param <V> what is known of each word
 */
final class WordTree<V> {
  private static final long FREE = -1;

  /** Spreads the keys over the slots. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final BitSet first = new BitSet();

  /** Of a node and the character behind it, or free; at most half of the slots are taken. */
  private final long[] keys;

  /** The node that each of the keys leads to; they are numbered from 1, the root is 0. */
  private final int[] nodes;

  private final int shift;

  /** What is known of the word that ends at a node, if one does. */
  private final @Nullable Object[] values;

  private final int longest;
  private int size = 1;

  /**
   * Makes a tree.
   *
   * @param words the words; an empty one is found nowhere
   */
  WordTree(Map<String, ? extends V> words) {
    int characters = 1;
    int longestWord = 0;
    for (String word : words.keySet()) {
      characters += word.length();
      longestWord = Math.max(longestWord, word.length());
    }
    longest = longestWord;
    int slots = Integer.highestOneBit(characters) * 4;
    shift = Long.numberOfLeadingZeros(slots) + 1;
    keys = new long[slots];
    nodes = new int[slots];
    Arrays.fill(keys, FREE);
    @Nullable Object[] all = new Object[characters];
    words.forEach((word, value) -> all[add(word)] = value);
    values = Arrays.copyOf(all, size);
    values[0] = null;
  }

  private int add(String word) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int slot = slot(node, word.charAt(i));
      if (keys[slot] == FREE) {
        keys[slot] = key(node, word.charAt(i));
        nodes[slot] = size++;
      }
      node = nodes[slot];
    }
    if (node > 0) {
      first.set(word.charAt(0));
    }
    return node;
  }

  private static long key(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  /** Returns where a node and a character stand, or the free slot where they would. */
  private int slot(int node, char c) {
    long key = key(node, c);
    int slot = (int) (key * SPREAD >>> shift);
    while (keys[slot] != key && keys[slot] != FREE) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  /** Returns how many characters the longest word has. */
  int longest() {
    return longest;
  }

  /**
   * Finds the words that begin at an index and end by a limit.
   *
   * @param found gets the node of each word where it is as long as the index, and 0 where no word
   *     is; it has room for the longest
   * @return the length of the longest; 0 if there is none
   */
  int at(String text, int index, int limit, int[] found) {
    if (!first.get(text.charAt(index))) {
      return 0;
    }
    int length = 0;
    int node = 0;
    for (int i = index; i < limit; i++) {
      int slot = slot(node, text.charAt(i));
      if (keys[slot] == FREE) {
        break;
      }
      node = nodes[slot];
      found[i - index + 1] = values[node] == null ? 0 : node;
      length = values[node] == null ? length : i - index + 1;
    }
    return length;
  }

  /** Returns what is known of the word that ends at a node. */
  @SuppressWarnings("unchecked") // The constructor puts in nothing else.
  V value(int node) {
    return (V) values[node];
  }

  /**
   * Returns the length of the longest word that begins at an index and ends by a limit; 0 for none.
   */
  int longestAt(String text, int index, int limit) {
    if (!first.get(text.charAt(index))) {
      return 0;
    }
    int length = 0;
    int node = 0;
    for (int i = index; i < limit; i++) {
      int slot = slot(node, text.charAt(i));
      if (keys[slot] == FREE) {
        return length;
      }
      node = nodes[slot];
      length = values[node] == null ? length : i - index + 1;
    }
    return length;
  }

  /**
   * Returns the length of the longest word that stands reversed in the tree, ends before an index
   * and begins at a start at the earliest; 0 for none.
   */
  int longestBefore(String text, int start, int index) {
    if (!first.get(text.charAt(index - 1))) {
      return 0;
    }
    int length = 0;
    int node = 0;
    for (int i = index - 1; i >= start; i--) {
      int slot = slot(node, text.charAt(i));
      if (keys[slot] == FREE) {
        return length;
      }
      node = nodes[slot];
      length = values[node] == null ? length : index - i;
    }
    return length;
  }
}
