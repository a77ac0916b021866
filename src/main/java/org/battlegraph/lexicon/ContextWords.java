package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.battlegraph.zh.Folding;

/**
 * Words around and in the names of one kind of thing, by their role.
 *
 * @param name the list's name, for messages
 * @param byRole the words of each role, folded
 */
public record ContextWords(String name, Map<String, Set<String>> byRole) {
  /** Copies the words. */
  public ContextWords {
    Map<String, Set<String>> copy = new HashMap<>();
    byRole.forEach((role, words) -> copy.put(role, Set.copyOf(words)));
    byRole = Map.copyOf(copy);
  }

  /**
   * Reads a list with the columns {@code role} and {@code word}.
   *
   * @throws LexiconException if it is missing or malformed
   */
  public static ContextWords load(String name) {
    Map<String, Set<String>> byRole = new HashMap<>();
    for (WordTable.Row row : WordTable.load(name).rows()) {
      byRole
          .computeIfAbsent(row.get("role"), role -> new HashSet<>())
          .add(Folding.fold(row.get("word")));
    }
    return new ContextWords(name, byRole);
  }

  /**
   * Returns the words of a role.
   *
   * @throws LexiconException if the list has none
   */
  public WordEdges of(String role) {
    Set<String> words = byRole.get(role);
    if (words == null) {
      throw new LexiconException("lexicon/" + name + ".tsv has no word with role " + role);
    }
    return new WordEdges(words);
  }
}
