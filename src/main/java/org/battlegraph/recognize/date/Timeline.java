package org.battlegraph.recognize.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * What the dates of one article are relative to, as the reading goes on.
 *
 * <ul>
 *   <li>A month without a year, a day without a month take them from the narration: the last date
 *       that was not an aside. A date that looks back ({@code 與1939年的會戰相同}) counts for the rest of
 *       its sentence only.
 *   <li>A month far before that of the narration is in the next year, where the article tells of
 *       that year; and any month before it, where the narration is still before the article's
 *       years.
 *   <li>At a new section the narration goes back to the article's own years, if it left them.
 *   <li>同日, 次日, 三日後 count from the last day, 第三天 from the last day that was not counted itself, 翌年
 *       and 同月 from the last date, 去年 from the narration.
 *   <li>After a date of the old calendar a month or a day in Chinese numerals is of that calendar
 *       too, until a western date stands in the text.
 * </ul>
 *
 * <p>For one article and one thread.
 */
final class Timeline {
  /** A month that lies more than this before the last one is in the next year. */
  private static final int LOOK_BACK = 5;

  /** From November to February and the like the year turns even if the article never says so. */
  private static final int TURN_OF_YEAR = 9;

  private static final int CENTURY = 100;

  /** More dates that inherit from each other in a row than any article has. */
  private static final int MAX_DEPTH = 200;

  private final ArticleYears years;
  private Optional<Anchor> narration = Optional.empty();
  private Optional<Anchor> aside = Optional.empty();

  /** A date that the narration spoke of and has not reached. */
  private Optional<Anchor> ahead = Optional.empty();

  private Optional<Anchor> lastDay = Optional.empty();
  private Optional<Anchor> firstDay = Optional.empty();
  private boolean lunar;
  private int sentence = -1;
  private int section = -1;

  Timeline(ArticleYears years) {
    this.years = years;
  }

  /** Moves to the place of the next expression. */
  void moveTo(Place place) {
    if (place.sentence() != sentence) {
      aside = Optional.empty();
      sentence = place.sentence();
    }
    if (place.section() != section) {
      section = place.section();
      boolean left = narration.isEmpty() || !years.contains(narration.get().year());
      if (left && years.opening().isPresent()) {
        narration = years.opening();
      }
    }
  }

  /** Returns the value of an expression, if it can be completed. */
  Optional<Completed> complete(Expression expression) {
    try {
      return expression.unconverted() || isLunar(expression) ? Optional.empty() : dated(expression);
    } catch (DateTimeException e) {
      // The text names a day that does not exist.
      return Optional.empty();
    }
  }

  private boolean isLunar(Expression e) {
    boolean counted = e.shift().isPresent() && e.shift().get().unit() != Shift.Unit.YEAR;
    return lunar
        && e.chinese()
        && e.year().isEmpty()
        && (counted || e.month().isPresent() || e.day().isPresent());
  }

  /** Takes note of a date of the old calendar. */
  void pass(Expression lunarDate, Evidence evidence, Place place) {
    if (place.aside()) {
      return;
    }
    lunar = true;
    if (lunarDate.year().isPresent()) {
      int year = lunarDate.year().getAsInt();
      if (narration.isEmpty() || narration.get().year() != year) {
        narration = Optional.of(new Anchor(DateValue.at(PartialDate.of(year)), evidence));
      }
    }
  }

