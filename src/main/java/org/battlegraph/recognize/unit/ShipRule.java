package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.ListBegins;
import org.battlegraph.zh.QuickPattern;

/** Reads ships: 平遠號, 鎮遠號戰艦, 驅逐艦「雪風」, HMS Hood. */
final class ShipRule implements UnitRule {
  private static final int LONGEST_NAME = 9;
  private static final int LONGEST_ALONE = 3;

  /** So long is the name of a ship before its captain. */
  private static final int CAPTAINED = 2;

  /** 擊中吉野號: the verb ends in what looks like the begin of a name. */
  private static final Pattern HIT = Pattern.compile("[击命]中");

  private static final int LONGEST_FOREIGN = 6;
  private static final String LIST_MARKS = "率以遣派令及与和，。；：";
  private static final String NOT_A_SHIP =
      "(?!作战|计划|行动|命令|文件|高地|公路|线|楼|院|机|轰炸机|坦克|战车|电报|召|码|令|称|手|角|外|飞机|炮|型|阵地|据点|碉堡|桥|山|站|车|公报|专机)";
  private static final Pattern COMMON =
      Pattern.compile(".*[0-9一二三四五六七八九十口信称番符外国年型编代绰封旗徽第大问头句分军名病伤记账帐铃逗]|.?");

  /** What stands behind the name of a ship that nothing marks. */
  private static final String NAME_ENDS =
      "(?=[，。；）]|等|[驶开赴抵]|[护掩][送护航卫]|[前返][往回航赴]|[炮砲轰]击|[击撞]沉|中[弹炮砲雷]|受[伤创]|被|沉没|触[雷礁]|搁浅|起火|逃|率先|于是|为|在|向|从|自|由)";

  /** Characters that are of no ship's name where nothing else marks it. */
  private static final Pattern NO_PLAIN_NAME =
      Pattern.compile(
          ".*[的之被在向从和与及等以因为由于自各两数几只艘号个舰艇队船军部兵长官员人进攻击沉毁受伤创损触搁浅焚逃降投敌驶护送运输载炮水上中下内外前后左右一二三四五六七八九十0-9].*");

  /** 率諸艦, 其餘各艦: ships that are not named. */
  private static final Pattern SEVERAL = Pattern.compile(".*[诸各众余该其此数两]");

  private final QuickPattern unquoted;
  private final QuickPattern named;
  private final Pattern shipType;
  private final Pattern behindMark =
      Pattern.compile("(?:^|[，、。；：“「（(的遭被])(\\p{IsIdeographic}{2,3})$");
  private final QuickPattern maru = QuickPattern.of("丸(?![子药剂])");
  private final QuickPattern quotedList;
  private final QuickPattern typedList;
  private static final Pattern PLAIN_ITEM = Pattern.compile("\\p{IsIdeographic}+");

  private final QuickPattern plainList;
  private final QuickPattern countedList;
  private final QuickPattern behindType;
  private final QuickPattern captained =
      QuickPattern.of("(?<=(?:^|[，、。；：（(及和与])\\p{IsIdeographic}{2})(?<post>管带|舰长)");
  private final Pattern quotedName = Pattern.compile("[“「『\"‘]([^”」』\"’]+)[”」』\"’]号?");
  private final Pattern foreign;
  private final List<QuickPattern> whole;
  private final List<QuickPattern> searches = new ArrayList<>();

