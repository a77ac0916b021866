package org.battlegraph.recognize.date;

import java.util.regex.Pattern;

/** Tells a bare 26日 or 8月 from a number of days or months by the words around it. */
final class DayContext {
  private static final int WINDOW = 4;

  private static final Pattern DURATION_BEFORE =
      Pattern.compile(
          "(?:历时|为时|经过?|历经|(?<![中国反公])共计?|(?<![到抵])达|连续|持续|前后|先后|(?<![条公和签缔盟])约|(?<!附)近|为期|时间"
              + "|激战|苦战|血战|鏖战|恶战|作战|战斗|抗击|固守|坚守|死守|坚持|第|每|不到|不足|不过|仅|只|数|(?<![南北东驻])满|(?<!到)了"
              + "|整|逾|超过|花|用|需|欠饷|相隔|间隔|限|延误|推迟|提前|等待|休整|(?<![师军团旅营连部院省县市校区队社局署令厅厂站班排])长)$");
  private static final Pattern DURATION_AFTER =
      Pattern.compile(
          "^(?:的?(?:战斗|激战|血战|苦战|鏖战|围攻|时间|行程|努力)|间(?![接谍])|内(?![阁务政蒙外部战])|之内|以内|之久|余(?![部下众程])"
              + "|多(?![路架次个地人名数支股处方国])|来(?![到电攻犯袭华函援])|以来|游(?![行击])|程|薪|刊(?![登载行出])|球|亮|份额|[一二两三四五六七八九十\\d]{1,2}夜|谈|不[下绝止休息懈眠食断])");
  private static final Pattern MONTHS_AFTER =
      Pattern.compile("^(?:之久|有余|余|多(?![路架次个地人名数支股处方国])|薪|刊(?![登载行出])|球|饼|台(?![儿湾风北南中山])|革命|堂)");
  private static final Pattern NATION_AFTER =
      Pattern.compile(
          "^(?:军(?![长委统政])|本(?![部队月日])|方(?![面才始能得告克可])|寇|伪|式|制(?![定订造止])|籍|元(?![帅首老月])|语|俄"
              + "|侨|人(?![民员])|耳|内瓦|月|夜(?:激战|鏖战|苦战|血战))");

  /** After a word such as 當日, also what the Japanese have. */
  private static final Pattern NATION_AFTER_WORD =
      Pattern.compile("^(?:[军本寇伪式籍语侨机舰酋谍货商满]|方(?!面)|人(?![民员])|元(?!帅)|耳曼|内瓦)");

  private DayContext() {}

  /** Tells whether a number with 日 is a day of the month. */
  static boolean isDay(String text, int begin, int end) {
    // 延至18日方有: behind a word for a time 方 is "only then", and not the side of 日方.
    boolean onlyThen =
        begin > 0 && "至到于在自从".indexOf(text.charAt(begin - 1)) >= 0 && text.startsWith("方", end);
    return !isDuration(text, begin, end)
        && (onlyThen || !NATION_AFTER.matcher(after(text, end)).find());
  }

  /** Tells whether a number with 月 is a month of the year. */
  static boolean isMonth(String text, int begin, int end) {
    return !countsBefore(text, begin) && !MONTHS_AFTER.matcher(after(text, end)).find();
  }

  /** Tells whether 是日, 當日 and the like are not the beginning of 日軍, 日本. */
  static boolean isDayWord(String text, int end) {
    return text.charAt(end - 1) != '日' || !NATION_AFTER_WORD.matcher(after(text, end)).find();
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
