package org.battlegraph.recognize.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.model.mention.PartOfDay;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Era;
import org.battlegraph.zh.Numerals;
import org.jspecify.annotations.Nullable;

/** Reads one date in folded text, as it is written. */
final class DateGrammar {
  private static final String[] PORTIONS_OF_MONTH = {
    "portionA",
    "portionB",
    "portionC",
    "portionE",
    "portionMoreA",
    "portionMoreB",
    "portionMoreC",
    "endOfMonth"
  };

  private static final String[] MONTHS = {"monthA", "monthB", "isoMonth"};
  private static final String[] MONTHS_FROM = {"monthFromA", "monthFromB"};
  private static final String[] DAYS = {"dayA", "dayB", "dayC", "dayD", "isoDay"};
  private static final String[] DAYS_FROM = {"dayFromA", "dayFromB", "dayFromC", "dayFromD"};
  private static final String[] YEARS = {
    "year", "yearFrom", "bareFrom", "isoYear", "yearTo", "bareTo"
  };

  /** What has to be a number where it is matched. */
  private static final List<String> NUMBERS =
      Stream.of(MONTHS, MONTHS_FROM, DAYS, DAYS_FROM, YEARS).flatMap(Stream::of).toList();

  private static final int LAST_CENTURY = 21;
  private static final int YEARS_OF_CENTURY = 100;
  private static final int MONTHS_OF_HALF_YEAR = 6;
  private static final int DAYS_OF_WEEK = 7;

  private final RelativeDates words;
  private final DateStarts starts;
  private final Pattern date;
  private final Pattern lunarDay = Pattern.compile(DatePattern.LUNAR_DAY);
  private final Pattern joint = Pattern.compile(DatePattern.JOINT);

  DateGrammar(RelativeDates words) {
    this.words = words;
    this.starts = new DateStarts(words.words());
    this.date = DatePattern.of(words);
  }

  /** Returns the next place at or after one at which a date can begin, or the end. */
  int nextStart(String folded, int from, int end) {
    return starts.next(folded, from, end);
  }

  /** Returns a matcher for the date at the beginning of its region. */
  Matcher matcher(String folded) {
    return date.matcher(folded);
  }

  /** Returns where the second end of a range would begin, if a joint stands at a place. */
  OptionalInt afterJoint(String folded, int at, int end) {
    Matcher matcher = joint.matcher(folded).region(at, end);
    return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
  }

  /** Returns what a match says, if it is a date and nothing that only looks like one. */
  Optional<Expression> expression(Matcher m, String folded) {
    Span span = new Span(m.start(), m.end());
    if (m.group("lunar") != null) {
      return Optional.of(
          Expression.unconverted(span, number(Optional.ofNullable(m.group("lunarYear")))));
    }
    if (m.group("decade") != null || m.group("onlyCentury") != null) {
      return years(m, span);
    }
    if (first(m, "newYear", "yearsFirst").isPresent()) {
      return Optional.of(newYear(m, span));
    }
    if (NUMBERS.stream().map(m::group).anyMatch(DateGrammar::isNoNumber)) {
      return Optional.empty(); // 十十月
    }
    OptionalInt month = number(first(m, MONTHS));
    OptionalInt monthFrom = number(first(m, MONTHS_FROM));
    OptionalInt day = number(first(m, DAYS));
    OptionalInt dayFrom = number(first(m, DAYS_FROM));
    boolean impossible =
        outside(month, 12) || outside(monthFrom, 12) || outside(day, 31) || outside(dayFrom, 31);
    if (impossible && (month.isEmpty() || day.isEmpty())) {
      return Optional.empty(); // a day that no month has, as 14月12日, is still a date
    }
    OptionalInt year = year(m);
    Optional<Shift> shift = shift(m).map(s -> isTold(m, folded) ? s.fromTold() : s);
    boolean bare = year.isEmpty() && shift.isEmpty();
    if (!isInContext(m, folded, bare, month, day)) {
      return Optional.empty();
    }
    boolean dayAlone = bare && month.isEmpty() && dayFrom.isEmpty() && day.isPresent();
    if (dayAlone && LunarDays.isFirstTen(behindFirst(m, folded))) {
      return Optional.of(
          Expression.unconverted(
              new Span(span.begin() - 1, m.end("dayD") + 1), OptionalInt.empty()));
    }
    if (month.isPresent() && isLunarEra(m)) {
      Matcher rest = lunarDay.matcher(folded).region(m.end(), folded.length());
      boolean longer = day.isEmpty() && m.end() == m.end("monthA") + 1 && rest.lookingAt();
      return Optional.of(
          Expression.unconverted(longer ? new Span(m.start(), rest.end()) : span, year));
    }
    return Optional.of(
        new Expression(
            span,
            year,
            eraYear(Optional.ofNullable(m.group("bracketEra"))),
            shift,
            monthFrom.isPresent() ? monthFrom : month,
            monthFrom.isPresent() ? month : OptionalInt.empty(),
            dayFrom.isPresent() ? dayFrom : day,
            dayFrom.isPresent() ? day : OptionalInt.empty(),
            yearTo(m),
            portion(m),
            partOfDay(m),
            isChinese(folded, span),
            false));
  }

