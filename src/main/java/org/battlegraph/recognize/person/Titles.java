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
import org.battlegraph.zh.CommonWords;
import org.jspecify.annotations.Nullable;

/** The posts and ranks of an article, to be asked for by where they begin and end. */
final class Titles {
  private static final Pattern MODIFIER = Pattern.compile("(?:副|代理|代|署理|兼代)$");
  private static final int LONGEST_MODIFIER = 2;

  private final List<Title> all = new ArrayList<>();
  private final Marks covered = new Marks();
  private final @Nullable Title[] byBegin;
  private final @Nullable Title[] byEnd;

  Titles(Reading reading, PersonLexicon lexicon) {
    WordIndex<Title.Kind> words = lexicon.titles();
    byBegin = new Title[reading.folded().length() + 1];
    byEnd = new Title[reading.folded().length() + 1];
    for (Passage passage : reading.passages()) {
      for (WordIndex.Hit<Title.Kind> hit : words.find(reading.folded(), passage.span())) {
        if (hit.value() == Title.Kind.SELDOM) {
          if (isBeforeName(reading.folded(), hit.span(), passage.span(), lexicon)) {
            add(new Title(hit.span(), Title.Kind.RANK));
          }
        } else if (hit.value() != Title.Kind.NONE) {
          add(new Title(widened(reading.folded(), passage.span(), hit), hit.value()));
        }
      }
    }
  }

  /** 守備李永芳率兩營: it opens a clause or a list, and a name stands between it and what he does. */
  private static boolean isBeforeName(String text, Span word, Span passage, PersonLexicon lexicon) {
    int begin = word.end();
    boolean opens =
        word.begin() == passage.begin()
            || !Character.isIdeographic(text.charAt(word.begin() - 1))
            || "官带领".indexOf(text.charAt(word.begin() - 1)) >= 0;
    if (!opens
        || begin + 2 > passage.end()
        || !lexicon.surnames().chinese().has(text.substring(begin, begin + 1))) {
      return false;
    }
    for (int end = begin + 3; end >= begin + 2; end--) {
      boolean ends =
          end == passage.end()
              || end < passage.end()
                  && (!Character.isIdeographic(text.charAt(end))
                      || lexicon.acts().beginningAt(text, end, passage.end()) > 0);
      if (ends && !CommonWords.isOrdinary(text.substring(begin, end))) {
        return true;
      }
    }
    return false;
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
