package org.battlegraph.link.dump;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemAnswer.Way;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.zh.Folding;

/** The titles that are asked for, found by a title in either script. */
final class WantedTitles {
  private final Map<String, List<String>> byFolded = new HashMap<>();

  WantedTitles(Collection<String> titles) {
    titles.forEach(
        title ->
            byFolded.computeIfAbsent(Folding.fold(title), key -> new ArrayList<>()).add(title));
  }

  boolean isEmpty() {
    return byFolded.isEmpty();
  }

  /** Returns the titles that an article's title answers. */
  List<String> answeredBy(String title) {
    return byFolded.getOrDefault(Folding.fold(title), List.of());
  }

  /** Adds the item of an article where its title is asked for. */
  void offer(String title, WikidataItem item, ItemAnswer.Builder answer) {
    for (String asked : answeredBy(title)) {
      answer.title(asked, asked.equals(title) ? Way.TITLE : Way.VARIANT, item);
    }
  }
}
