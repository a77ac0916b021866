package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/** Reads ships: 平遠號, 鎮遠號戰艦, 驅逐艦「雪風」, HMS Hood. */
final class ShipRule implements UnitRule {
  private static final int LONGEST_NAME = 9;
  private static final int LONGEST_ALONE = 3;
  private static final String NOT_A_SHIP =
      "(?!作战|计划|行动|命令|文件|高地|公路|线|楼|院|机|轰炸机|坦克|战车|电报|召|码|令|称|手|角|外|飞机|炮|型|阵地|据点|碉堡|桥|山|站|车|公报|专机)";
  private static final Pattern COMMON =
      Pattern.compile(".*[0-9一二三四五六七八九十口信称番符外国年型编代绰封旗徽第大问头句分军名病伤记账帐铃逗]|.?");

  private final QuickPattern unquoted;
  private final QuickPattern named;
  private final Pattern shipType;
  private final Pattern behindMark = Pattern.compile("[，、。；：“「（(](\\p{IsIdeographic}{2,3})$");
  private final List<QuickPattern> whole;

  ShipRule(ForceWords words) {
    String type = Alternation.of(words.shipTypes());
    shipType =
        Pattern.compile(
            Alternation.of(words.shipTypes().stream().filter(t -> t.length() > 1).toList()));
    named = QuickPattern.of("舰(?!队|艇|长|载|炮|桥|首|尾|身|员|群|只|船|体|上|型|种|级|政|务|种)");
    unquoted = QuickPattern.of("号(?:(?<type>%s)|%s)".formatted(type, NOT_A_SHIP));
    String name = "\\p{IsIdeographic}{1,8}?";
    whole =
        List.of(
            QuickPattern.of("%s[“「『\"‘]%s[”」』\"’]号?".formatted(type, name)),
            QuickPattern.of("[“「『\"‘](?:%s)[”」』\"’]号?%s".formatted(name, type)),
            QuickPattern.of("[“「『\"‘]%s[”」』\"’]号%s".formatted(name, NOT_A_SHIP)),
            QuickPattern.startingWith(
                "HUISRK",
                "\\b(?:HMS|USS|IJN|SMS|HMAS|HMCS|RMS|SS|KMS)\\s+[A-Z][A-Za-z]+(?:\\s[A-Z][a-z]+){0,2}"));
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    for (Span known : text.find(text.known().ships())) {
      found.add(draft(text, known.begin(), known.end()));
    }
    for (QuickPattern pattern : whole) {
      QuickPattern.Scan scan = text.scan(pattern);
      Matcher matcher = scan.matcher();
      while (scan.find()) {
        found.add(draft(text, matcher.start(), matcher.end()));
      }
    }
    addUnquoted(text, found);
    addNamed(text, found);
    return found;
  }

  private void addNamed(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan scan = text.scan(named);
    Matcher matcher = scan.matcher();
    while (scan.find()) {
      int begin = begin(text, matcher.start());
      String name = text.folded(begin, matcher.start());
      if (name.length() == 2
          && !COMMON.matcher(name).matches()
          && !shipType.matcher(text.folded(begin, matcher.end())).find()) {
        found.add(draft(text, begin, matcher.end()));
      }
    }
  }

  private void addUnquoted(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan scan = text.scan(unquoted);
    Matcher matcher = scan.matcher();
    while (scan.find()) {
      int begin = begin(text, matcher.start());
      boolean tooLong = matcher.group("type") == null && matcher.start() - begin > LONGEST_ALONE;
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
    Matcher type = text.matcher(shipType).region(begin, end);
    return type.lookingAt() ? type.end() : begin;
  }

  private static UnitDraft draft(UnitText text, int begin, int end) {
    return UnitDraft.whole(text, begin, end, "ship", UnitForm.SHIP, Designation.NONE);
  }
}
