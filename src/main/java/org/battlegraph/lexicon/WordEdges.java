package org.battlegraph.lexicon;

import java.util.Set;

/**
 * Words that are looked for at one place of a text.
 *
 * @param words the words, folded
 * @param longest the length of the longest
 */
public record WordEdges(Set<String> words, int longest) {
  /** Copies the set. */
  public WordEdges {
    words = Set.copyOf(words);
  }

  /** Makes a list. */
  public WordEdges(Set<String> words) {
    this(words, words.stream().mapToInt(String::length).max().orElse(0));
  }

  /** Tells whether the list has the word. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** Tells whether the list has the character as a word. */
  public boolean has(char c) {
    return words.contains(String.valueOf(c));
  }

  /** Returns the length of the longest word that begins at an index before a limit; 0 for none. */
  public int beginningAt(String text, int index, int limit) {
    for (int length = Math.min(longest, limit - index); length > 0; length--) {
      if (words.contains(text.substring(index, index + length))) {
        return length;
      }
    }
    return 0;
  }

  /** Returns the length of the longest word that ends before an index after a start; 0 for none. */
  public int endingAt(String text, int start, int index) {
    for (int length = Math.min(longest, index - start); length > 0; length--) {
      if (words.contains(text.substring(index - length, index))) {
        return length;
      }
    }
    return 0;
  }
}
