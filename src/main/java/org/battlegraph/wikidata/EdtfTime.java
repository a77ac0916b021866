package org.battlegraph.wikidata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.link.WikidataValue.Time;

/**
 * A date of a text as Wikidata has times.
 *
 * @param from the time, or the first of two
 * @param to the last of two
 * @param within whether it was at some time between the two, and not from the one to the other
 */
record EdtfTime(Time from, Optional<Time> to, boolean within) {
  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;
  private static final Pattern SIMPLE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern LASTS = Pattern.compile("([^/\\[\\]]+)/([^/\\[\\]]+)");
  private static final Pattern WITHIN = Pattern.compile("\\[(.+)\\.\\.(.+)]");

  /**
   * Reads a date.
   *
   * @param edtf as the graph has it: {@code 1944-11}, {@code 1944-11-09/1944-11-11}, {@code
   *     [1944-11-01..1944-11-10]}
   * @return empty for forms that Wikidata has no time for: uncertain ones, an open end
   */
  static Optional<EdtfTime> parse(String edtf) {
    Matcher lasts = LASTS.matcher(edtf);
    Matcher within = WITHIN.matcher(edtf);
    if (lasts.matches()) {
      return both(lasts, false);
    }
    if (within.matches()) {
      return both(within, true);
    }
    return time(edtf).map(time -> new EdtfTime(time, Optional.empty(), false));
  }

  private static Optional<EdtfTime> both(Matcher match, boolean isWithin) {
    Optional<Time> from = time(match.group(1));
    Optional<Time> to = time(match.group(2));
    return from.isPresent() && to.isPresent()
        ? Optional.of(new EdtfTime(from.get(), to, isWithin))
        : Optional.empty();
  }

  /** One day, month or year. */
  static Optional<Time> time(String text) {
    Matcher match = SIMPLE.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String month = match.group(2) == null ? "00" : match.group(2);
    String day = match.group(3) == null ? "00" : match.group(3);
    int precision = match.group(2) == null ? YEAR : match.group(3) == null ? MONTH : DAY;
    return Optional.of(
        new Time("+" + match.group(1) + "-" + month + "-" + day + "T00:00:00Z", precision));
  }
}
