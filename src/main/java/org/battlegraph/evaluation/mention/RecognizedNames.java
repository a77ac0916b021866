package org.battlegraph.evaluation.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;

/**
 * The names that the mentions of one kind give.
 *
 * <p>A name that is made of others is known, too, where they were recognized side by side: of 湖南
 * and 衡陽 in 湖南衡陽, of 第29師團 and 第50聯隊 in 第29師團第50聯隊.
 */
final class RecognizedNames {
  private RecognizedNames() {}

  /** Returns the names, as the text spells them. */
  static Set<String> of(MentionKind kind, List<FoundMention> found, PlainText text) {
    List<FoundMention> ofKind =
        found.stream()
            .filter(mention -> mention.kind() == kind)
            .sorted(Comparator.comparing(FoundMention::span))
            .toList();
    Set<String> names = new HashSet<>();
    List<Span> open = new ArrayList<>();
    for (FoundMention mention : ofKind) {
      names.addAll(mention.names());
      Span span = mention.span();
      List<Span> runs =
          new ArrayList<>(
              open.stream()
                  .filter(run -> run.end() == span.begin())
                  .map(run -> run.union(span))
                  .toList());
      runs.forEach(run -> names.add(text.slice(run)));
      runs.add(span);
      open = runs;
    }
    return names;
  }
}
