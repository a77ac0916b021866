package org.battlegraph.recognize.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.PartOfDay;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Era;
import org.battlegraph.zh.Numerals;

/** Reads one date in folded text, as it is written. */
final class DateGrammar {
  private final RelativeDates words;
  private final DateStarts starts;
  private final Pattern date;
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
    if (m.group("lunar") != null || m.group("onlyCentury") != null) {
      return Optional.of(Expression.unconverted(span));
    }
    if (m.group("decade") != null) {
      return decade(m, span);
    }
    OptionalInt month = number(first(m, "monthA", "monthB", "isoMonth"));
    OptionalInt monthFrom = number(first(m, "monthFromA", "monthFromB"));
    OptionalInt day = number(first(m, "dayA", "dayB", "dayC", "dayD", "isoDay"));
    OptionalInt dayFrom = number(first(m, "dayFromA", "dayFromB", "dayFromC", "dayFromD"));
    if (outside(month, 12) || outside(monthFrom, 12) || outside(day, 31) || outside(dayFrom, 31)) {
      return Optional.empty();
    }
    OptionalInt year = year(m);
    boolean lunarEra = isLunarEra(m) && month.isPresent();
    Optional<Shift> shift = shift(m);
    boolean bare = year.isEmpty() && shift.isEmpty();
    if (!isInContext(m, folded, bare, month, day)) {
      return Optional.empty();
    }
    if (lunarEra) {
      return Optional.of(Expression.unconverted(span));
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
            false));
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

  private Optional<Expression> decade(Matcher m, Span span) {
    OptionalInt decade = Numerals.integer(m.group("decade"));
    OptionalInt century = number(Optional.ofNullable(m.group("century")));
    if (decade.isEmpty() || (decade.getAsInt() < 1000 && century.isEmpty())) {
      return Optional.of(Expression.unconverted(span));
    }
    int first =
        century.isPresent()
            ? (century.getAsInt() - 1) * 100 + decade.getAsInt()
            : decade.getAsInt();
    OptionalInt none = OptionalInt.empty();
    return Optional.of(
        new Expression(
            span,
            OptionalInt.of(first),
            none,
            Optional.empty(),
            none,
            none,
            none,
            none,
            none,
            Optional.of(Portion.DECADE),
            Optional.empty(),
            false));
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

  private Optional<Shift> shift(Matcher m) {
    Optional<String> word = first(m, "yearWord", "monthWord", "dayWord");
    if (word.isPresent()) {
      return word.map(words::shift);
    }
    String count = m.group("count");
    if (count == null) {
      return Optional.empty();
    }
    OptionalInt number = Numerals.integer(count);
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(later(number.getAsInt(), m.group("unit")));
  }

  private static Shift later(int count, String unit) {
    return switch (unit) {
      case "年" -> new Shift(Shift.Unit.YEAR, count);
      case "个月" -> new Shift(Shift.Unit.MONTH, count);
      case "周", "星期" -> new Shift(Shift.Unit.DAY, count * 7);
      default -> new Shift(Shift.Unit.DAY, count);
    };
  }

  private static Optional<Portion> portion(Matcher m) {
    String season = m.group("season");
    return season != null
        ? Portion.ofYear(season)
        : first(m, "portionA", "portionB", "portionC", "portionE", "portionMoreA", "portionMoreB")
            .map(Portion::ofMonth);
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

  private static boolean outside(OptionalInt number, int max) {
    return number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > max);
  }
}
