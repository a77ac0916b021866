package org.battlegraph.recognize.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;

/** Finds dates and completes them from the dates before them; see the package. */
public final class DateRecognizer implements Recognizer {
  /** Before a date up to which something goes on, or for which it is meant. */
  private static final WordEdges AHEAD =
      new WordEdges(
          Set.of(
              "迟至", "直到", "直至", "拖到", "拖至", "延至", "延到", "推迟到", "推迟至", "定", "定于", "拟于", "计划于", "预计",
              "限", "限于"));

  /** How far into its sentence a date still opens it: 到了, 與此同時，在. */
  private static final int LEAD = 8;

  /** A date behind one of these is compared with, and not told of. */
  private static final String COMPARING = "与和同如像较比跟";

  /** How far back to look for the bracket that a date stands in. */
  private static final int ASIDE_WINDOW = 40;

  private final Brackets brackets = new Brackets();
  private final DateGrammar grammar = new DateGrammar(RelativeDates.load());

  /** Makes a recognizer. */
  public DateRecognizer() {}

  @Override
  public List<DateMention> recognize(Reading reading) {
    List<Written> all = written(reading);
    Timeline timeline = new Timeline(years(all));
    LunarDays lunarDays = new LunarDays();
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Written date = all.get(i);
      timeline.moveTo(date.place);
      String words = reading.folded(date.span());
      Optional<Completed> completed =
          timeline.complete(date.expression).or(() -> lunarDays.complete(words));
      completed.ifPresent(
          found ->
              lunarDays.remember(
                  words, date.expression, new Anchor(found.value(), found.evidence(date.span()))));
      if (date.opensRange && completed.isPresent() && i + 1 < all.size()) {
        Optional<DateMention> range = range(timeline, date, completed.get(), all.get(i + 1));
        if (range.isPresent()) {
          mentions.add(range.get());
          i++;
          continue;
        }
      }
      mention(timeline, date, completed).ifPresent(mentions::add);
    }
    return mentions;
  }

  /**
   * A date as it stands in the text.
   *
   * @param expression what is written
   * @param place where
   * @param opensRange whether the next one is the end of a range that begins with this
   * @param lead whether it stands in the article's lead
   */
  private record Written(Expression expression, Place place, boolean opensRange, boolean lead) {
    Span span() {
      return expression.span();
    }
  }

  private static Optional<DateMention> mention(
      Timeline timeline, Written date, Optional<Completed> completed) {
    Expression expression = date.expression;
    if (completed.isEmpty()) {
      Evidence unread = Timeline.unread(expression, date.span());
      if (expression.unconverted()) {
        timeline.pass(expression, unread, date.place);
      }
      // Three years after nothing is a duration; an unconverted or incomplete date is still one.
      boolean isDate =
          expression.shift().map(Shift::isFromUndated).orElse(true) && !expression.isThirdOnly();
      return isDate
          ? Optional.of(new DateMention(unread, Optional.empty(), expression.partOfDay()))
          : Optional.empty();
    }
    Evidence evidence = completed.get().evidence(date.span());
    timeline.remember(expression, completed.get().value(), evidence, date.place);
    return Optional.of(
        new DateMention(evidence, Optional.of(completed.get().value()), expression.partOfDay()));
  }

  private static Optional<DateMention> range(
      Timeline timeline, Written first, Completed start, Written second) {
    Anchor begin = new Anchor(start.value(), start.evidence(first.span()));
    Optional<DateValue> end = timeline.completeEnd(second.expression, begin);
    if (isBefore(end, start.value()) && second.expression.otherYear().isPresent()) {
      // Of two years for one date that contradict each other, the one that makes a range is meant.
      end = timeline.completeEnd(second.expression.withOtherYear(), begin);
    }
    if (end.isEmpty()) {
      return Optional.empty();
    }
    if (isBefore(end, start.value())) {
      // 3月15日至3月9日: one of the two is wrong, and nothing tells which.
      Evidence turned =
          Evidence.of(first.span().union(second.span()), new RuleName("date.range-turned-round"));
      return Optional.of(new DateMention(turned, Optional.empty(), first.expression.partOfDay()));
    }
    DateValue value = DateValue.from(start.value().start(), end.get().end());
    List<Evidence> parts =
        List.of(
            start.evidence(first.span()),
            Evidence.of(second.span(), new RuleName("date.end-of-range")));
    Span span = first.span().union(second.span());
    Evidence evidence = new Evidence(span, new RuleName("date.range"), parts);
    timeline.remember(first.expression, value, evidence, first.place);
    return Optional.of(new DateMention(evidence, Optional.of(value), first.expression.partOfDay()));
  }

  private static boolean isBefore(Optional<DateValue> end, DateValue start) {
    return end.isPresent() && end.get().notAfter().isBefore(start.notBefore());
  }

  private List<Written> written(Reading reading) {
    List<Written> all = new ArrayList<>();
    String folded = reading.folded();
    Matcher matcher = grammar.matcher(folded);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (Passage passage : reading.passages()) {
      int end = passage.span().end();
      int at = grammar.nextStart(folded, passage.span().begin(), end);
      while (at < end) {
        boolean found = matcher.region(at, end).lookingAt();
        if (found) {
          grammar
              .expression(matcher, folded)
              .filter(e -> !e.isSpoken() || isInSpeech(folded, passage, e.span()))
              .ifPresent(e -> joinToLast(all, reading, passage, e));
        }
        at = grammar.nextStart(folded, found ? Math.max(at + 1, matcher.end()) : at + 1, end);
      }
    }
    return all;
  }

  private static boolean isInSpeech(String folded, Passage passage, Span words) {
    return Speech.holds(
        folded, words, passage.span().begin(), sentenceBegin(passage, words.begin()));
  }

  private void joinToLast(List<Written> all, Reading reading, Passage passage, Expression next) {
    int last = all.size() - 1;
    boolean lead = passage.section() == 0;
    Written date = new Written(next, place(reading, passage, next.span()), false, lead);
    if (last < 0 || all.get(last).span().begin() < passage.span().begin()) {
      all.add(date);
      return;
    }
    Written before = all.get(last);
    Optional<Span> both = brackets.join(reading.folded(), before.span(), next.span());
    if (both.isPresent() && Brackets.meansTheOther(before.expression, next)) {
      all.set(last, new Written(next.over(both.get()), before.place, false, before.lead));
      return;
    }
    if (both.isPresent() && Brackets.meansTheOther(next, before.expression)) {
      all.add(
          new Written(
              Expression.unconverted(next.span(), next.year()), date.place, false, date.lead));
      return;
    }
    OptionalInt joint =
        grammar.afterJoint(reading.folded(), before.span().end(), passage.span().end());
    boolean joined = joint.isPresent() && joint.getAsInt() == next.span().begin();
    if (joined && (last == 0 || !all.get(last - 1).opensRange)) {
      all.set(last, new Written(before.expression, before.place, true, before.lead));
    }
    all.add(date);
  }

  private static Place place(Reading reading, Passage passage, Span span) {
    int begin = sentenceBegin(passage, span.begin());
    String before =
        reading.folded().substring(Math.max(begin, span.begin() - ASIDE_WINDOW), span.begin());
    boolean compares =
        !before.isEmpty() && COMPARING.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean leads = span.begin() - begin <= LEAD && !compares;
    boolean ahead = AHEAD.endingAt(reading.folded(), begin, span.begin()) > 0;
    return new Place(begin, passage.section(), leads, isInside(before), ahead);
  }

  private static int sentenceBegin(Passage passage, int offset) {
    List<Sentence> sentences = passage.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).span().begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? passage.span().begin() : sentences.get(low).span().begin();
  }

  private static boolean isInside(String before) {
    int depth = 0;
    for (int i = before.length() - 1; i >= 0; i--) {
      char c = before.charAt(i);
      if ("）)》」』".indexOf(c) >= 0) {
        depth++;
      } else if ("（(《「『".indexOf(c) >= 0) {
        if (depth == 0) {
          return true;
        }
        depth--;
      }
    }
    return false;
  }

  private static ArticleYears years(List<Written> all) {
    SortedSet<Integer> written = new TreeSet<>();
    Optional<Anchor> opening = Optional.empty();
    int sentence = -1;
    int first = 0;
    int last = 0;
    for (Written date : all) {
      Expression e = date.expression;
      if (e.year().isEmpty() || e.unconverted() || e.isOfYears()) {
        continue;
      }
      int year = e.year().getAsInt();
      int to = e.yearTo().orElse(year);
      written.add(year);
      written.add(to);
      boolean opens = opening.isEmpty() && date.lead && !date.place.aside();
      if (opens) {
        sentence = date.place.sentence();
        first = year;
        last = to;
        opening =
            new Timeline(noYears())
                .complete(e)
                .map(c -> new Anchor(c.value(), c.evidence(date.span())));
      } else if (date.lead && date.place.sentence() == sentence) {
        first = Math.min(first, year);
        last = Math.max(last, to);
      }
    }
    return new ArticleYears(opening, first, last, written);
  }

  private static ArticleYears noYears() {
    return new ArticleYears(Optional.empty(), 0, 0, new TreeSet<>());
  }
}