  ShipRule(ForceWords words) {
    String type = Alternation.of(words.shipTypes());
    shipType =
        Pattern.compile(
            Alternation.of(words.shipTypes().stream().filter(t -> t.length() > 1).toList()));
    named = QuickPattern.of("舰(?!队|艇|长|载|炮(?![击轰])|桥|首|尾|身|员|群|只|船|体|上|型|种|级|政|务|种)");
    unquoted = QuickPattern.of("号(?:(?<type>%s)|%s)".formatted(type, NOT_A_SHIP));
    plainList =
        QuickPattern.of(
            "(?:[日清敌我俄法英美]|[两二三四五六七八九十]艘?)军?(?:%s)(?<list>(?:\\p{IsIdeographic}{2,4}、){1,9}\\p{IsIdeographic}{2,3}?)%s"
                .formatted(type, NAME_ENDS));
    countedList =
        QuickPattern.of(
            "(?<=^|["
                + LIST_MARKS
                + "])(?<list>(?:\\p{IsIdeographic}{2}、){1,9}\\p{IsIdeographic}{2})等(?:[0-9]{1,2}|[一两二三四五六七八九十]{1,2}|[各诸])?艘?(?:%s)(?!队)"
                    .formatted(type));
    behindType =
        QuickPattern.of(
            "(?:%s)(?<name>\\p{IsIdeographic}{2})%s"
                .formatted(
                    Alternation.of(words.shipTypes().stream().filter(t -> t.length() > 1).toList()),
                    NAME_ENDS));
    String name = "\\p{IsIdeographic}{1,8}?";
    foreign = Pattern.compile("[%s·]{4,}".formatted(words.foreignCharacters()));
    typedList =
        QuickPattern.of(
            "(?:%s)(?<list>(?:[“「『\"‘]\\p{IsIdeographic}{1,6}[”」』\"’]号?(?:、|和|与|及)?){2,9})"
                .formatted(type));
    quotedList =
        QuickPattern.of(
            "(?<list>(?:[“「『\"‘]\\p{IsIdeographic}{1,6}[”」』\"’]号?(?:、|和|与|及)?){2,9})等?(?:[0-9]{1,2}|[一两二三四五六七八九十]{1,2}|[各诸])?艘?(?:%s)"
                .formatted(type));
    whole =
        List.of(
            QuickPattern.of(
                "(?<![A-Za-z0-9])(?:U-[0-9]{1,4}(?:号?潜艇)?|(?:伊|吕|波|I-?|U)-?[0-9]{1,3}号?潜(?:水)?艇)"),
            QuickPattern.of("(?<=[（(])(?:BB|CV[LE]?|C[AL]|D[DE]|SS|LST|PT|AP)-[0-9]{1,4}(?=[)）])"),
            QuickPattern.of("[左右]队?[一二三四五六]号(?:鱼|水)雷艇"),
            QuickPattern.of("%s[“「『\"‘]%s[”」』\"’]号?".formatted(type, name)),
            QuickPattern.of("[“「『\"‘](?:%s)[”」』\"’]号?%s".formatted(name, type)),
            QuickPattern.of("[“「『\"‘]%s[”」』\"’]号%s".formatted(name, NOT_A_SHIP)),
            QuickPattern.of(
                "\\b(?:HMS|USS|IJN|SMS|HMAS|HMCS|RMS|SS|KMS)\\s+[A-Z][A-Za-z]+(?:\\s[A-Z][a-z]+){0,2}"));
    searches.addAll(whole);
    searches.addAll(List.of(unquoted, named, maru, quotedList, plainList, behindType, captained));
  }

  @Override
  public List<QuickPattern> searches() {
    return List.copyOf(searches);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    for (Span ship : text.find(text.known().ships())) {
      found.add(draft(text, ship.begin(), ship.end()));
    }
    for (QuickPattern pattern : whole) {
      QuickPattern.Scan matcher = text.search(pattern);
      while (matcher.find()) {
        found.add(draft(text, matcher.start(), matcher.end()));
      }
    }
    addQuotedLists(text, found);
    addPlain(text, found);
    addUnquoted(text, found);
    addNamed(text, found);
    if (text.known().naval()) {
      addMaru(text, found);
    }
    return found;
  }

  /** “定远”、“镇远”两铁甲舰; 巡洋舰“吉野”、“浪速”. */
  private void addQuotedLists(UnitText text, List<UnitDraft> found) {
    addQuotedLists(text, quotedList, found);
    addQuotedLists(text, typedList, found);
  }

  private void addQuotedLists(UnitText text, QuickPattern pattern, List<UnitDraft> found) {
    QuickPattern.Scan lists = text.search(pattern);
    while (lists.find()) {
      Matcher names = text.matcher(quotedName).region(lists.start("list"), lists.end("list"));
      while (names.find()) {
        found.add(draft(text, names.start(), names.end()));
      }
    }
  }

