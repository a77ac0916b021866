package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.battlegraph.ontology.EchelonScheme;
import org.battlegraph.ontology.PostScheme;
import org.battlegraph.zh.Folding;

/**
 * The words for posts and offices, folded: those of the ontology's scheme of posts, and offices
 * outside the armies, which the scheme does not hold.
 *
 * @param byWord each post by its word
 * @param titles the words that are a title by themselves. 集團軍總司令 is none: its first part belongs to
 *     the name of the unit, 第五集團軍, and 總司令 to its commander.
 */
public record Posts(Map<String, Post> byWord, Set<String> titles) {
  /** Copies both. */
  public Posts {
    byWord = Map.copyOf(byWord);
    titles = Set.copyOf(titles);
  }

  /**
   * Reads the scheme and {@code offices.tsv}.
   *
   * @throws LexiconException if the list is missing or malformed, or repeats the scheme
   */
  public static Posts load() {
    Map<String, Post> posts = new HashMap<>();
    PostScheme.load()
        .terms()
        .forEach(term -> term.words().forEach(word -> add(posts, word, term.commands())));
    for (WordTable.Row row : WordTable.load("offices").rows()) {
      if (!add(posts, row.get("word"), row.get("commands").equals("yes"))) {
        throw row.refused("is a post of the ontology's scheme, or stands twice");
      }
    }
    Set<String> echelons =
        EchelonScheme.load().terms().stream()
            .flatMap(term -> term.words().stream())
            .map(Folding::fold)
            .collect(Collectors.toSet());
    Set<String> titles = new HashSet<>(posts.keySet());
    titles.removeIf(
        word -> posts.get(word).commands() && namesUnit(word, echelons, posts.keySet()));
    return new Posts(posts, titles);
  }

  private static boolean namesUnit(String word, Set<String> echelons, Set<String> posts) {
    // 師團長 is who leads a 師團, and no 團長 of a 師.
    boolean leader = word.endsWith("长") && echelons.contains(word.substring(0, word.length() - 1));
    return !leader
        && IntStream.range(1, word.length())
            .anyMatch(
                at ->
                    echelons.contains(word.substring(0, at)) && posts.contains(word.substring(at)));
  }

  private static boolean add(Map<String, Post> posts, String word, boolean commands) {
    String folded = Folding.fold(word);
    return posts.putIfAbsent(folded, new Post(folded, commands)) == null;
  }
}
