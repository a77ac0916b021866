package org.battlegraph.recognize.date;

import static org.battlegraph.zh.Numerals.DIGITS;

import java.util.regex.Pattern;
import org.battlegraph.zh.Era;
import org.battlegraph.zh.Numerals;

/**
 * The expression for a date, whose named groups {@link DateGrammar} reads. Groups that can stand in
 * several places have a letter behind their name: A after a year, B without one, C after a word for
 * a month, D a day alone, E a third of a month alone.
 */
final class DatePattern {
  /** What joins the two ends of a range. */
  static final String JOINT = "\\s*(?:起|开始)?(?:至|到|迄|[-—–―─－~～〜]{1,2})\\s*";

  private static final String S = " ?";
  private static final String SMALL = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
  private static final String NOT_IN_NUMBER = "(?<![\\d" + Numerals.NUMERALS + "万亿第.,%])";
  private static final String YEAR4 = "(?:1[0-9]{3}|20[0-9]{2}|[一二][" + DIGITS + "]{3})";
  private static final String ERA =
      "(?:" + Era.alternatives() + ")(?:元|\\d{1,3}|[一二三四五六七八九十廿卅〇零百]{1,4})";
  private static final String MIDDLE = "中(?![国方央日共军华苏美英德俄队将校尉路东原南西北])";
  private static final String OPEN = "[（(]";
  private static final String CLOSE = "[）)]";

  private DatePattern() {}

  /** Returns the expression, with the words that tell a date from another. */
  static Pattern of(RelativeDates words) {
    String dayWord = "(?<!的)(?<dayWord>" + words.words(Shift.Unit.DAY) + ")";
    String day = "(?:(?:" + words.words(Shift.Unit.DAY) + ")的)?" + NOT_IN_NUMBER + monthDay("B");
    String withPartOfDay =
        String.join(
            "|",
            year(words) + afterYear(),
            monthWord(words),
            day,
            dayWord,
            later(),
            NOT_IN_NUMBER + day("D"),
            portion("E"));
    return Pattern.compile(
        String.join(
            "|",
            iso(),
            yearRange(),
            bareYears(),
            lunar(),
            decade(),
            century(),
            "(?:" + withPartOfDay + ")" + partOfDay(words)));
  }

  /** 1944-11-10. */
  private static String iso() {
    return NOT_IN_NUMBER
        + "(?<isoYear>1[89]\\d{2})(?<sep>[-/.])(?<isoMonth>\\d{1,2})\\k<sep>(?<isoDay>\\d{1,2})(?!\\d)";
  }

  /** 1937–1945年. */
  private static String yearRange() {
    return NOT_IN_NUMBER
        + "(?<yearFrom>"
        + YEAR4
        + ")年?"
        + JOINT
        + "(?<yearTo>"
        + YEAR4
        + "|\\d{2})年(?![级代后])";
  }

  /** Years of a life or a reign in parentheses: （1890－1950）. */
  private static String bareYears() {
    return "(?<="
        + OPEN
        + ")(?<bareFrom>"
        + YEAR4
        + ")"
        + JOINT
        + "(?<bareTo>"
        + YEAR4
        + ")(?="
        + CLOSE
        + ")";
  }

  /** A date of the old calendar, which is not converted. */
  private static String lunar() {
    return "(?<lunar>(?:农历|旧历|阴历|夏历|废历|闰(?="
        + SMALL
        + "月))(?:[^，。；、（）\\s]{0,6}年)?闰?(?:[正冬腊]|"
        + SMALL
        + ")?月?(?:初|大年|除夕|端午|中秋|春节)?"
        + SMALL
        + "?日?|[正腊]月(?:初?"
        + SMALL
        + "日?)?)";
  }

  /** 30年代. */
  private static String decade() {
    return NOT_IN_NUMBER
        + "(?:(?<century>"
        + SMALL
        + ")世纪)?(?<decade>\\d{2}(?:\\d{2})?|[一二三四五六七八九]十)年代";
  }

  /** 十九世紀. */
  private static String century() {
    return NOT_IN_NUMBER + "(?<onlyCentury>" + SMALL + ")世纪(?:[初末]|中叶|中期|后期|前期|[上下]半叶)?";
  }

  /** A year: in digits, of an era, or told from another. */
  private static String year(RelativeDates words) {
    return NOT_IN_NUMBER
        + "(?:(?:公元|西元)?(?<year>"
        + YEAR4
        + ")"
        + S
        + "年(?!级|代)(?:"
        + OPEN
        + "(?<bracketEra>"
        + ERA
        + ")年?"
        + CLOSE
        + ")?"
        + "|(?<era>"
        + ERA
        + ")年(?:"
        + OPEN
        + "(?<eraYear>"
        + YEAR4
        + ")年?"
        + CLOSE
        + ")?"
        + "|(?<yearWord>"
        + words.words(Shift.Unit.YEAR)
        + "))";
  }

  /** What may stand behind a year: a part of it, or a month and a day. */
  private static String afterYear() {
    String yearPortion = "年?(?<season>初|底|末|终(?!于)|" + MIDDLE + "|[春秋冬][季天]?|夏(?!威)[季天]?|上半年|下半年)";
    return "(?:" + yearPortion + "|的?" + S + monthDay("A") + ")?";
  }

  /** 本月10日. */
  private static String monthWord(RelativeDates words) {
    return "(?<monthWord>"
        + words.words(Shift.Unit.MONTH)
        + ")(?:"
        + day("C")
        + "|"
        + portion("C")
        + ")?";
  }

  /** 三日後. */
  private static String later() {
    return "(?<=^|[，。；：、（(「“\\n])(?<count>" + SMALL + "|半)(?<unit>日|天|周|星期|个月|年)(?:以|之)?后";
  }

  /** The part of the day and the hour behind a day. */
  private static String partOfDay(RelativeDates words) {
    return "(?:的?(?<part>"
        + words.partWords()
        + ")(?:时分|时候)?)?(?:"
        + SMALL
        + "(?:时|点钟?)(?:"
        + SMALL
        + "分|半|许|整|左右)?)?";
  }

  private static String monthDay(String id) {
    return "(?:(?<monthFrom"
        + id
        + ">"
        + SMALL
        + ")月?(?:份)?(?:"
        + JOINT
        + "|、))?(?<month"
        + id
        + ">"
        + SMALL
        + ")"
        + S
        + "月(?:份)?(?:"
        + S
        + day(id)
        + "|"
        + portion(id)
        + "|(?<portionMore"
        + id
        + ">初(?![步期级])|"
        + MIDDLE
        + "|底|末(?!期)|上半月|下半月))?";
  }

  private static String day(String id) {
    return "(?:(?<dayFrom"
        + id
        + ">"
        + SMALL
        + ")日?(?:"
        + JOINT
        + "|、))?(?<day"
        + id
        + ">"
        + SMALL
        + ")"
        + S
        + "(?:日|号(?=[，。至到晚上下凌]))";
  }

  private static String portion(String id) {
    return "(?<portion" + id + ">[上中下]旬|初旬)";
  }
}
