package org.battlegraph.recognize.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.model.mention.PartOfDay;
import org.battlegraph.model.text.Span;

/**
 * A date as it is written, not yet completed.
 *
 * @param span where it stands
 * @param year the year of the common era, where written
 * @param otherYear the year that an era in a bracket behind gives: 1913年（大正3年）
 * @param shift what it counts from a date before it: 次日, 翌年, 三日後
 * @param month the month
 * @param monthTo the last month of 9—10月
 * @param day the day of the month
 * @param dayTo the last day of 8—10日
 * @param yearTo the last year of 1937—1945年
 * @param portion 上旬, 年底 and the like
 * @param partOfDay the part of the day
 * @param chinese whether it is written without Arabic digits
 * @param unconverted whether it is of the lunar calendar and stays without a value
 */
record Expression(
    Span span,
    OptionalInt year,
    OptionalInt otherYear,
    Optional<Shift> shift,
    OptionalInt month,
    OptionalInt monthTo,
    OptionalInt day,
    OptionalInt dayTo,
    OptionalInt yearTo,
    Optional<Portion> portion,
    Optional<PartOfDay> partOfDay,
    boolean chinese,
    boolean unconverted) {

  /**
   * Returns an expression that is recognized and left without a value.
   *
   * @param year the year of the common era that begins in its year
   */
  static Expression unconverted(Span span, OptionalInt year) {
    OptionalInt none = OptionalInt.empty();
    return new Expression(
        span,
        year,
        none,
        Optional.empty(),
        none,
        none,
        none,
        none,
        none,
        Optional.empty(),
        Optional.empty(),
        true,
        true);
  }

  /** Returns a decade or a century, or a part of one, that begins in a year. */
  static Expression ofYears(Span span, int first, Portion portion) {
    OptionalInt none = OptionalInt.empty();
    return new Expression(
        span,
        OptionalInt.of(first),
        none,
        Optional.empty(),
        none,
        none,
        none,
        none,
        none,
        Optional.of(portion),
        Optional.empty(),
        true,
        false);
  }

  /** Tells whether it says decades or centuries, which no later date takes its year from. */
  boolean isOfYears() {
    return portion.filter(Portion::isOfYears).isPresent();
  }

  /** Tells whether it is a month and a day in Chinese numerals, which may be lunar. */
  boolean isBareChineseDay() {
    return chinese && year.isEmpty() && shift.isEmpty() && month.isPresent() && day.isPresent();
  }

  /** Tells whether it is a third of a month and no more: 下旬. */
  boolean isThirdOnly() {
    return portion.isPresent() && year.isEmpty() && month.isEmpty() && !unconverted;
  }

  /** Tells whether it counts from the day on which somebody speaks: 今天, 明天. */
  boolean isSpoken() {
    return shift.filter(s -> s.from() == Shift.From.SPEECH).isPresent();
  }

  /** Returns this with another span. */
  Expression over(Span wider) {
    return new Expression(
        wider,
        year,
        otherYear,
        shift,
        month,
        monthTo,
        day,
        dayTo,
        yearTo,
        portion,
        partOfDay,
        chinese,
        unconverted);
  }

  /** Tells whether it says its year itself or by counting years. */
  boolean hasYear() {
    return year.isPresent() || shift.filter(s -> s.unit() == Shift.Unit.YEAR).isPresent();
  }

  /** Returns this with the year of the bracket in place of the year before it. */
  Expression withOtherYear() {
    return new Expression(
        span,
        otherYear,
        otherYear,
        shift,
        month,
        monthTo,
        day,
        dayTo,
        yearTo,
        portion,
        partOfDay,
        chinese,
        unconverted);
  }
}