  /** 日艦赤城、筑紫駛抵; 率定遠、鎮遠等艦; 魚雷艇福龍中彈; 致遠管帶. */
  private void addPlain(UnitText text, List<UnitDraft> found) {
    addPlainList(text, text.search(plainList), found);
    QuickPattern.Scan counted =
        text.search(countedList, words -> new ListBegins(words, LIST_MARKS, 2, 2));
    addPlainList(text, counted, found);
    QuickPattern.Scan typed = text.search(behindType);
    while (typed.find()) {
      addPlain(text, typed.start("name"), typed.end("name"), found);
    }
    QuickPattern.Scan commanded = text.search(captained);
    while (commanded.find()) {
      // By its group: an anchor in what stands before moves where Java says that a match begins.
      int post = commanded.start("post");
      addPlain(text, post - CAPTAINED, post, found);
    }
  }

  private static void addPlainList(UnitText text, QuickPattern.Scan lists, List<UnitDraft> found) {
    while (lists.find()) {
      Matcher names = text.matcher(PLAIN_ITEM).region(lists.start("list"), lists.end("list"));
      while (names.find()) {
        addPlain(text, names.start(), names.end(), found);
      }
    }
  }

  private static void addPlain(UnitText text, int begin, int end, List<UnitDraft> found) {
    String name = text.folded(begin, end);
    if (!NO_PLAIN_NAME.matcher(name).matches() && !CommonWords.isOrdinary(name)) {
      found.add(draft(text, begin, end));
    }
  }

  /** 西京丸: merchantmen of Japan. */
  private void addMaru(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(maru);
    while (matcher.find()) {
      int begin = begin(text, matcher.start());
      if (matcher.start() - begin == 2) {
        found.add(draft(text, begin, matcher.end()));
      }
    }
  }

  private void addNamed(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(named);
    while (matcher.find()) {
      int begin = begin(text, matcher.start());
      String name = text.folded(begin, matcher.start());
      if (name.length() == 2
          && !SEVERAL.matcher(name).matches()
          && !COMMON.matcher(name).matches()
          && !shipType.matcher(text.folded(begin, matcher.end())).find()) {
        found.add(draft(text, begin, matcher.end()));
      }
    }
  }

  private void addUnquoted(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(unquoted);
    while (matcher.find()) {
      int begin = begin(text, matcher.start());
      int length = matcher.start() - begin;
      boolean isForeign =
          length <= LONGEST_FOREIGN
              && foreign.matcher(text.folded(begin, matcher.start())).matches();
      boolean tooLong = !matcher.has("type") && length > LONGEST_ALONE && !isForeign;
      if (!tooLong && !COMMON.matcher(text.folded(begin, matcher.start())).matches()) {
        found.add(draft(text, begin, matcher.end()));
      }
    }
  }

  /** Two or three characters behind a mark are a whole name, even if one is a common word. */
  private int begin(UnitText text, int end) {
    Matcher alone = text.matcher(behindMark).region(Math.max(text.span().begin(), end - 4), end);
    if (alone.find()) {
      return alone.start(1);
    }
    int begin = text.nameBegin(end, LONGEST_NAME);
    begin = isCutShort(text, begin, end) ? begin - 1 : begin;
    Matcher hit = text.matcher(HIT).region(Math.max(text.span().begin(), begin - 1), end);
    begin = hit.find() ? hit.end() : begin;
    Matcher type = text.matcher(shipType).region(Math.max(text.span().begin(), begin - 3), end);
    return type.find() ? type.end() : begin;
  }

  /** In 击沉经远舰 the name begins as another word does (经): a single character is no name. */
  private static boolean isCutShort(UnitText text, int begin, int end) {
    int before = begin - 1;
    return end - begin == 1
        && before >= text.span().begin()
        && Character.isIdeographic(text.reading().folded().charAt(before))
        && "的该此本各敌我他其两二三一每某这那数几日美英军队".indexOf(text.reading().folded().charAt(before)) < 0
        && text.isBegin(before);
  }

  private static UnitDraft draft(UnitText text, int begin, int end) {
    return UnitDraft.whole(text, begin, end, "ship", UnitForm.SHIP, Designation.NONE);
  }
}
