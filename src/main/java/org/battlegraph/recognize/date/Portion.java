package org.battlegraph.recognize.date;

import java.time.LocalDate;
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
  /** 年代: ten years from a year on. */
  DECADE(1, 120);

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
      case "上半月" -> FIRST_HALF;
      case "下半月" -> SECOND_HALF;
      default -> LAST_THIRD;
    };
  }

  /** Returns the portion of a year that a folded word names. */
  static Optional<Portion> ofYear(String word) {
    return Optional.ofNullable(
        switch (word.replaceAll("[季天间]$", "")) {
          case "初" -> BEGINNING_OF_YEAR;
          case "中" -> MIDDLE_OF_YEAR;
          case "底", "末", "终" -> END_OF_YEAR;
          case "春" -> SPRING;
          case "夏" -> SUMMER;
          case "秋" -> AUTUMN;
          case "冬" -> WINTER;
          case "上半年" -> FIRST_HALF_YEAR;
          case "下半年" -> SECOND_HALF_YEAR;
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
    if (this == DECADE) {
      return DateValue.within(PartialDate.of(year), PartialDate.of(year + last / MONTHS - 1));
    }
    PartialDate end =
        last <= MONTHS ? PartialDate.of(year, last) : PartialDate.of(year + 1, last - MONTHS);
    return DateValue.within(PartialDate.of(year, first), end);
  }
}
