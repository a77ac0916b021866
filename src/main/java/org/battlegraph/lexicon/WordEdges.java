package org.battlegraph.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are looked for at one place of a text. */
public final class WordEdges {
  private final Set<String> words;
  private final WordTree<Boolean> forward;
  private final WordTree<Boolean> backward;
  private final BitSet single = new BitSet();

  /**
   * Makes a list.
   *
   * @param words the words, folded
   */
  public WordEdges(Set<String> words) {
    this.words = Set.copyOf(words);
    Map<String, Boolean> asWritten = new HashMap<>();
    Map<String, Boolean> reversed = new HashMap<>();
    for (String word : words) {
      asWritten.put(word, true);
      reversed.put(new StringBuilder(word).reverse().toString(), true);
    }
    this.forward = new WordTree<>(asWritten);
    this.backward = new WordTree<>(reversed);
    for (String word : words) {
      if (word.length() == 1) {
        single.set(word.charAt(0));
      }
    }
  }

  /** Returns a list of the characters of a string, each a word. */
  public static WordEdges ofCharacters(String characters) {
    return new WordEdges(
        characters.chars().mapToObj(Character::toString).collect(Collectors.toSet()));
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
    return index < limit ? forward.longestAt(text, index, limit) : 0;
  }

  /** Returns the length of the longest word that ends before an index after a start; 0 for none. */
  public int endingAt(String text, int start, int index) {
    return index > start ? backward.longestBefore(text, start, index) : 0;
  }
}
