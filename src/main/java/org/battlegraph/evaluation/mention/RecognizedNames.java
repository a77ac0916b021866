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
 * and 衡陽 in 湖南衡陽, of 第29師團 and 第50聯隊 in 第29師團第50聯隊. What stands before the last may be of another
 * kind, with 的 between or without: the person in 某將軍的部隊 is a mention of its own, and so is the
 * place in 某縣守軍.
 */
final class RecognizedNames {
  private static final int FARTHEST = 16;
  private static final int LONGEST_RANK = 5;
  private static final List<String> LINKS =
      List.of("", "的", "之", "领导的", "領導的", "率领的", "率領的", "指挥的", "指揮的");

  private RecognizedNames() {}

  /** Returns the names, as the text spells them. */
  static Set<String> of(MentionKind kind, List<FoundMention> found, PlainText text) {
    List<FoundMention> ofKind =
        found.stream()
            .filter(mention -> mention.kind() == kind)
            .sorted(Comparator.comparing(FoundMention::span))
            .toList();
    List<FoundMention> others =
        found.stream()
            .filter(mention -> mention.kind() != kind)
            .sorted(Comparator.comparing(FoundMention::span))
            .toList();
    Set<String> names = new HashSet<>();
    for (FoundMention mention : ofKind) {
      names.addAll(behindOthers(mention, others, text));
    }
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

  /** Returns the forms of a mention together with a name of another kind that stands before it. */
  private static Set<String> behindOthers(
      FoundMention mention, List<FoundMention> others, PlainText text) {
    Span span = mention.span();
    String before = text.slice(new Span(Math.max(0, span.begin() - FARTHEST), span.begin()));
    Set<String> forms = new HashSet<>();
    for (FoundMention other : others) {
      boolean near =
          other.span().end() <= span.begin() && span.begin() - other.span().end() <= LONGEST_RANK;
      for (String form : near ? other.names() : Set.<String>of()) {
        LINKS.stream()
            .map(link -> form + link)
            .filter(before::endsWith)
            .forEach(whole -> forms.add(whole + text.slice(span)));
      }
    }
    return forms;
  }
}
