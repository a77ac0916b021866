package org.battlegraph.lexicon;

import java.util.BitSet;
import java.util.Set;

/** Words that are looked for at one place of a text. */
public final class WordEdges {
  private final Set<String> words;
  private final int longest;
  private final BitSet first = new BitSet();
  private final BitSet last = new BitSet();
  private final BitSet single = new BitSet();

  /**
   * Makes a list.
   *
   * @param words the words, folded
   */
  public WordEdges(Set<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (String word : words) {
      first.set(word.charAt(0));
      last.set(word.charAt(word.length() - 1));
      if (word.length() == 1) {
        single.set(word.charAt(0));
      }
    }
  }

  /** Returns the words. */
  public Set<String> words() {
    return words;
  }

  /** Tells whether the list has the word. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** Tells whether the list has the character as a word. */
  public boolean has(char c) {
    return single.get(c);
  }

  /** Returns the length of the longest word that begins at an index before a limit; 0 for none. */
  public int beginningAt(String text, int index, int limit) {
    if (index >= limit || !first.get(text.charAt(index))) {
      return 0;
    }
    for (int length = Math.min(longest, limit - index); length > 1; length--) {
      if (last.get(text.charAt(index + length - 1))
          && words.contains(text.substring(index, index + length))) {
        return length;
      }
    }
    return single.get(text.charAt(index)) ? 1 : 0;
  }

  /** Returns the length of the longest word that ends before an index after a start; 0 for none. */
  public int endingAt(String text, int start, int index) {
    if (index <= start || !last.get(text.charAt(index - 1))) {
      return 0;
    }
    for (int length = Math.min(longest, index - start); length > 1; length--) {
      if (first.get(text.charAt(index - length))
          && words.contains(text.substring(index - length, index))) {
        return length;
      }
    }
    return single.get(text.charAt(index - 1)) ? 1 : 0;
  }
}
