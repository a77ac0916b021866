package org.battlegraph.zh;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as Chinese text writes them: 一百三十一, 一三一, 131, 1,310, 10万, 2.5万, 三万五, 廿六, 贰佰.
 *
 * <p>Works on folded text (see {@link Folding}). A number may mix both scripts of digits. What is
 * not a number gives an empty result.
 */
public final class Numerals {
  /** The Chinese digits, for the character class of a pattern. */
  public static final String DIGITS = "〇零○一二两三四五六七八九壹贰叁肆伍陆柒捌玖";

  /** The Chinese digits and the powers of ten that may begin a number. */
  public static final String NUMERALS = DIGITS + "十百千拾佰仟廿卅卌";

  /** A pattern without groups for anything that can be a number; {@link #parse} decides. */
  public static final String PATTERN =
      "(?:\\d[\\d,]*(?:\\.\\d+)?|["
          + NUMERALS
          + "])(?:[0-9]+(?:[.,][0-9]+)*|["
          + NUMERALS
          + "万亿])*+";

  /** Longer runs of digits are no numbers of men or days. */
  private static final int MAX_LENGTH = 24;

  private static final String VALUES = "0001223456789123456789";
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern ARABIC = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final int TEN = 10;

  private Numerals() {}

  /** Returns the value of a number, if the whole of the text is one. */
  public static Optional<BigDecimal> parse(String text) {
    return text.isEmpty() || text.length() > MAX_LENGTH
        ? Optional.empty()
        : new Reading(text).value();
  }

  /** Returns the value of a whole number, if the whole of the text is one. */
  public static OptionalInt integer(String text) {
    Optional<BigDecimal> value = parse(text);
    boolean fits =
        value.isPresent()
            && value.get().stripTrailingZeros().scale() <= 0
            && value.get().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return fits ? OptionalInt.of(value.get().intValueExact()) : OptionalInt.empty();
  }

  /** Tells whether a folded character is a Chinese digit or power of ten. */
  public static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || c == '万' || c == '亿';
  }

  private static int digit(char c) {
    int index = DIGITS.indexOf(c);
    return index < 0 ? -1 : VALUES.charAt(index) - '0';
  }

  private static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> -1;
    };
  }

  /** One pass over a number from left to right. */
  private static final class Reading {
    private final String text;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private Optional<BigDecimal> pending = Optional.empty();
    private boolean positional = true;
    private int lastPower = Integer.MAX_VALUE;
    private int lastMyriad = Integer.MAX_VALUE;
    private boolean zero;

    Reading(String text) {
      this.text = text;
    }

    Optional<BigDecimal> value() {
      for (int i = 0; i < text.length(); ) {
        char c = text.charAt(i);
        int length = Character.isDigit(c) ? arabic(i) : 1;
        boolean read = Character.isDigit(c) ? length > 0 : numeral(c);
        if (!read) {
          return Optional.empty();
        }
        i += length;
      }
      return Optional.of(total.add(section).add(rest()));
    }

    /** Reads Arabic digits; returns how many characters they are, or 0 if they make no number. */
    private int arabic(int from) {
      Matcher number = ARABIC.matcher(text).region(from, text.length());
      if (pending.isPresent() || !number.lookingAt()) {
        return 0;
      }
      String digits = number.group();
      if (digits.indexOf(',') >= 0 && !GROUPED.matcher(digits).matches()) {
        return 0;
      }
      pending = Optional.of(new BigDecimal(digits.replace(",", "")));
      positional = false;
      return digits.length();
    }

    private boolean numeral(char c) {
      int twenty = "廿卅卌".indexOf(c);
      if (twenty >= 0) {
        section = section.add(BigDecimal.valueOf((twenty + 2L) * TEN));
        lastPower = 1;
        return pending.isEmpty();
      }
      int digit = digit(c);
      return digit >= 0 ? addDigit(digit) : power(c) > 0 && addPower(power(c));
    }

    private boolean addDigit(int digit) {
      if (pending.isEmpty()) {
        pending = Optional.of(BigDecimal.valueOf(digit));
        positional = section.signum() == 0 && total.signum() == 0;
        zero = digit == 0;
        return true;
      }
      // 一九四四 stands digit by digit; after 零 (一百零五) the place is empty.
      boolean emptyPlace = pending.get().signum() == 0 && !positional;
      if (!emptyPlace && !positional) {
        return false;
      }
      pending = Optional.of(pending.get().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit)));
      return true;
    }

    private boolean addPower(int power) {
      if (power >= 4) {
        BigDecimal count = section.add(pending.orElse(BigDecimal.ZERO));
        if (count.signum() == 0 || power >= lastMyriad) {
          return false;
        }
        total = total.add(count.scaleByPowerOfTen(power));
        section = BigDecimal.ZERO;
        lastMyriad = power;
      } else {
        if (power >= lastPower && section.signum() != 0) {
          return false;
        }
        section =
            section.add(
                pending
                    .filter(p -> p.signum() != 0)
                    .orElse(BigDecimal.ONE)
                    .scaleByPowerOfTen(power));
      }
      pending = Optional.empty();
      lastPower = power;
      zero = false;
      return true;
    }

    /** Returns what the last digits are worth: 三万五 is 35,000, but 三万零五 30,005. */
    private BigDecimal rest() {
      BigDecimal last = pending.orElse(BigDecimal.ZERO);
      boolean shortened =
          lastPower != Integer.MAX_VALUE
              && lastPower >= 2
              && !zero
              && last.compareTo(BigDecimal.TEN) < 0;
      boolean fraction = last.stripTrailingZeros().scale() > 0;
      return shortened && !fraction ? last.scaleByPowerOfTen(lastPower - 1) : last;
    }
  }
}
