package org.battlegraph.infer.critic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.zh.Era;
import org.battlegraph.zh.Numerals;

/**
 * A date as its own words say it, with year and month inherited where they are left out. The facts
 * of the graph have dates too, but not for every date of the text, and not with what was inherited.
 *
 * @param year the year that the words say
 * @param month whether a month or a day is said
 * @param from the first day that it can mean
 * @param to the last
 */
record ReadDate(OptionalInt year, boolean month, LocalDate from, LocalDate to) {
  private static final Pattern ERA =
      Pattern.compile("[(（]?(" + Era.alternatives() + ")(\\d{1,2}|元)年[)）]?");
  private static final Pattern NUMERAL = Pattern.compile("[" + Numerals.NUMERALS + "]+(?=[年月日号])");
  private static final Pattern PART =
      Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月份?)?(?:([上中下])旬|(\\d{1,2})[日号])?");
  private static final int MONTHS = 12;
  private static final int MIDDLE = 11;
  private static final int LAST = 21;

  /**
   * Reads a date.
   *
   * @param folded the words of a mention, folded
   * @param before the day that the date before it began with, for what is left out
   */
  static Optional<ReadDate> of(String folded, Optional<LocalDate> before) {
    String arabic = NUMERAL.matcher(folded).replaceAll(match -> arabic(match.group()));
    Matcher era = ERA.matcher(arabic);
    OptionalInt eraYear = era.find() ? eraYear(era) : OptionalInt.empty();
    String bare = era.reset().replaceAll("");
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    OptionalInt year = OptionalInt.empty();
    boolean month = false;
    Optional<LocalDate> known =
        eraYear.isPresent() ? Optional.of(LocalDate.of(eraYear.getAsInt(), 1, 1)) : before;
    for (Matcher part = PART.matcher(bare); part.find(); ) {
      if (part.group().isEmpty()) {
        continue;
      }
      if (part.group(1) != null) {
        year = year.isPresent() ? year : OptionalInt.of(Integer.parseInt(part.group(1)));
      }
      month |= part.group(2) != null || part.group(4) != null;
      Optional<LocalDate[]> days = days(part, to.isPresent() ? to : known);
      if (days.isEmpty()) {
        return Optional.empty();
      }
      from = from.or(() -> Optional.of(days.get()[0]));
      to = Optional.of(days.get()[1]);
    }
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ReadDate(year, month, from.get(), to.get()));
  }

  private static Optional<LocalDate[]> days(Matcher part, Optional<LocalDate> known) {
    if (part.group(1) == null && known.isEmpty()) {
      return Optional.empty();
    }
    int year =
        part.group(1) == null ? known.orElseThrow().getYear() : Integer.parseInt(part.group(1));
    if (part.group(2) == null && part.group(3) == null && part.group(4) == null) {
      return Optional.of(
          new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31)});
    }
    int number =
        part.group(2) == null
            ? known.map(LocalDate::getMonthValue).orElse(0)
            : Integer.parseInt(part.group(2));
    if (number < 1 || number > MONTHS) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(isOverNewYear(part, known, number) ? year + 1 : year, number);
    if (part.group(3) != null) {
      int first = part.group(3).equals("上") ? 1 : part.group(3).equals("中") ? MIDDLE : LAST;
      int last = first == LAST ? month.lengthOfMonth() : first + MIDDLE - 2;
      return Optional.of(new LocalDate[] {month.atDay(first), month.atDay(last)});
    }
    if (part.group(4) == null) {
      return Optional.of(new LocalDate[] {month.atDay(1), month.atEndOfMonth()});
    }
    int day = Integer.parseInt(part.group(4));
    return month.isValidDay(day)
        ? Optional.of(new LocalDate[] {month.atDay(day), month.atDay(day)})
        : Optional.empty();
  }

  /** 12月31日……1月2日: who goes on from December to January without a year has passed New Year. */
  private static boolean isOverNewYear(Matcher part, Optional<LocalDate> known, int number) {
    return part.group(1) == null
        && part.group(2) != null
        && number <= 2
        && known.filter(day -> day.getMonthValue() >= MONTHS - 1).isPresent();
  }

  private static OptionalInt eraYear(Matcher era) {
    int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
    return Era.of(era.group(1)).map(known -> known.commonYear(year)).orElse(OptionalInt.empty());
  }

  private static String arabic(String numeral) {
    OptionalInt value = Numerals.integer(numeral);
    return value.isPresent() ? Integer.toString(value.getAsInt()) : numeral;
  }
}
