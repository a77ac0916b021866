package org.battlegraph.recognize.date;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.mention.PartOfDay;

/** The words that count from a date before them, and the words for a part of the day. */
final class RelativeDates {
  private final Map<String, Shift> shifts = new HashMap<>();
  private final Map<String, PartOfDay> partOfShift = new HashMap<>();
  private final Map<String, PartOfDay> parts = new HashMap<>();
  private final Map<String, String> unless = new HashMap<>();

  private RelativeDates() {}

  static RelativeDates load() {
    RelativeDates words = new RelativeDates();
    for (WordTable.Row row : WordTable.load("relative-date").rows()) {
      String word = row.get("word");
      words.shifts.put(word, shift(row));
      words.unless.put(word, row.get("unless"));
      if (!row.get("part").isEmpty()) {
        words.partOfShift.put(word, PartOfDay.valueOf(row.get("part")));
      }
    }
    for (WordTable.Row row : WordTable.load("part-of-day").rows()) {
      words.parts.put(row.get("word"), PartOfDay.valueOf(row.get("part")));
      words.unless.merge(row.get("word"), row.get("unless"), String::concat);
    }
    return words;
  }

  private static Shift shift(WordTable.Row row) {
    try {
      return new Shift(
          Shift.Unit.valueOf(row.get("unit")),
          Integer.parseInt(row.get("shift")),
          Shift.From.valueOf(row.get("from").toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      throw row.wrong(e.getMessage());
    }
  }

  /** Returns what a word such as 次日 means. */
  Shift shift(String word) {
    return shifts.get(word);
  }

  /** Returns the part of the day that a word such as 當晚 names along with the day. */
  Optional<PartOfDay> partOf(String word) {
    return Optional.ofNullable(partOfShift.get(word));
  }

  /** Returns the part of the day that a word such as 凌晨 means. */
  PartOfDay part(String word) {
    return parts.get(word);
  }

  /** Returns all words that count from a date. */
  List<String> words() {
    return List.copyOf(shifts.keySet());
  }

  /** Returns the words that count in a unit as the alternatives of a pattern, longest first. */
  String words(Shift.Unit unit) {
    return alternatives(shifts, word -> shifts.get(word).unit() == unit);
  }

  /** Returns the words for parts of the day as the alternatives of a pattern, longest first. */
  String partWords() {
    return alternatives(parts, word -> true);
  }

  private String alternatives(Map<String, ?> words, Predicate<String> wanted) {
    return words.keySet().stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(word -> unless.get(word).isEmpty() ? word : word + "(?![" + unless.get(word) + "])")
        .collect(Collectors.joining("|"));
  }
}
