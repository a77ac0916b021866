package org.battlegraph.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.battlegraph.zh.Folding;

/**
 * The words for posts, folded.
 *
 * @param byWord each post by its word
 */
public record Posts(Map<String, Post> byWord) {
  /** Copies the map. */
  public Posts {
    byWord = Map.copyOf(byWord);
  }

  /**
   * Reads the list.
   *
   * @throws LexiconException if it is missing or malformed
   */
  public static Posts load() {
    Map<String, Post> posts = new LinkedHashMap<>();
    for (WordTable.Row row : WordTable.load("posts").rows()) {
      String word = Folding.fold(row.get("word"));
      posts.putIfAbsent(word, new Post(word, row.get("commands").equals("yes")));
    }
    return new Posts(posts);
  }
}
