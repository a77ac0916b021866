package org.battlegraph.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.battlegraph.ontology.RankScheme;
import org.battlegraph.zh.Folding;

/**
 * The words for ranks, folded: those of the ontology's scheme of ranks, and forms that belong to no
 * one rank of it (海軍少將 of any navy, 中將銜).
 *
 * @param words the words
 */
public record Ranks(Set<String> words) {
  /** Copies the set. */
  public Ranks {
    words = Set.copyOf(words);
  }

  /**
   * Reads the scheme and {@code rank-forms.tsv}.
   *
   * @throws LexiconException if the list is missing or malformed, repeats the scheme, or has a form
   *     of a rank that the scheme lacks
   */
  public static Ranks load() {
    Set<String> words = new HashSet<>();
    RankScheme.load()
        .terms()
        .forEach(term -> term.words().forEach(word -> words.add(Folding.fold(word))));
    List<String> ranks = List.copyOf(words);
    for (WordTable.Row row : WordTable.load("rank-forms").rows()) {
      String form = Folding.fold(row.get("word"));
      if (ranks.stream().noneMatch(form::contains)) {
        throw row.refused("is no form of a rank of the ontology's scheme");
      }
      if (!words.add(form)) {
        throw row.refused("is a rank of the ontology's scheme, or stands twice");
      }
    }
    return new Ranks(words);
  }
}
