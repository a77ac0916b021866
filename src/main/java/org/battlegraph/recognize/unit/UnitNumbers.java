package org.battlegraph.recognize.unit;

import java.util.OptionalInt;

/** Reads the number of a formation: 31, 三十一, 廿九, 一七〇. */
final class UnitNumbers {
  private static final String DIGITS = "〇一二三四五六七八九";

  private UnitNumbers() {}

  /** Returns the number, or nothing if the numeral makes no sense or is too high for a unit. */
  static OptionalInt parse(String numeral) {
    if (numeral.isEmpty() || numeral.length() > 7) {
      return OptionalInt.empty();
    }
    String plain = numeral.replace('零', '〇').replace('○', '〇').replace('两', '二');
    if (plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(plain));
    }
    return plain.matches("[" + DIGITS + "]+") && plain.length() > 1
        ? byDigit(plain)
        : byPlace(plain.replace("廿", "二十").replace("卅", "三十"));
  }

  private static OptionalInt byDigit(String numeral) {
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      value = value * 10 + DIGITS.indexOf(numeral.charAt(i));
    }
    return OptionalInt.of(value);
  }

  private static OptionalInt byPlace(String numeral) {
    int value = 0;
    int digit = -1;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int place = c == '百' ? 100 : c == '十' ? 10 : 1;
      if (place == 1) {
        if (DIGITS.indexOf(c) < 0 || digit > 0) {
          return OptionalInt.empty();
        }
        digit = DIGITS.indexOf(c);
      } else {
        value += place * (digit < 0 ? 1 : digit);
        digit = -1;
      }
    }
    return OptionalInt.of(value + Math.max(digit, 0));
  }
}
