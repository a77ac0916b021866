package org.battlegraph.recognize.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/** Tells events by what their names end with: 桂柳會戰, 錦州行動, 抗戰. */
final class EndingRules {
  static final int LONGEST_NAME = 10;

  /** 在臨高、: the name behind it is the second of a list, and tells where something was done. */
  private static final Pattern LOCATED_LIST =
      Pattern.compile("[在于自由从向对]\\p{IsHan}{2,6}(?:[、和与及]\\p{IsHan}{2,6}){0,3}[、和与及]$");

  private static final int LONGEST_LIST = 32;

  private static final int LONG_ENOUGH_ALONE = 4;
  private static final int LONGEST_ORDINAL = 5;
  private static final int LONGEST_ANCHOR = 40;

  private static final Pattern ORDINAL = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}次$");
  private static final Pattern CODE = Pattern.compile("[0-9一二三四五六七八九十]{1,3}号$|[春夏秋冬]季$");

  private static final Pattern DEED = Pattern.compile("起义|暴动|兵变|叛乱|革命");

  /** Troops that rise: 率部起義, 全師起義. */
  private static final Pattern RISING_TROOPS =
      Pattern.compile(
          ".*[率领]\\p{IsIdeographic}*|[全所余残各其该]?[部军师旅团营连排]|.*(?:余|多|余?名|个)?(?:人|官兵|士兵|守军|守敌)");

  private static final Pattern NATION = Pattern.compile("(?:中国|[八十四]{1,3}年|伟大)$");
  private static final int LONGEST_NATION = 4;

  /** 嵩勇左營反攻南山: a force does it. */
  private static final Pattern ACTING =
      Pattern.compile(".*(?:[正副前后左右中]营|[0-9一二三四五六七八九十][军师旅团营连]|部队|支队|大队|联队|师团|旅团)");

  /** Behind these a place is where or against whom one fights: 在柳州作戰. */
  private static final String LOCATIVE = "在于向对往赴击攻到至从由与和同";

  /** Verbs that begin the name of an operation: 佔領某地行動. */
  private static final Pattern AIM = Pattern.compile("(?:占领|进攻|入侵|登陆|空袭|解放|夺取|收复)$");

  private final EventGrammar grammar;
  private final ProperNames proper;

  EndingRules(EventGrammar grammar, ProperNames proper) {
    this.grammar = grammar;
    this.proper = proper;
  }

  void addSole(EventText text) {
    QuickPattern.Scan matcher = text.scan(grammar.sole());
    while (matcher.find()) {
      boolean alone = grammar.isDescription(prefix(text, matcher.start()));
      if (alone || matcher.group().length() >= LONG_ENOUGH_ALONE) {
        EventKind kind = grammar.kind(matcher.group(), EventKind.WAR);
        int begin = withOrdinal(text, withNation(text, matcher.start()));
        text.add(begin, matcher.end(), "sole", kind, false);
      }
    }
  }

  void addStrong(EventText text) {
    QuickPattern.Scan matcher = text.scan(grammar.strong());
    while (matcher.find()) {
      String prefix = prefix(text, matcher.start());
      int first = matcher.start() - prefix.length();
      // 在四川起義 tells what somebody did, and names no rising.
      boolean deed =
          DEED.matcher(matcher.group()).matches()
              && (isLocated(text, first) || RISING_TROOPS.matcher(prefix).matches());
      if (prefix.length() <= LONGEST_NAME && !grammar.isDescription(prefix) && !deed) {
        int begin = withOrdinal(text, first);
        EventKind kind = grammar.kind(matcher.group(), EventKind.BATTLE);
        text.add(begin, matcher.end(), "named", kind, false);
      }
    }
  }

  void addWeak(EventText text, KnownEvents known) {
    QuickPattern.Scan matcher = text.scan(grammar.weak());
    while (matcher.find()) {
      String prefix = prefix(text, matcher.start());
      prefix = withNumber(text, prefix, matcher.start());
      boolean code = CODE.matcher(prefix).find();
      boolean fits =
          prefix.length() <= LONGEST_NAME
              && !ACTING.matcher(prefix).matches()
              && (code || !grammar.isDescription(prefix));
      int placeBegin = matcher.start() - prefix.length();
      int begin = withAim(text, placeBegin, matcher.group());
      if (fits && (code || isVouched(text, known, prefix, placeBegin, matcher.end()))) {
        EventKind kind = grammar.kind(matcher.group(), EventKind.CAMPAIGN);
        text.add(begin, matcher.end(), "weak", kind, false);
      }
    }
  }

  /** Tells whether a link or a place makes a name of the words. */
  private boolean isVouched(EventText text, KnownEvents known, String prefix, int begin, int end) {
    boolean located =
        !AIM.matcher(text.folded(Math.max(text.span().begin(), begin - 2), begin)).find()
            && isLocated(text, begin);
    Span name = new Span(begin, end);
    Span around = new Span(Math.max(0, begin - LONGEST_ANCHOR), end);
    return known.anchorsIn(around).keySet().stream().anyMatch(anchor -> anchor.overlaps(name))
        || !located && (known.places().contains(prefix) || proper.isPlace(prefix));
  }

  /** A number in digits ends a name; before 號 it is a part of it. */
  private static String withNumber(EventText text, String prefix, int end) {
    int begin = end - prefix.length();
    while (prefix.startsWith("号")
        && begin > text.span().begin()
        && Character.isDigit(text.folded(begin - 1, begin).charAt(0))) {
      begin--;
    }
    return text.folded(begin, end);
  }

  /** Returns where 中國抗日戰爭 and 八年抗戰 begin. */
  private static int withNation(EventText text, int begin) {
    int from = Math.max(text.span().begin(), begin - LONGEST_NATION);
    Matcher matcher = NATION.matcher(text.folded(from, begin));
    return matcher.find() ? from + matcher.start() : begin;
  }

  private static boolean isLocated(EventText text, int begin) {
    if (begin <= text.span().begin()) {
      return false;
    }
    String before = text.folded(Math.max(text.span().begin(), begin - LONGEST_LIST), begin);
    return LOCATIVE.contains(before.substring(before.length() - 1))
        || LOCATED_LIST.matcher(before).find();
  }

  private static int withAim(EventText text, int begin, String ending) {
    String before = text.folded(Math.max(text.span().begin(), begin - 2), begin);
    return ending.endsWith("行动") && AIM.matcher(before).find() ? begin - 2 : begin;
  }

  /** Returns where a name begins if 第…次 stands before it. */
  static int withOrdinal(EventText text, int begin) {
    int from = Math.max(text.span().begin(), begin - LONGEST_ORDINAL);
    Matcher matcher = ORDINAL.matcher(text.folded(from, begin));
    return matcher.find() ? begin - matcher.group().length() : begin;
  }

  private static String prefix(EventText text, int end) {
    return text.folded(text.nameBegin(end), end);
  }
}
