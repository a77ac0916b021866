package org.battlegraph.recognize.date;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.battlegraph.zh.Era;
import org.battlegraph.zh.Numerals;

/**
 * Finds where a date can begin, so that the grammar is tried at few places only.
 *
 * <p>It may name a place where none begins; it never misses one.
 */
final class DateStarts {
  /** No number of a date is further than this from the word that makes it one. */
  private static final int WINDOW = 16;

  private static final String NUMBER_MARKS = "年月日号旬天纪代周星个/-.—–―─－~～〜至到";
  private static final String STARTERS =
      "公元 西元 农历 旧历 阴历 夏历 废历 正月 腊月 上旬 中旬 下旬 初旬 半年 岁末 年初 年底 年末 年终 月初 月底 月末 月中 元旦 冬月 除夕 大年 年三 端午 中秋 重阳 元宵 春节 上中 上、 中下 中、 过了 又过 再过 过三 过两 过一";

  private final BitSet numbers = new BitSet();
  private final BitSet marks = new BitSet();
  private final BitSet first = new BitSet();
  private final Set<String> pairs = new HashSet<>();

  DateStarts(List<String> words) {
    "0123456789".chars().forEach(numbers::set);
    Numerals.NUMERALS.chars().forEach(numbers::set);
    NUMBER_MARKS.chars().forEach(marks::set);
    Stream.concat(
            Stream.concat(words.stream(), Stream.of(STARTERS.split(" "))),
            Stream.of(Era.alternatives().split("[|]")))
        .forEach(word -> pairs.add(word.substring(0, 2)));
    pairs.forEach(pair -> first.set(pair.charAt(0)));
    first.set('闰');
  }

  /** Returns the next place at which a date can begin, or {@code end}. */
  int next(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (numbers.get(c) && isNumber(text, at, end)) {
        return at;
      }
      if (first.get(c)
          && (c == '闰' || (at + 2 <= end && pairs.contains(text.substring(at, at + 2))))) {
        return at;
      }
    }
    return end;
  }

  private boolean isNumber(String text, int at, int end) {
    // What stands within a number is no beginning, nor is the number of a unit: 第13師團.
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if (before == '第' || numbers.get(before)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(end, at + WINDOW); i++) {
      if (marks.get(text.charAt(i))) {
        return true;
      }
      if (!numbers.get(text.charAt(i))
          && text.charAt(i) != ' '
          && text.charAt(i) != '、'
          && text.charAt(i) != '世') {
        return false;
      }
    }
    return false;
  }
}
