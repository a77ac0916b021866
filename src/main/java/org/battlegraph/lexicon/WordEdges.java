package org.battlegraph.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.battlegraph.zh.CharIndex;

/** Words that are looked for at one place of a text. */
public final class WordEdges {
  private final Set<String> words;
  private final ByCharacter byFirst;
  private final ByCharacter byLast;
  private final BitSet single = new BitSet();

  /**
   * Makes a list.
   *
   * @param words the words, folded
   */
  public WordEdges(Set<String> words) {
    this.words = Set.copyOf(words);
    this.byFirst = ByCharacter.of(words, word -> word.charAt(0));
    this.byLast = ByCharacter.of(words, word -> word.charAt(word.length() - 1));
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

  /** Words by one of their characters; of those that share it the longest is first. */
  private record ByCharacter(CharIndex characters, String[][] words) {
    private static final String[] NONE = {};

    static ByCharacter of(Set<String> words, Function<String, Character> character) {
      Map<Character, List<String>> by = new HashMap<>();
      words.forEach(
          word -> by.computeIfAbsent(character.apply(word), c -> new ArrayList<>()).add(word));
      CharIndex characters = new CharIndex(by.keySet());
      String[][] sorted = new String[characters.size()][];
      by.forEach(
          (c, all) -> {
            all.sort(Comparator.comparingInt(String::length).reversed());
            sorted[characters.of(c)] = all.toArray(String[]::new);
          });
      return new ByCharacter(characters, sorted);
    }

    String[] with(char c) {
      int index = characters.of(c);
      return index < 0 ? NONE : words[index];
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
    if (index < limit) {
      for (String word : byFirst.with(text.charAt(index))) {
        if (word.length() <= limit - index && text.startsWith(word, index)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** Returns the length of the longest word that ends before an index after a start; 0 for none. */
  public int endingAt(String text, int start, int index) {
    if (index > start) {
      for (String word : byLast.with(text.charAt(index - 1))) {
        if (word.length() <= index - start && text.startsWith(word, index - word.length())) {
          return word.length();
        }
      }
    }
    return 0;
  }
}
