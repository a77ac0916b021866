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

  /** What stands between the first and the last of 9、10、11日. */
  private static final String LIST = "(?:" + SMALL + "、){0,5}";

  private static final String NOT_IN_NUMBER = "(?<![\\d" + Numerals.NUMERALS + "万亿第.,%])";
  private static final String YEAR4 = "(?:1[0-9]{3}|20[0-9]{2}|[一二][" + DIGITS + "]{3})";
  private static final String ERA =
      "(?:" + Era.alternatives() + ")(?:元|\\d{1,3}|[一二三四五六七八九十廿卅〇零百]{1,4})";
  private static final String MIDDLE = "中(?![国方央日共军华苏美英德俄法印缅外队将校尉路东原南西北条山秋统学心立和枢断止途弹毒伏了计埋线])";
  private static final String BEGINNING = "初(?![步期级次一二三四五六七八九十])";

  /** A season with what narrows it or lies between two: 初夏, 秋季, 夏末秋初, 秋冬之交. */
  private static final String SEASON =
      "[春夏秋冬]末[春夏秋冬]初|[春夏秋冬]{2}之[交际间]|[初早仲盛深晚暮隆严寒入][春夏秋冬][季天]?"
          + "|[春夏秋冬](?:[季天间初]|末(?!期))|春(?![节城风申江])|夏(?![威令口县津历])"
          + "|秋(?![收瑾山林田野节])|冬(?![至瓜宫])";

  /** Behind what a word such as 月底 stands for a date and is no part of another word. */
  private static final String CLAUSE = "(?<=^|[，。；：、（(「“\\n])";

  private static final String AT_LAST = "(?<=^|[，。；：、（(「“\\n到至在于及迄从自由-])";

  /** Days of the old calendar: 初八, 十八, 廿三日. */
  static final String LUNAR_DAY =
      "(?:初[一二三四五六七八九十](?![个百千万])|(?:二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)(?!世纪|[个百千万余多年名人]))日?";

  private static final String LUNAR_MONTH = "(?:闰" + SMALL + "月|[正冬腊]月(?!台))";

  /** The 年 of a year, and not that of 年級, 年式 or of a thousand years. */
  private static final String NOT_A_YEAR =
      "年(?![级代式])(?!(?<=[12]000年)(?:的?历史|以?来(?![到自攻犯袭])|以?前|之久))";

  private static final String OPEN = "[（(]";
  private static final String CLOSE = "[）)]";

  private DatePattern() {}

  /** Returns the expression, with the words that tell a date from another. */
  static Pattern of(RelativeDates words) {
    String dayWord = "(?<dayWord>" + words.words(Shift.Unit.DAY) + ")";
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
            portion("E"),
            AT_LAST
                + "(?:(?<endOfYear>年(?:"
                + BEGINNING
                + "|底|末|终(?!于))|岁末)|(?<endOfMonth>月(?:"
                + BEGINNING
                + "|底|末|"
                + MIDDLE
                + ")))",
            CLAUSE + "(?<newYear>元旦)");
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
    String month = "(?:" + LUNAR_MONTH + "|" + SMALL + "月)";
    String rest = "(?:[初上中下]旬|" + LUNAR_DAY + ")?";
    String festival = "(?:除夕|大年(?:初[一二三四五]|三十)|年三十|(?:端午|中秋|重阳|元宵|春)节)";
    return "(?<lunar>(?:农历|旧历|阴历|夏历|废历)(?:[^，。；、（）\\s]{0,6}年)?(?:"
        + month
        + rest
        + "|"
        + festival
        + ")|(?:(?:"
        + Era.alternatives()
        + ")[^，。；、（）\\s]{1,4}年|(?<lunarYear>"
        + YEAR4
        + ")年(?="
        + SMALL
        + "月初))?(?:"
        + LUNAR_MONTH
        + rest
        + "|"
        + NOT_IN_NUMBER
        + SMALL
        + "月初[一二三四五六七八九十](?![个百千万])日?)|"
        + festival
        + ")";
  }

  /** 30年代. */
  private static String decade() {
    return NOT_IN_NUMBER
        + "(?:(?<century>"
        + SMALL
        + ")世纪)?(?<decade>\\d{2}(?:\\d{2})?|[一二三四五六七八九]十|一["
        + DIGITS
        + "]{3})年代(?<decadePart>初期?|末期?|中期?|[前后晚]期)?";
  }

  /** 十九世紀. */
  private static String century() {
    return NOT_IN_NUMBER
        + "(?<onlyCentury>"
        + SMALL
        + ")世纪(?<centuryPart>初期?|末期?|中[叶期]|[前后晚]期|[上下前后]半[叶期])?";
  }

  /** A year: in digits, of an era, or told from another. */
  private static String year(RelativeDates words) {
    return NOT_IN_NUMBER
        + "(?:(?:公元|西元)?(?<year>"
        + YEAR4
        + ")"
        + S
        + NOT_A_YEAR
        + "(?:"
        + OPEN
        + "(?<bracketEra>"
        + ERA
        + ")年?"
        + CLOSE
        + ")?"
        + "|(?<era>"
        + ERA
        + ")"
        + NOT_A_YEAR
        + "(?:"
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
    String yearPortion =
        "(?:的?年?(?<season>[上下前后]半年|"
            + SEASON
            + "|"
            + BEGINNING
            + "|岁?[底末](?!期)|终(?!于)|"
            + MIDDLE
            + "))";
    return "(?:" + yearPortion + "|的?(?<yearsFirst>元旦)|的?" + S + monthDay("A") + ")?";
  }

  /** 本月10日. */
  private static String monthWord(RelativeDates words) {
    return "(?<monthWord>"
        + words.words(Shift.Unit.MONTH)
        + ")(?:"
        + day("C")
        + "|"
        + portion("C")
        + "|(?<portionMoreC>"
        + partOfMonth()
        + "))?";
  }

  /** What stands right behind a month for a part of it. */
  private static String partOfMonth() {
    return "月?(?:" + BEGINNING + "|" + MIDDLE + "|底|末(?!期))|[上下前后]半月";
  }

  /** 三日後. */
  private static String later() {
    return CLAUSE
        + "(?:(?<passed>(?:又|再)?过了?)(?<passedCount>"
        + SMALL
        + "|两)(?<passedUnit>天|周|个?星期|个月|年)(?:以|之)?后?|(?<count>"
        + SMALL
        + "|两|半(?=年))(?<unit>日|天|周|个?星期|个月|年|(?<=两)月)(?:(?:以|之)?(?<after>后)|(?<before>(?<=[天周期月年]|两日)(?:之)?前)))";
  }

  /** The part of the day and the hour behind a day. */
  private static String partOfDay(RelativeDates words) {
    return "(?:[的之]?(?<part>"
        + words.partWords()
        + ")(?:时分|时候)?)?(?: ?\\d{1,2}[:：]\\d{2}(?!\\d)|(?:"
        + SMALL
        + "|[零两])(?:时|点钟?)(?:"
        + SMALL
        + "分|[半许整]|左右)?)?";
  }

  private static String monthDay(String id) {
    return "(?:(?<monthFrom"
        + id
        + ">"
        + SMALL
        + ")(?:月?份?"
        + JOINT
        + "|、"
        + LIST
        + "))?(?<month"
        + id
        + ">"
        + SMALL
        + ")"
        + S
        + "两?月(?:份|间(?![谍接]))?(?:"
        + S
        + day(id)
        + "|"
        + portion(id)
        + "|(?<portionMore"
        + id
        + ">"
        + partOfMonth()
        + "))?";
  }

  private static String day(String id) {
    return "(?:(?<dayFrom"
        + id
        + ">"
        + SMALL
        + ")(?:日?"
        + JOINT
        + "|、"
        + LIST
        + "))?(?<day"
        + id
        + ">"
        + SMALL
        + ")"
        + S
        + "(?:(?:两|(?<=\\d)[三四五])?日|号(?=[，。至到晚上下凌]))";
  }

  private static String portion(String id) {
    return "(?<portion" + id + ">(?:上、?中|中、?下|[上中下初])旬)(?!刊)";
  }
}
