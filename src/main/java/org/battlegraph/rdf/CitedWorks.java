package org.battlegraph.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Citation;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;

/**
 * Says which works the footnotes of an article name for a stretch of it: those whose mark stands in
 * it or at its end, or else the first mark behind it in the same sentence.
 */
final class CitedWorks {
  private final NavigableMap<Integer, List<String>> byOffset = new TreeMap<>();
  private final NavigableMap<Integer, Integer> sentenceEnds = new TreeMap<>();

  CitedWorks(Article article) {
    for (Citation citation : article.citations()) {
      citation
          .work()
          .ifPresent(
              work ->
                  byOffset
                      .computeIfAbsent(citation.offset(), offset -> new ArrayList<>())
                      .add(work));
    }
    for (Passage passage : article.passages()) {
      for (Sentence sentence : passage.sentences()) {
        sentenceEnds.put(sentence.span().begin(), sentence.span().end());
      }
    }
  }

  /** Returns what is cited for a stretch of the article, each work once. */
  Set<String> of(Span span) {
    Set<String> works = new LinkedHashSet<>();
    byOffset.subMap(span.begin(), false, span.end(), true).values().forEach(works::addAll);
    if (byOffset.containsKey(span.end())) {
      return works;
    }
    var sentence = sentenceEnds.floorEntry(Math.max(span.begin(), span.end() - 1));
    var next = byOffset.higherEntry(span.end());
    if (sentence != null && next != null && next.getKey() <= sentence.getValue()) {
      works.addAll(next.getValue());
    }
    return works;
  }
}
