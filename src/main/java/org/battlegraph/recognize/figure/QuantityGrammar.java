package org.battlegraph.recognize.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.zh.Numerals;

/** Reads numbers, ranges and vague numbers (數百, 十幾, 二三百) in folded text. */
final class QuantityGrammar {
  private static final String APPROXIMATELY =
      "(?:约|大约|约莫|约为|约计|将近|接近|几近|近|超过|超出|逾|至少|最少|起码|不下于?|不少于|不止|多达|高达|不到|不足|未满|不满|至多|最多|差不多|估计|大概|几乎|几达)有?|上(?=[百千万])";
  private static final String JOINT = "[-—–~～〜－至到]{1,2}";
  private static final String VAGUE = "[数几](?:[十百千]?[万亿]|[十百千])?|[二三四五六七八九]?十[几数]";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:(?<vague>"
              + VAGUE
              + ")|(?<myriad>(?<=(?<!千)[上近约逾达过])万|万(?=[余多]))|(?<![第\\d.,A-Za-z:/°."
              + Numerals.NUMERALS
              + "万亿-])(?<from>"
              + Numerals.PATTERN
              + ")(?:(?:(?<same>[人名个架辆门艘挺支枝])(?="
              + JOINT
              + Numerals.PATTERN
              + "\\k<same>))?"
              + JOINT
              + "(?<to>"
              + Numerals.PATTERN
              + ")|、(?<next>[二三四五六七八九2-9](?:[十百千万]+|(?=[余多]?[人名位员个架艘辆门挺枝支]))))?)"
              + "(?<more>有余|之(?=众)|[余多来](?!次)|几|(?:以上|以下|左右)的?(?=[人名]))?(?<power>[百千万亿](?=[余多]?[人名位员个架艘辆门挺枝支]))?(?<evenMore>[余多])?");
  private static final Pattern BEFORE = Pattern.compile("(?:" + APPROXIMATELY + ")$");

  /** The longest of the words for about. */
  private static final int BEFORE_WINDOW = 4;

  /** 三四百, 十五六, 三五百. */
  private static final Pattern NEIGHBORS =
      Pattern.compile(
          "((?:[一二三四五六七八九]?十|[一二三四五六七八九]百(?=.{2,}十))?)"
              + "([一二两三四五六七八1-8])、?([二两三四五六七八九2-9])([十百千万亿]*)");

  private static final String DIGITS = "一二三四五六七八九";

  /** Of 第3、第13、14師團 the last is no count: so far back stands the 第. */
  private static final int LIST_WINDOW = 24;

  /** The digits of contracts; one alone is rather a word: 陸軍, 隊伍. */
  private static final String LEGAL_DIGITS = "零〇○壹贰叁肆伍陆柒捌玖拾佰仟";

  private static final char FIRST_NUMERAL = '\u25CB';
  private static final int TEN = 10;

  /** 萬餘, 上萬: the 萬 without a digit. */
  private static final Optional<Magnitude> MYRIAD =
      Optional.of(new Magnitude(BigDecimal.valueOf(10_000), Optional.empty(), false));

  private QuantityGrammar() {}

  /** Returns a matcher for the number at the beginning of its region. */
  static Matcher matcher(String folded) {
    return QUANTITY.matcher(folded).useTransparentBounds(true);
  }

  /** Returns the next place at or after one at which a number can begin, or the end. */
  static int nextStart(String folded, int from, int end) {
    for (int at = from; at < end; at++) {
      if (isNumber(folded.charAt(at)) && (at == 0 || !isNumber(folded.charAt(at - 1)))) {
        return at;
      }
    }
    return end;
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9')
        || c == '数'
        || c == '几'
        || (c >= FIRST_NUMERAL && Numerals.isNumeral(c));
  }

  /**
   * Returns what a match says.
   *
   * @param passageBegin before which no word belongs to the number
   */
  static Optional<Quantity> quantity(Matcher m, String folded, int passageBegin) {
    boolean vague = m.group("vague") != null;
    boolean myriad = m.group("myriad") != null;
    Optional<Magnitude> read = vague ? vague(m.group("vague")) : myriad ? MYRIAD : exact(m);
    int number = m.start(vague ? "vague" : myriad ? "myriad" : "from");
    if (isOrdinal(folded, passageBegin, number)) {
      return Optional.empty();
    }
    boolean chinese = vague || myriad || m.group("from").chars().noneMatch(Character::isDigit);
    int windowBegin = Math.max(passageBegin, number - BEFORE_WINDOW);
    Matcher before = BEFORE.matcher(folded).region(windowBegin, number).useTransparentBounds(true);
    boolean about = before.find();
    int begin = about ? before.start() : number;
    boolean approximate = about || m.group("more") != null || m.group("evenMore") != null;
    return read.map(magnitude -> scaled(magnitude, m.group("power")))
        .map(
            magnitude ->
                new Quantity(
                    begin,
                    number,
                    m.end(),
                    new Magnitude(
                        magnitude.value(), magnitude.max(), approximate || magnitude.approximate()),
                    chinese));
  }

