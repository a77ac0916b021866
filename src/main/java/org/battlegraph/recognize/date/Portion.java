package org.battlegraph.recognize.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;

/**
 * A part of a month, of a year or of a century that a text names; the thing was some time within
 * it.
 */
enum Portion {
  /** 上旬, 初. */
  FIRST_THIRD(1, 10),
  /** 中旬, 中. */
  SECOND_THIRD(11, 20),
  /** 下旬, 底, 末. */
  LAST_THIRD(21, 31),
  /** 上半月. */
  FIRST_HALF(1, 15),
  /** 下半月. */
  SECOND_HALF(16, 31),
  /** 年初. */
  BEGINNING_OF_YEAR(1, 3),
  /** 年中. */
  MIDDLE_OF_YEAR(5, 8),
  /** 年底. */
  END_OF_YEAR(10, 12),
  /** 春. */
  SPRING(2, 5),
  /** 夏. */
  SUMMER(5, 8),
  /** 秋. */
  AUTUMN(8, 11),
  /** 冬, which goes on into the next year. */
  WINTER(11, 14),
  /** 上半年. */
  FIRST_HALF_YEAR(1, 6),
  /** 下半年. */
  SECOND_HALF_YEAR(7, 12),
  /** 上、中旬. */
  FIRST_TWO_THIRDS(1, 20),
  /** 中、下旬. */
  LAST_TWO_THIRDS(11, 31),
  /** 年代: ten years from a year on. */
  DECADE(0, 9),
  /** 年代初. */
  BEGINNING_OF_DECADE(0, 3),
  /** 年代中期. */
  MIDDLE_OF_DECADE(4, 6),
  /** 年代末, 年代後期. */
  END_OF_DECADE(7, 9),
  /** 世紀: a hundred years from a year on. */
  CENTURY(0, 99),
  /** 世紀初. */
  BEGINNING_OF_CENTURY(0, 9),
  /** 世紀上半葉. */
  FIRST_HALF_CENTURY(0, 49),
  /** 世紀中葉. */
  MIDDLE_OF_CENTURY(40, 59),
  /** 世紀下半葉. */
  SECOND_HALF_CENTURY(50, 99),
  /** 世紀末. */
  END_OF_CENTURY(90, 99);

  private static final int MONTHS = 12;

  private final int first;
  private final int last;

  Portion(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** Returns the portion of a month that a folded word names. */
  static Portion ofMonth(String word) {
    return switch (word) {
      case "上旬", "初", "初旬", "月初" -> FIRST_THIRD;
      case "中旬", "中", "月中" -> SECOND_THIRD;
      case "上中旬", "上、中旬" -> FIRST_TWO_THIRDS;
      case "中下旬", "中、下旬" -> LAST_TWO_THIRDS;
      case "上半月", "前半月" -> FIRST_HALF;
      case "下半月", "后半月" -> SECOND_HALF;
      default -> LAST_THIRD;
    };
  }

  /** Returns the portion of a decade that a folded word behind 年代 names. */
  static Portion ofDecade(Optional<String> word) {
    return word.isEmpty()
        ? DECADE
        : switch (word.get().charAt(0)) {
          case '初', '前' -> BEGINNING_OF_DECADE;
          case '中' -> MIDDLE_OF_DECADE;
          default -> END_OF_DECADE;
        };
  }

  /** Returns the portion of a century that a folded word behind 世紀 names. */
  static Portion ofCentury(Optional<String> word) {
    return word.isEmpty()
        ? CENTURY
        : switch (word.get().charAt(0)) {
          case '初' -> BEGINNING_OF_CENTURY;
          case '上', '前' -> FIRST_HALF_CENTURY;
          case '中' -> MIDDLE_OF_CENTURY;
          case '末' -> END_OF_CENTURY;
          default -> SECOND_HALF_CENTURY;
        };
  }

  /** Tells whether it is made of whole years: a decade, a century or a part of one. */
  boolean isOfYears() {
    return compareTo(DECADE) >= 0;
  }

  /** Returns the portion of a year that a folded word names. */
  static Optional<Portion> ofYear(String word) {
    // Of 夏末秋初 and 秋冬之交 the later season is meant.
    for (int i = word.length() - 1; i >= 0; i--) {
      int season = "春夏秋冬".indexOf(word.charAt(i));
      if (season >= 0) {
        return Optional.of(List.of(SPRING, SUMMER, AUTUMN, WINTER).get(season));
      }
    }
    return Optional.ofNullable(
        switch (word) {
          case "初" -> BEGINNING_OF_YEAR;
          case "中" -> MIDDLE_OF_YEAR;
          case "底", "末", "终", "岁末" -> END_OF_YEAR;
          case "上半年", "前半年" -> FIRST_HALF_YEAR;
          case "下半年", "后半年" -> SECOND_HALF_YEAR;
          default -> null;
        });
  }

  /** Returns the days of this portion of a month. */
  DateValue in(int year, int month) {
    LocalDate end = PartialDate.of(year, month).last();
    return DateValue.within(
        PartialDate.of(year, month, first),
        PartialDate.of(year, month, Math.min(last, end.getDayOfMonth())));
  }

  /** Returns the months of this portion of a year. */
  DateValue in(int year) {
    if (isOfYears()) {
      return DateValue.within(PartialDate.of(year + first), PartialDate.of(year + last));
    }
    PartialDate end =
        last <= MONTHS ? PartialDate.of(year, last) : PartialDate.of(year + 1, last - MONTHS);
    return DateValue.within(PartialDate.of(year, first), end);
  }
}
