package org.battlegraph.recognize.date;

import java.util.regex.Pattern;

/** Tells a bare 26日 or 8月 from a number of days or months by the words around it. */
final class DayContext {
  private static final int WINDOW = 4;

  private static final Pattern DURATION_BEFORE =
      Pattern.compile(
          "(?:历时|经过?|历经|共计?|达|连续|持续|前后|先后|约|近|为期|时间|激战|苦战|血战|鏖战|恶战|作战|战斗|抗击|固守|坚守"
              + "|死守|坚持|第|每|不到|不足|不过|仅|只|数|满|了|整|逾|超过|花|用|需|欠饷|相隔|间隔|限|延误|推迟|提前|等待|休整|长)$");
  private static final Pattern DURATION_AFTER =
      Pattern.compile("^(?:的?(?:战斗|激战|血战|苦战|鏖战|围攻|时间|行程|努力)|间|内|之内|以内|之久|余|多|来|以来|游|程|薪|刊|球|亮|份额)");
  private static final Pattern MONTHS_AFTER = Pattern.compile("^(?:之久|有余|余|多|薪|刊|球|饼|台)");
  private static final Pattern NATION_AFTER =
      Pattern.compile("^(?:军|本|方|寇|伪|式|制|籍|元|语|俄|侨|人|耳|内瓦|夜(?:激战|鏖战|苦战|血战))");

  private DayContext() {}

  /** Tells whether a number with 日 is a day of the month. */
  static boolean isDay(String text, int begin, int end) {
    return !isDuration(text, begin, end) && !NATION_AFTER.matcher(after(text, end)).find();
  }

  /** Tells whether a number with 月 is a month of the year. */
  static boolean isMonth(String text, int begin, int end) {
    return !countsBefore(text, begin) && !MONTHS_AFTER.matcher(after(text, end)).find();
  }

  /** Tells whether 是日, 當日 and the like are not the beginning of 日軍, 日本. */
  static boolean isDayWord(String text, int end) {
    return text.charAt(end - 1) != '日' || !NATION_AFTER.matcher(after(text, end)).find();
  }

  private static boolean isDuration(String text, int begin, int end) {
    return countsBefore(text, begin) || DURATION_AFTER.matcher(after(text, end)).find();
  }

  private static boolean countsBefore(String text, int begin) {
    return DURATION_BEFORE.matcher(text.substring(Math.max(0, begin - WINDOW), begin)).find();
  }

  private static String after(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + WINDOW));
  }
}
