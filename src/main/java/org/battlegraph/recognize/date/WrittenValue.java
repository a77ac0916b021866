package org.battlegraph.recognize.date;

import java.util.OptionalInt;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;

/** What an expression means once its year and month are known. */
final class WrittenValue {
  private WrittenValue() {}

  /**
   * Returns the value.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  static DateValue of(Expression e, int year, OptionalInt month) {
    if (month.isEmpty()) {
      return yearValue(e, year);
    }
    int m = month.getAsInt();
    if (e.day().isPresent()) {
      PartialDate first = PartialDate.of(year, m, e.day().getAsInt());
      return e.dayTo().isPresent()
          ? DateValue.from(first, PartialDate.of(year, m, e.dayTo().getAsInt()))
          : DateValue.at(first);
    }
    if (e.portion().isPresent()) {
      return e.portion().get().in(year, m);
    }
    if (e.monthTo().isPresent()) {
      int to = e.monthTo().getAsInt();
      return DateValue.from(PartialDate.of(year, m), PartialDate.of(to < m ? year + 1 : year, to));
    }
    return DateValue.at(PartialDate.of(year, m));
  }

  private static DateValue yearValue(Expression e, int year) {
    PartialDate start = PartialDate.of(year);
    if (e.yearTo().isPresent()) {
      return DateValue.from(start, PartialDate.of(e.yearTo().getAsInt()));
    }
    return e.portion().map(p -> p.in(year)).orElseGet(() -> DateValue.at(start));
  }
}
