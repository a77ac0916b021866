package org.battlegraph.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.zh.Folding;

/** Tells sections of references, notes and links from the article's own text, by their titles. */
record Apparatus(Set<String> titles) {
  private static final Pattern JOINTS = Pattern.compile("[\\s、/及与和：:]+");

  Apparatus {
    titles = Set.copyOf(titles);
  }

  static Apparatus load() {
    Set<String> titles = new HashSet<>();
    WordTable.load("apparatus").rows().forEach(row -> titles.add(Folding.fold(row.get("title"))));
    return new Apparatus(titles);
  }

  /** Tells whether a title such as 註釋 names notes, which need not be sources. */
  static boolean namesNotes(String title) {
    return Folding.fold(title).contains("注");
  }

  /** Tells whether every word of a title such as 注釋與參考資料 names a part of the apparatus. */
  boolean names(String title) {
    String folded = Folding.fold(title.strip());
    boolean any = false;
    for (String word : JOINTS.split(folded)) {
      if (!word.isEmpty()) {
        if (!titles.contains(word)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