  /** Tells whether a number goes on with a list of numbers that begins with 第. */
  private static boolean isOrdinal(String folded, int passageBegin, int number) {
    int at = number - 1;
    int limit = Math.max(passageBegin, number - LIST_WINDOW);
    if (at < limit || folded.charAt(at) != '、') {
      return false;
    }
    while (at >= limit && (folded.charAt(at) == '、' || isNumber(folded.charAt(at)))) {
      at--;
    }
    return at >= limit && folded.charAt(at) == '第';
  }

  private static Magnitude scaled(Magnitude magnitude, String power) {
    if (power == null) {
      return magnitude;
    }
    BigDecimal factor = Numerals.parse("一" + power).orElse(BigDecimal.ONE);
    return new Magnitude(
        magnitude.value().multiply(factor),
        magnitude.max().map(factor::multiply),
        magnitude.approximate());
  }

  /** Reads 數百 as 100 to 999 and 十幾 as 11 to 19. */
  private static Optional<Magnitude> vague(String text) {
    boolean unit = text.startsWith("数") || text.startsWith("几");
    if (!unit) {
      BigDecimal tens = Numerals.parse(text.substring(0, text.length() - 1)).orElse(BigDecimal.TEN);
      return Optional.of(
          range(tens.add(BigDecimal.ONE), tens.add(BigDecimal.valueOf(TEN - 1L)), true));
    }
    if (text.length() == 1) {
      return Optional.of(range(BigDecimal.valueOf(2), BigDecimal.valueOf(TEN - 1L), true));
    }
    BigDecimal power = Numerals.parse("一" + text.substring(1)).orElse(BigDecimal.ONE);
    BigDecimal last = power.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
    return Optional.of(range(power, last, true));
  }

  private static Optional<Magnitude> exact(Matcher m) {
    String from = m.group("from");
    String to = m.group("to");
    if (from.length() == 1 && LEGAL_DIGITS.indexOf(from) >= 0) {
      return Optional.empty();
    }
    String next = m.group("next") == null ? "" : m.group("next");
    Matcher neighbors = NEIGHBORS.matcher(from + next);
    boolean listed = !next.isEmpty() || from.chars().noneMatch(Character::isDigit);
    if (to == null
        && listed
        && neighbors.matches()
        && follows(neighbors.group(2), neighbors.group(3))) {
      String tens = neighbors.group(1);
      String power = neighbors.group(4);
      return range(tens + neighbors.group(2) + power, tens + neighbors.group(3) + power, true);
    }
    if (!next.isEmpty()) {
      return range(from + next.substring(1), next, true);
    }
    if (to == null) {
      return Numerals.parse(from).map(v -> new Magnitude(v, Optional.empty(), false));
    }
    return range(from + sharedPower(from, to), to, false);
  }

  /** Returns the 萬 of 3至5萬, which counts for both. */
  private static String sharedPower(String from, String to) {
    char last = to.charAt(to.length() - 1);
    boolean shared = "百千万亿".indexOf(last) >= 0 && from.indexOf(last) < 0;
    return shared && Numerals.parse(from).filter(v -> v.intValue() < 100).isPresent()
        ? String.valueOf(last)
        : "";
  }

  /** Tells whether two digits beside each other mean about so many: 三四, 一兩, 三五. */
  private static boolean follows(String digit, String next) {
    int first = digit(digit);
    int second = digit(next);
    return second == first + 1 || (digit.equals("三") && next.equals("五"));
  }

  private static int digit(String digit) {
    return digit.equals("两")
        ? 2
        : Character.isDigit(digit.charAt(0)) ? digit.charAt(0) - '0' : DIGITS.indexOf(digit) + 1;
  }

  private static Optional<Magnitude> range(String from, String to, boolean approximate) {
    Optional<BigDecimal> first = Numerals.parse(from);
    Optional<BigDecimal> last = Numerals.parse(to);
    if (first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0) {
      return Optional.empty();
    }
    return Optional.of(range(first.get(), last.get(), approximate));
  }

  private static Magnitude range(BigDecimal from, BigDecimal to, boolean approximate) {
    return new Magnitude(from, Optional.of(to), approximate);
  }
}
