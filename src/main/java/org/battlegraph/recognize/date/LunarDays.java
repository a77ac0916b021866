package org.battlegraph.recognize.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.zh.Numerals;

/**
 * Counts on from a day whose date the article gives in both calendars: after 十月初三日（10月31日） the 初五日
 * is the second of November. Only the first ten days say by their own words that they are lunar,
 * and only later days of the same month are counted.
 *
 * <p>For one article and one thread.
 */
final class LunarDays {
  private static final Pattern IN_BOTH =
      Pattern.compile("月(?:初(?<first>[一二三四五六七八九十])|(?<later>[二廿]?十?[一二三四五六七八九]?|三十))日?\\s*[（(]");

  private static final Pattern FIRST_TEN = Pattern.compile("初(?<day>[一二三四五六七八九十])日");

  private OptionalInt day = OptionalInt.empty();
  private Optional<Anchor> western = Optional.empty();

  /** Tells whether a folded text is a day of the old calendar that does not say its month. */
  static boolean isFirstTen(String folded) {
    return FIRST_TEN.matcher(folded).matches();
  }

  /** Takes note of a date; one with a month that is not in both calendars ends the counting. */
  void remember(String folded, Expression expression, Anchor date) {
    Matcher both = IN_BOTH.matcher(folded);
    if (both.find() && date.isDay()) {
      String numeral = both.group("first") != null ? both.group("first") : both.group("later");
      day = Numerals.integer(numeral);
      western = Optional.of(date);
    } else if (expression.month().isPresent() || expression.year().isPresent()) {
      day = OptionalInt.empty();
    }
  }

  /** Returns the date of a day of the month that is counted, if it is one. */
  Optional<Completed> complete(String folded) {
    Matcher matcher = FIRST_TEN.matcher(folded);
    if (day.isEmpty() || western.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    int days = Numerals.integer(matcher.group("day")).orElseThrow() - day.getAsInt();
    if (days < 0) {
      return Optional.empty();
    }
    LocalDate date = western.get().value().end().last().plusDays(days);
    return Optional.of(
        new Completed(
            DateValue.at(PartialDate.of(date)),
            "date.lunar-day-counted",
            List.of(western.get().evidence())));
  }
}