  /**
   * Returns the value of the second end of a range, which takes from the first what it leaves out.
   */
  Optional<DateValue> completeEnd(Expression expression, Anchor begin) {
    DateValue start = begin.value();
    try {
      if (expression.unconverted()) {
        return Optional.empty();
      }
      if (expression.shift().isPresent()) {
        return shifted(expression, expression.shift().get(), begin).map(Completed::value);
      }
      PartialDate from = start.start();
      if (expression.month().isEmpty() && from.month().isEmpty() && expression.year().isEmpty()) {
        return Optional.empty();
      }
      OptionalInt month =
          expression.month().isPresent() || expression.year().isPresent()
              ? expression.month()
              : from.month();
      boolean turns =
          month.isPresent()
              && from.month().isPresent()
              && month.getAsInt() < from.month().getAsInt();
      int year = expression.year().orElse(from.year() + (turns ? 1 : 0));
      return Optional.of(WrittenValue.of(expression, year, month));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Takes note of a date that was read, for those after it. */
  void remember(Expression expression, DateValue value, Evidence evidence, Place place) {
    Anchor anchor = new Anchor(value, bounded(evidence));
    if (expression.isOfYears() || (place.aside() && narration.isPresent())) {
      return;
    }
    lunar = false;
    if (anchor.isDay()) {
      lastDay = Optional.of(anchor);
      if (expression.shift().filter(s -> s.unit() == Shift.Unit.DAY).isEmpty()) {
        firstDay = lastDay;
      }
    }
    if (movesNarration(expression, anchor, place)) {
      narration = Optional.of(anchor);
      ahead = Optional.empty();
    } else {
      ahead = place.ahead() ? Optional.of(anchor) : ahead;
      aside = Optional.of(anchor);
    }
  }

  /** A date that inherits stands on the one before it, and so on; at some point that is enough. */
  private static Evidence bounded(Evidence evidence) {
    int depth = 0;
    for (Evidence e = evidence; !e.parts().isEmpty(); e = e.parts().get(0)) {
      depth++;
    }
    return depth < MAX_DEPTH ? evidence : Evidence.of(evidence.span(), evidence.rule());
  }

  private boolean movesNarration(Expression expression, Anchor anchor, Place place) {
    if (narration.isEmpty()) {
      return true;
    }
    if (expression.shift().filter(s -> s.count() < 0).isPresent()) {
      return false;
    }
    if (place.leads()) {
      return true;
    }
    if (place.ahead()) {
      return false;
    }
    if (!expression.hasYear()) {
      return aside.isEmpty();
    }
    int now = narration.get().year();
    if (anchor.year() == now) {
      return !anchor.start().month().isEmpty();
    }
    boolean looksBack = anchor.year() < now;
    boolean looksAhead = years.isKnown() && !years.contains(anchor.year());
    return !looksBack && !looksAhead && expression.month().isPresent();
  }

  private Optional<Anchor> reference() {
    return aside.isPresent() ? aside : narration;
  }

  private Optional<Completed> dated(Expression e) {
    if (e.isOfYears()) {
      return ofYears(e);
    }
    if (e.year().isPresent()) {
      return Optional.of(
          new Completed(WrittenValue.of(e, e.year().getAsInt(), e.month()), written(e), List.of()));
    }
    if (e.shift().isPresent()) {
      return from(e.shift().get()).flatMap(from -> shifted(e, e.shift().get(), from));
    }
    Optional<Anchor> from = reference();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    return e.month().isPresent() ? monthOf(e, from.get()) : dayOf(e, from.get());
  }

  /** Returns the years of a decade or a century; 三十年代 is of the century that the text is in. */
  private Optional<Completed> ofYears(Expression e) {
    int first = e.year().getAsInt();
    Optional<Anchor> from = first < CENTURY ? narration.or(years::opening) : Optional.empty();
    if (first < CENTURY && from.isEmpty()) {
      return Optional.empty();
    }
    int century = from.map(anchor -> anchor.year() / CENTURY * CENTURY).orElse(0);
    return Optional.of(
        new Completed(
            e.portion().orElseThrow().in(century + first),
            written(e),
            from.map(Anchor::evidence).stream().toList()));
  }

  private Optional<Anchor> from(Shift shift) {
    return switch (shift.from()) {
      case DAY -> lastDay;
      case FIRST_DAY -> firstDay;
      case DATE -> reference();
      case NARRATION -> narration;
      case SPEECH, TOLD -> Optional.empty();
    };
  }

  private Optional<Completed> monthOf(Expression e, Anchor from) {
    int month = e.month().getAsInt();
    boolean next = aside.isEmpty() && isInNextYear(from, month);
    int year = from.year() + (next ? 1 : 0);
    String rule = next ? "date.next-year-by-order" : "date.inherited-year";
    return Optional.of(
        new Completed(WrittenValue.of(e, year, e.month()), rule, List.of(from.evidence())));
  }

  private Optional<Completed> dayOf(Expression e, Anchor from) {
    Anchor reached = ahead.filter(coming -> passes(from, e, coming)).orElse(from);
    PartialDate date = reached.start();
    if (date.month().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Completed(
            WrittenValue.of(e, date.year(), date.month()),
            "date.inherited-month",
            List.of(reached.evidence())));
  }

  /** 9月24日，…遲至10月1日…。3日: the third is of the month that was spoken of; 29日 is not. */
  private static boolean passes(Anchor from, Expression e, Anchor coming) {
    PartialDate now = from.value().end();
    return now.day().isPresent()
        && e.day().isPresent()
        && coming.start().month().isPresent()
        && e.day().getAsInt() < now.day().getAsInt()
        && from.value().notAfter().isBefore(coming.value().notBefore());
  }

  private boolean isInNextYear(Anchor from, int month) {
    OptionalInt last = from.value().end().month();
    if (last.isEmpty()) {
      return false;
    }
    if (from.value().end().year() > from.year()) {
      return month <= last.getAsInt(); // 1940年冬…2月: the winter goes on into the next year
    }
    int back = last.getAsInt() - month;
    boolean isBefore = years.isKnown() && !years.contains(from.year());
    int least = isBefore ? 0 : LOOK_BACK;
    return back >= TURN_OF_YEAR || (back > least && years.contains(from.year() + 1));
  }

  private static Optional<Completed> shifted(Expression e, Shift shift, Anchor from) {
    List<Evidence> parts = List.of(from.evidence());
    if (shift.unit() == Shift.Unit.DAY) {
      if (!from.isDay()) {
        return Optional.empty();
      }
      DateValue days = from.value();
      boolean first = shift.from() == Shift.From.FIRST_DAY;
      LocalDate day = (first ? days.start().first() : days.end().last()).plusDays(shift.count());
      return Optional.of(new Completed(DateValue.at(PartialDate.of(day)), shift.rule(), parts));
    }
    PartialDate start = from.start();
    if (shift.unit() == Shift.Unit.YEAR) {
      return Optional.of(
          new Completed(
              WrittenValue.of(e, start.year() + shift.count(), e.month()), shift.rule(), parts));
    }
    if (start.month().isEmpty()) {
      return Optional.empty();
    }
    LocalDate month = start.first().plusMonths(shift.count());
    return Optional.of(
        new Completed(
            WrittenValue.of(e, month.getYear(), OptionalInt.of(month.getMonthValue())),
            shift.rule(),
            parts));
  }

  private static String written(Expression e) {
    if (e.portion().isPresent()) {
      return e.month().isPresent()
          ? "date.third-of-month"
          : e.isOfYears() ? "date.decade" : "date.part-of-year";
    }
    if (e.yearTo().isPresent() || e.monthTo().isPresent() || e.dayTo().isPresent()) {
      return "date.range";
    }
    return e.day().isPresent() ? "date.day" : e.month().isPresent() ? "date.month" : "date.year";
  }

  /** Returns the evidence of an expression that has no value. */
  static Evidence unread(Expression expression, Span span) {
    String rule = expression.unconverted() ? "date.unconverted" : "date.incomplete";
    return Evidence.of(span, new RuleName(rule));
  }
}