  /** Returns a day with the character before it, which can make it one of the old calendar: 初十日. */
  private static String behindFirst(Matcher m, String folded) {
    return m.start("dayD") == m.start() && m.start() > 0
        ? folded.substring(m.start() - 1, m.end("dayD") + 1)
        : "";
  }

  private static boolean isChinese(String folded, Span span) {
    return folded.substring(span.begin(), span.end()).chars().noneMatch(Character::isDigit);
  }

  private static boolean isInContext(
      Matcher m, String folded, boolean bare, OptionalInt month, OptionalInt day) {
    if (m.group("dayWord") != null) {
      return DayContext.isDayWord(folded, m.end("dayWord"));
    }
    if (bare && month.isEmpty() && day.isPresent()) {
      int unit = m.end("dayD") + (folded.charAt(m.end("dayD")) == ' ' ? 2 : 1);
      return DayContext.isDay(folded, m.start(), unit);
    }
    boolean bareMonth = bare && month.isPresent() && day.isEmpty();
    return !bareMonth || DayContext.isMonth(folded, m.start(), m.end());
  }

  /** Returns a decade or a century. A decade without its century keeps its two digits. */
  private static Optional<Expression> years(Matcher m, Span span) {
    OptionalInt century = number(first(m, "century", "onlyCentury"));
    boolean noCentury = century.isPresent() && century.getAsInt() > LAST_CENTURY;
    int before = century.isPresent() ? (century.getAsInt() - 1) * YEARS_OF_CENTURY : 0;
    if (m.group("decade") == null) {
      Portion part = Portion.ofCentury(Optional.ofNullable(m.group("centuryPart")));
      return noCentury || century.isEmpty()
          ? Optional.empty()
          : Optional.of(Expression.ofYears(span, before + 1, part));
    }
    OptionalInt decade = Numerals.integer(m.group("decade"));
    Portion part = Portion.ofDecade(Optional.ofNullable(m.group("decadePart")));
    return noCentury || decade.isEmpty()
        ? Optional.empty()
        : Optional.of(Expression.ofYears(span, before + decade.getAsInt(), part));
  }

  /** Reads 元旦, the first day of a year. */
  private Expression newYear(Matcher m, Span span) {
    OptionalInt none = OptionalInt.empty();
    return new Expression(
        span,
        year(m),
        none,
        shift(m),
        OptionalInt.of(1),
        none,
        OptionalInt.of(1),
        none,
        none,
        Optional.empty(),
        partOfDay(m),
        false,
        false);
  }

  private OptionalInt year(Matcher m) {
    Optional<String> written = first(m, "year", "eraYear", "yearFrom", "bareFrom", "isoYear");
    if (written.isPresent()) {
      return number(written);
    }
    return eraYear(Optional.ofNullable(m.group("era")));
  }

