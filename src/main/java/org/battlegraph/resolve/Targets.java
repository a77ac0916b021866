package org.battlegraph.resolve;

import java.util.Optional;
import org.battlegraph.lexicon.WordTable;

/** Tells by its title what a linked article is about, so that a wrong link isn't followed. */
final class Targets {
  private final WordTable table = WordTable.load("resolve-targets");

  /** Returns whether a title can be that of a thing of a kind; a title that tells nothing can. */
  boolean canBe(String kind, String target) {
    return kindOf(Forms.base(target)).map(kind::equals).orElse(true);
  }

  /** Returns whether a title is surely that of a thing of a kind. */
  boolean is(String kind, String target) {
    return kindOf(Forms.base(target)).filter(kind::equals).isPresent();
  }

  private Optional<String> kindOf(String title) {
    String kind = "";
    int longest = 0;
    for (WordTable.Row row : table.rows()) {
      String ending = row.get("ending");
      if (ending.length() > longest && ending.length() < title.length() && title.endsWith(ending)) {
        longest = ending.length();
        kind = row.get("kind");
      }
    }
    return Optional.of(kind).filter(word -> !word.isEmpty());
  }
}
