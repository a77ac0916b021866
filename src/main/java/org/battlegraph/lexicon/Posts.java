package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.battlegraph.ontology.PostScheme;
import org.battlegraph.zh.Folding;

/**
 * The words for posts and offices, folded: those of the ontology's scheme of posts.
 *
 * @param byWord each post by its word
 * @param titles the words that are a title by themselves. 集團軍總司令 is none: its first part belongs to
 *     the name of the unit, 第五集團軍, and 總司令 to its commander.
 * @param words all words, to be looked for at one place of a text
 */
public record Posts(Map<String, Post> byWord, Set<String> titles, WordEdges words) {
  /** Copies the map and the set. */
  public Posts {
    byWord = Map.copyOf(byWord);
    titles = Set.copyOf(titles);
  }

  /** Reads the scheme. */
  public static Posts load() {
    Map<String, Post> posts = new HashMap<>();
    PostScheme.load()
        .terms()
        .forEach(term -> term.words().forEach(word -> add(posts, word, term.commands())));
    Set<String> echelons = SchemeWords.echelons();
    Set<String> titles = new HashSet<>(posts.keySet());
    titles.removeIf(
        word -> posts.get(word).commands() && namesUnit(word, echelons, posts.keySet()));
    return new Posts(posts, titles, new WordEdges(posts.keySet()));
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

  private static void add(Map<String, Post> posts, String word, boolean commands) {
    String folded = Folding.fold(word);
    posts.putIfAbsent(folded, new Post(folded, commands));
  }
}
