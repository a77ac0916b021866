package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/** Reads a list of proper names that share a rank: 左、中、右兵團; 青木、池田兩個聯隊. */
final class NameListRule implements UnitRule {
  private static final RuleName NAME = new RuleName("unit.list.names");
  private static final int LONGEST_NAME = 4;
  private static final Pattern DIRECTION = Pattern.compile("(?:左翼|右翼|中央|[左中右东西南北前后])路?");
  private static final Pattern COMMON =
      Pattern.compile("(?:步|骑|炮|工|辎重|战车|坦克|装甲|重炮|[0-9一二两三四五六七八九十]|第).*|.*[部队军师旅团营连个]");

  private final QuickPattern pattern;

  NameListRule(EchelonWords echelons) {
    pattern =
        QuickPattern.startingWith(
            "、和与及",
            "(?:、|(?<=、\\p{IsIdeographic}{1,4})(?:和|与|及))(?<last>\\p{IsIdeographic}{1,4}?)(?:等)?(?:(?:[0-9]+|[两一二三四五六七八九十]+)个?|各)?(?<ech>%s|指挥所|(?<=[两二三四五六七八九十0-9]艘?)舰(?!队|艇))(?!长)"
                .formatted(
                    echelons.pattern(EchelonWords.Use.PROPER)
                        + "|"
                        + echelons.pattern(EchelonWords.Use.COMMANDER)));
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan scan = text.scan(pattern);
    Matcher matcher = scan.matcher();
    while (scan.find()) {
      List<Span> items = items(text, matcher.start());
      if (items.isEmpty() || items.stream().anyMatch(item -> isCommon(text, item))) {
        continue;
      }
      Span last = new Span(matcher.start("last"), matcher.end("last"));
      if (isCommon(text, last)) {
        continue;
      }
      Span list = new Span(items.get(0).begin(), matcher.end());
      String rank = text.words(matcher.start("ech"), matcher.end("ech"));
      for (Span item : items) {
        found.add(draft(text, item, item, list, rank));
      }
      found.add(draft(text, last, new Span(last.begin(), matcher.end()), list, rank));
    }
    return found;
  }

  private static boolean isCommon(UnitText text, Span item) {
    return COMMON.matcher(text.folded(item.begin(), item.end())).matches();
  }

  private static UnitDraft draft(UnitText text, Span name, Span span, Span list, String rank) {
    boolean direction = DIRECTION.matcher(text.folded(name.begin(), name.end())).matches();
    boolean place = text.known().places().contains(text.folded(name.begin(), name.end()));
    boolean byCommander = !direction && !place && rank.length() == 2 && !rank.endsWith("所");
    return new UnitDraft(
        span,
        list,
        NAME,
        rank.equals("舰") || rank.equals("艦")
            ? UnitForm.SHIP
            : byCommander ? UnitForm.COMMANDER : UnitForm.NAMED,
        text.words(name.begin(), name.end()) + rank,
        Designation.of(rank));
  }

  /** Returns the names before the last, or none if something is no name. */
  private static List<Span> items(UnitText text, int lastSeparator) {
    List<Span> items = new ArrayList<>();
    int separator = lastSeparator;
    while (separator > text.span().begin()) {
      int begin = text.nameBegin(separator, LONGEST_NAME);
      if (begin == separator) {
        return List.of();
      }
      items.add(0, new Span(begin, separator));
      boolean more = begin > text.span().begin() && text.folded(begin - 1, begin).equals("、");
      if (!more) {
        return items;
      }
      separator = begin - 1;
    }
    return items;
  }
}
