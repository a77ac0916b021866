package org.battlegraph.recognize.date;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.mention.PartOfDay;

/** The words that count from a date before them, and the words for a part of the day. */
final class RelativeDates {
  private final Map<String, Shift> shifts = new HashMap<>();
  private final Map<String, Optional<PartOfDay>> partOfShift = new HashMap<>();
  private final Map<String, PartOfDay> parts = new HashMap<>();

  private RelativeDates() {}

  static RelativeDates load() {
    RelativeDates words = new RelativeDates();
    for (WordTable.Row row : WordTable.load("relative-date").rows()) {
      Shift.Unit unit = Shift.Unit.valueOf(row.get("unit"));
      words.shifts.put(row.get("word"), new Shift(unit, Integer.parseInt(row.get("shift"))));
      String part = row.get("part");
      words.partOfShift.put(
          row.get("word"),
          part.isEmpty() ? Optional.empty() : Optional.of(PartOfDay.valueOf(part)));
    }
    for (WordTable.Row row : WordTable.load("part-of-day").rows()) {
      words.parts.put(row.get("word"), PartOfDay.valueOf(row.get("part")));
    }
    return words;
  }

  /** Returns what a word such as 次日 means. */
  Shift shift(String word) {
    return shifts.get(word);
  }

  /** Returns the part of the day that a word such as 當晚 names along with the day. */
  Optional<PartOfDay> partOf(String word) {
    return partOfShift.getOrDefault(word, Optional.empty());
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
    return shifts.entrySet().stream()
        .filter(entry -> entry.getValue().unit() == unit)
        .map(Map.Entry::getKey)
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .collect(Collectors.joining("|"));
  }

  /** Returns the words for parts of the day as the alternatives of a pattern, longest first. */
  String partWords() {
    return parts.keySet().stream()
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .collect(Collectors.joining("|"));
  }
}
