package org.battlegraph.recognize.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Marks;
import org.battlegraph.recognize.Reading;
import org.jspecify.annotations.Nullable;

/** The posts and ranks of an article, to be asked for by where they begin and end. */
final class Titles {
  private static final Pattern MODIFIER = Pattern.compile("(?:副|代理|代|署理|兼代)$");
  private static final int LONGEST_MODIFIER = 2;

  private final List<Title> all = new ArrayList<>();
  private final Marks covered = new Marks();
  private final @Nullable Title[] byBegin;
  private final @Nullable Title[] byEnd;

  Titles(Reading reading, WordIndex<Title.Kind> words) {
    byBegin = new Title[reading.folded().length() + 1];
    byEnd = new Title[reading.folded().length() + 1];
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
    byBegin[title.span().begin()] = title;
    byEnd[title.span().end()] = title;
  }

  List<Title> all() {
    return all;
  }

  /** Tells whether a post or a rank stands in a part of a span. */
  boolean overlap(Span span) {
    return covered.isIn(span);
  }

  /**
   * Returns where the first post or rank that stands at or behind an index begins, or goes on; a
   * limit if none does before it.
   */
  int next(int index, int limit) {
    return covered.next(index, limit);
  }

  Optional<Title> beginningAt(int index) {
    return Optional.ofNullable(byBegin[index]);
  }

  Optional<Title> endingAt(int index) {
    return Optional.ofNullable(byEnd[index]);
  }
}
