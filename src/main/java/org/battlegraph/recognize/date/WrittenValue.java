package org.battlegraph.recognize.date;

import java.time.DateTimeException;
import java.util.OptionalInt;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;

/** What an expression means once its year and month are known. */
final class WrittenValue {
  private WrittenValue() {}

  /**
   * Returns the value.
   *
   * @throws DateTimeException if there is no such day, or if it ends before it begins: 9日至4日
   */
  static DateValue of(Expression e, int year, OptionalInt month) {
    if (month.isEmpty()) {
      return yearValue(e, year);
    }
    int m = month.getAsInt();
    if (e.day().isPresent()) {
      PartialDate first = PartialDate.of(year, m, e.day().getAsInt());
      return e.dayTo().isPresent()
          ? range(first, PartialDate.of(year, m, e.dayTo().getAsInt()))
          : DateValue.at(first);
    }
    if (e.portion().isPresent()) {
      return e.portion().get().in(year, m);
    }
    if (e.monthTo().isPresent()) {
      int to = e.monthTo().getAsInt();
      return range(PartialDate.of(year, m), PartialDate.of(to < m ? year + 1 : year, to));
    }
    return DateValue.at(PartialDate.of(year, m));
  }

  private static DateValue yearValue(Expression e, int year) {
    PartialDate start = PartialDate.of(year);
    if (e.yearTo().isPresent()) {
      return range(start, PartialDate.of(e.yearTo().getAsInt()));
    }
    return e.portion().map(p -> p.in(year)).orElseGet(() -> DateValue.at(start));
  }

  private static DateValue range(PartialDate start, PartialDate end) {
    if (end.last().isBefore(start.first())) {
      throw new DateTimeException(end + " is before " + start);
    }
    return DateValue.from(start, end);
  }
}
