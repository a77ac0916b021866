package org.battlegraph.recognize.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Marks;
import org.battlegraph.recognize.Reading;

/** The posts and ranks of an article, to be asked for by where they begin and end. */
final class Titles {
  private static final Pattern MODIFIER = Pattern.compile("(?:副|代理|代|署理|兼代)$");
  private static final int LONGEST_MODIFIER = 2;

  private final List<Title> all = new ArrayList<>();
  private final Marks covered = new Marks();
  private final Marks begins = new Marks();
  private final Marks ends = new Marks();
  private final Map<Integer, Title> byBegin = new HashMap<>();
  private final Map<Integer, Title> byEnd = new HashMap<>();

  Titles(Reading reading, WordIndex<Title.Kind> words) {
    for (Passage passage : reading.passages()) {
      for (WordIndex.Hit<Title.Kind> hit : words.find(reading.folded(), passage.span())) {
        if (hit.value() != Title.Kind.NONE) {
          add(new Title(widened(reading.folded(), passage.span(), hit), hit.value()));
        }
      }
    }
  }

  private static Span widened(String text, Span passage, WordIndex.Hit<Title.Kind> hit) {
    int begin = hit.span().begin();
    if (hit.value() == Title.Kind.POST) {
      Matcher modifier =
          MODIFIER.matcher(text).region(Math.max(passage.begin(), begin - LONGEST_MODIFIER), begin);
      if (modifier.find()) {
        begin = modifier.start();
      }
    }
    return new Span(begin, hit.span().end());
  }

  private void add(Title title) {
    all.add(title);
    covered.add(title.span());
    begins.add(title.span().begin());
    ends.add(title.span().end());
    byBegin.put(title.span().begin(), title);
    byEnd.put(title.span().end(), title);
  }

  List<Title> all() {
    return all;
  }

  /** Tells whether a post or a rank stands in a part of a span. */
  boolean overlap(Span span) {
    return covered.isIn(span);
  }

  Optional<Title> beginningAt(int index) {
    return begins.isAt(index) ? Optional.of(byBegin.get(index)) : Optional.empty();
  }

  Optional<Title> endingAt(int index) {
    return ends.isAt(index) ? Optional.of(byEnd.get(index)) : Optional.empty();
  }
}
