package org.battlegraph.zh;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The names by which East Asian calendars count years, as far as texts on modern wars use them.
 *
 * <p>The names are folded (see {@link Folding}).
 */
public enum Era {
  /** 順治. */
  SHUNZHI("顺治", 1644, 18, true),
  /** 康熙. */
  KANGXI("康熙", 1662, 61, true),
  /** 雍正. */
  YONGZHENG("雍正", 1723, 13, true),
  /** 乾隆. */
  QIANLONG("乾隆", 1736, 60, true),
  /** 嘉慶. */
  JIAQING("嘉庆", 1796, 25, true),
  /** 道光. */
  DAOGUANG("道光", 1821, 30, true),
  /** 咸豐. */
  XIANFENG("咸丰", 1851, 11, true),
  /** 同治. */
  TONGZHI("同治", 1862, 13, true),
  /** 光緒. */
  GUANGXU("光绪", 1875, 34, true),
  /** 宣統. */
  XUANTONG("宣统", 1909, 3, true),
  /** 洪憲. */
  HONGXIAN("洪宪", 1916, 1, false),
  /** 民國; still in use. */
  MINGUO("民国", 1912, 150, false),
  /** 大同 of Manchukuo. */
  DATONG("大同", 1932, 3, false),
  /** 康德 of Manchukuo. */
  KANGDE("康德", 1934, 12, false),
  /** 慶應. */
  KEIO("庆应", 1865, 4, true),
  /** 明治. */
  MEIJI("明治", 1868, 45, false),
  /** 大正. */
  TAISHO("大正", 1912, 15, false),
  /** 昭和. */
  SHOWA("昭和", 1926, 64, false),
  /** 平成. */
  HEISEI("平成", 1989, 31, false),
  /** 令和; still in use. */
  REIWA("令和", 2019, 99, false);

  private static final int FIRST_SOLAR_MEIJI = 6;

  private final String folded;
  private final int first;
  private final int years;
  private final boolean lunar;

  Era(String folded, int first, int years, boolean lunar) {
    this.folded = folded;
    this.first = first;
    this.years = years;
    this.lunar = lunar;
  }

  /** Returns the era of a folded name. */
  public static Optional<Era> of(String folded) {
    return Arrays.stream(values()).filter(era -> era.folded.equals(folded)).findFirst();
  }

  /** Returns all folded names as the alternatives of a pattern, without a group around them. */
  public static String alternatives() {
    return Arrays.stream(values()).map(era -> era.folded).collect(Collectors.joining("|"));
  }

  /**
   * Returns the year of the common era; empty if the era has no such year.
   *
   * @param year the year of the era, from 1
   */
  public OptionalInt commonYear(int year) {
    return year >= 1 && year <= years ? OptionalInt.of(first + year - 1) : OptionalInt.empty();
  }

  /** Tells whether months and days of a year of this era are those of the lunar calendar. */
  public boolean isLunar(int year) {
    return lunar || (this == MEIJI && year < FIRST_SOLAR_MEIJI);
  }
}
