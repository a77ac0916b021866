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
      "(?:约|大约|约为|约计|将近|接近|近|超过|超出|逾|至少|起码|不下于?|不少于|多达|不到|不足|未满|差不多|估计|大概|几乎|几达)有?|上(?=[百千万])";
  private static final String JOINT = "[-—–~～〜－至到]{1,2}";
  private static final String VAGUE = "[数几](?:十|百|千|十?万|百万|千万|十|亿)?|[二三四五六七八九]?十[几数]";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<before>"
              + APPROXIMATELY
              + ")?(?:(?<vague>"
              + VAGUE
              + ")|(?<![第\\d.,A-Za-z:/°."
              + Numerals.NUMERALS
              + "万亿-])(?<from>"
              + Numerals.PATTERN
              + ")(?:"
              + JOINT
              + "(?<to>"
              + Numerals.PATTERN
              + ")|、(?<next>[二三四五六七八九][十百千万]+))?)"
              + "(?<more>[余多来](?!次)|几)?(?<power>[百千万亿](?=[余多]?[人名位员个架艘辆门挺枝支]))?(?<evenMore>[余多])?");
  private static final Pattern NEIGHBORS = Pattern.compile("([一二三四五六七八])([二三四五六七八九])([十百千万亿]*)");
  private static final String DIGITS = "一二三四五六七八九";

  /** The digits of contracts; one alone is rather a word: 陸軍, 隊伍. */
  private static final String LEGAL_DIGITS = "零〇○壹贰叁肆伍陆柒捌玖拾佰仟";

  private static final int TEN = 10;

  private QuantityGrammar() {}

  /** Returns a matcher that finds numbers one after the other. */
  static Matcher matcher(String folded) {
    return QUANTITY.matcher(folded);
  }

  /** Returns what a match says. */
  static Optional<Quantity> quantity(Matcher m) {
    boolean vague = m.group("vague") != null;
    Optional<Magnitude> read = vague ? vague(m.group("vague")) : exact(m);
    int number = m.start(vague ? "vague" : "from");
    boolean chinese = vague || m.group("from").chars().noneMatch(Character::isDigit);
    boolean approximate =
        m.group("before") != null || m.group("more") != null || m.group("evenMore") != null;
    return read.map(magnitude -> scaled(magnitude, m.group("power")))
        .map(
            magnitude ->
                new Quantity(
                    m.start(),
                    number,
                    m.end(),
                    new Magnitude(
                        magnitude.value(), magnitude.max(), approximate || magnitude.approximate()),
                    chinese));
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
    Matcher neighbors = NEIGHBORS.matcher(from);
    if (to == null && neighbors.matches() && follows(neighbors.group(1), neighbors.group(2))) {
      return range(
          neighbors.group(1) + neighbors.group(3), neighbors.group(2) + neighbors.group(3), true);
    }
    if (m.group("next") != null) {
      String next = m.group("next");
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

  private static boolean follows(String digit, String next) {
    return DIGITS.indexOf(next) == DIGITS.indexOf(digit) + 1;
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
