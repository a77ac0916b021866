package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.lexicon.UnitAttributes;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.QuickPattern;

/** Reads a list of proper names that share a rank: 左、中、右兵團; 青木、池田兩個聯隊. */
final class NameListRule implements UnitRule {
  private static final RuleName NAME = new RuleName("unit.list.names");
  private static final int LONGEST_NAME = 4;
  private static final Pattern DIRECTION = Pattern.compile("(?:左翼|右翼|中央|[左中右东西南北前后])路?");
  private static final Pattern WHOLE_ITEM = Pattern.compile("[、，。：；](\\p{IsIdeographic}{2,3})$");

  /** 日本艦隊赤城、比叡兩艦: whose ships these are is no part of a name. */
  private static final Pattern HOLDER =
      Pattern.compile("\\p{IsIdeographic}*(?:舰队|水师|海军)(?=\\p{IsIdeographic}{2,}$)");

  private final QuickPattern pattern;
  private final Pattern ship;

  /** What is no proper name: arms, numbers and the ranks themselves. */
  private final Pattern common;

  private final Surnames surnames;

  NameListRule(
      EchelonWords echelons, ForceWords forces, UnitAttributes attributes, Surnames surnames) {
    this.surnames = surnames;
    common =
        Pattern.compile(
            "(?:[步骑炮工]|%s|[0-9一二两三四五六七八九十]|第).*|红[0-9一二三四五六七八九十]?|.*[部队军师旅团营连个群区]"
                .formatted(attributes.pattern(UnitAttributes.Kind.ARM)));
    String type = Alternation.of(forces.shipTypes());
    ship = Pattern.compile(type);
    pattern =
        QuickPattern.of(
            "(?:、|(?<=、\\p{IsIdeographic}{1,4})(?:和|与|及))(?<last>\\p{IsIdeographic}{1,4}?)(?:等)?(?:(?:[0-9]{1,3}|[两一二三四五六七八九十]{1,3})[个艘]?|各|诸)?(?<ech>%s|指挥所|(?<=[两二三四五六七八九十各诸等])部(?![分队署门长下])|(?<=[两二三四五六七八九十0-9各诸]艘?)(?:%s)(?!队|艇))(?!长)"
                .formatted(
                    echelons.pattern(EchelonWords.Use.PROPER)
                        + "|"
                        + echelons.pattern(EchelonWords.Use.COMMANDER),
                    type));
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(pattern);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(pattern);
    while (matcher.find()) {
      List<Span> items = items(text, matcher.start());
      if (items.isEmpty() || items.stream().anyMatch(item -> isCommon(text, item))) {
        continue;
      }
      Span last = new Span(matcher.start("last"), matcher.end("last"));
      if (isCommon(text, last)
          || matcher.group("ech").equals("部") && !areNames(text, items, last)) {
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

  /** 宋希濂、孙震两部; not 中央、地方各部. */
  private boolean areNames(UnitText text, List<Span> items, Span last) {
    return Stream.concat(items.stream(), Stream.of(last))
        .map(item -> text.folded(item.begin(), item.end()))
        .allMatch(
            name ->
                name.length() > 1
                    && name.length() < 4
                    && surnames.chinese().has(name.substring(0, 1))
                    && !CommonWords.isOrdinary(name)
                    && !CommonWords.isPlaceName(name));
  }

  private boolean isCommon(UnitText text, Span item) {
    return common.matcher(text.folded(item.begin(), item.end())).matches();
  }

  private UnitDraft draft(UnitText text, Span name, Span span, Span list, String rank) {
    boolean direction = DIRECTION.matcher(text.folded(name.begin(), name.end())).matches();
    boolean place = text.known().places().contains(text.folded(name.begin(), name.end()));
    boolean byCommander =
        !direction && !place && !rank.endsWith("所") && (rank.length() == 2 || rank.equals("部"));
    return new UnitDraft(
        span,
        list,
        NAME,
        ship.matcher(Folding.fold(rank)).matches()
            ? UnitForm.SHIP
            : byCommander ? UnitForm.COMMANDER : UnitForm.NAMED,
        text.words(name.begin(), name.end()) + rank,
        Designation.of(rank));
  }

  /** Between two separators all is name, even where it begins as another word does: 經遠. */
  private static int itemBegin(UnitText text, int end) {
    int from = Math.max(text.span().begin(), end - LONGEST_NAME - 1);
    Matcher whole = text.matcher(WHOLE_ITEM).region(from, end);
    if (whole.find()) {
      return whole.start(1);
    }
    int begin = text.nameBegin(end, LONGEST_NAME);
    Matcher holder = text.matcher(HOLDER).region(begin, end);
    return holder.lookingAt() ? holder.end() : begin;
  }

  /** Returns the names before the last, or none if something is no name. */
  private static List<Span> items(UnitText text, int lastSeparator) {
    List<Span> items = new ArrayList<>();
    int separator = lastSeparator;
    while (separator > text.span().begin()) {
      int begin = itemBegin(text, separator);
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