  private static OptionalInt eraYear(Optional<String> era) {
    OptionalInt year = era.map(DateGrammar::yearOfEra).orElse(OptionalInt.empty());
    return year.isPresent()
        ? Era.of(era.get().substring(0, 2)).orElseThrow().commonYear(year.getAsInt())
        : year;
  }

  private static OptionalInt yearOfEra(String era) {
    String number = era.substring(2);
    return number.equals("元") ? OptionalInt.of(1) : Numerals.integer(number);
  }

  private static boolean isLunarEra(Matcher m) {
    String era = m.group("era");
    return era != null
        && Era.of(era.substring(0, 2)).filter(e -> e.isLunar(yearOfEra(era).orElse(1))).isPresent();
  }

  private static OptionalInt yearTo(Matcher m) {
    String to = m.group("bareTo") != null ? m.group("bareTo") : m.group("yearTo");
    if (to == null) {
      return OptionalInt.empty();
    }
    OptionalInt year = Numerals.integer(to);
    OptionalInt from = number(first(m, "yearFrom", "bareFrom"));
    boolean twoDigits = to.length() == 2;
    return twoDigits ? OptionalInt.of(from.getAsInt() / 100 * 100 + year.getAsInt()) : year;
  }

  /** In 城破的次日 the day is counted from what 的 joins it to, and not from the last date. */
  private static boolean isTold(Matcher m, String folded) {
    int begin = m.start("dayWord");
    return begin > 0 && folded.charAt(begin - 1) == '的';
  }

  private Optional<Shift> shift(Matcher m) {
    Optional<String> word = first(m, "yearWord", "monthWord", "dayWord");
    if (word.isPresent()) {
      return word.map(words::shift);
    }
    if (m.group("endOfYear") != null || m.group("endOfMonth") != null) {
      boolean year = m.group("endOfYear") != null;
      return Optional.of(Shift.of(year ? Shift.Unit.YEAR : Shift.Unit.MONTH, 0));
    }
    Optional<String> count = first(m, "count", "passedCount");
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int sign = m.group("before") == null ? 1 : -1;
    String unit = first(m, "unit", "passedUnit").orElseThrow();
    return count.get().equals("半")
        ? Optional.of(Shift.of(Shift.Unit.MONTH, sign * MONTHS_OF_HALF_YEAR))
        : Numerals.integer(count.get()).stream()
            .mapToObj(number -> counted(sign * number, unit))
            .findFirst();
  }

  private static Shift counted(int count, String unit) {
    return switch (unit) {
      case "年" -> Shift.of(Shift.Unit.YEAR, count);
      case "月", "个月" -> Shift.of(Shift.Unit.MONTH, count);
      case "日", "天" -> Shift.of(Shift.Unit.DAY, count);
      default -> Shift.of(Shift.Unit.DAY, count * DAYS_OF_WEEK);
    };
  }

  private static Optional<Portion> portion(Matcher m) {
    String season = m.group("season");
    String endOfYear = m.group("endOfYear");
    return season != null
        ? Portion.ofYear(season)
        : endOfYear != null
            ? Portion.ofYear(endOfYear.substring(1))
            : first(m, PORTIONS_OF_MONTH).map(Portion::ofMonth);
  }

  private Optional<PartOfDay> partOfDay(Matcher m) {
    String part = m.group("part");
    String word = m.group("dayWord");
    return part != null
        ? Optional.of(words.part(part))
        : word != null ? words.partOf(word) : Optional.empty();
  }

  private static Optional<String> first(Matcher m, String... groups) {
    for (String group : groups) {
      if (m.group(group) != null) {
        return Optional.of(m.group(group));
      }
    }
    return Optional.empty();
  }

  private static OptionalInt number(Optional<String> digits) {
    return digits.isEmpty() ? OptionalInt.empty() : Numerals.integer(digits.get());
  }

  private static boolean isNoNumber(@Nullable String digits) {
    return digits != null && Numerals.integer(digits).isEmpty();
  }

  private static boolean outside(OptionalInt number, int max) {
    return number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > max);
  }
}
