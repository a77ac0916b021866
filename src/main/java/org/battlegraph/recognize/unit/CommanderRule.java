package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/** Reads troops by their commander: 池田支隊, 刘戡兵团, 张培元部, 熙洽將軍的部隊. */
final class CommanderRule implements UnitRule {
  private static final int LONGEST_NAME = 4;
  private static final String RANK = "(?:将军|元帅|上将|中将|少将|大将|大佐|中佐|少佐|上校|中校|少校|司令(?!部))";
  private static final String TROOPS =
      "(?<kind>部队|军队|所部|残部|士兵|官兵|人马|部(?![署分下长位将属门首族队])|军(?=[^\\p{IsIdeographic}]|[于在向退进攻从至暗往阵的])|(?:%s)(?!长))";
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:步|骑|炮|战|坦|装|飞|陆|海|空|机|独|游|敌|我|重炮|重砲|野战|野炮|野砲|全|各|整|[0-9一二两三四五六七八九十东西南北左右中前后]).*|.*[省市县江河山海区路族国军师旅团等两二三四五六率各所全某其总令党支分]|.*[的之与和及在向被].*");

  private static final Pattern IDEOGRAPHS = Pattern.compile("\\p{IsIdeographic}+");

  private final Pattern behindName;
  private final QuickPattern behindRank;
  private final Pattern behindSurname;
  private final QuickPattern rank;
  private final QuickPattern weak;
  private final Surnames surnames;

  CommanderRule(EchelonWords echelons, Surnames surnames) {
    this.surnames = surnames;
    String troops = TROOPS.formatted(echelons.pattern(EchelonWords.Use.COMMANDER));
    String of = "(?:的|所率|所率的|率领的|领导的|指挥的|麾下的?)?";
    behindName = Pattern.compile(RANK + "?" + of + troops);
    behindRank = QuickPattern.of(RANK + "的?" + troops);
    behindSurname =
        Pattern.compile("(?:的(?=[部军士官][队兵]))?(?<kind>(?<=的)(?:部队|军队|士兵|官兵)|部(?![署分下长位将属门首族队]))");
    weak = QuickPattern.of("(?<kind>集团(?!军|公司)|所部|部(?![署分下长位将属门首族队]))");
    rank = QuickPattern.of("(?<kind>支队|兵团|联队|旅团)(?!长)");
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    for (PersonMention person : text.persons()) {
      addBehind(text, person.nameSpan().begin(), person.nameSpan().end(), found);
    }
    addKnown(text, found);
    addSurnames(text, found);
    addGuessed(text, behindRank, 1, found);
    addGuessed(text, rank, 2, found);
    addGuessed(text, weak, 2, found);
    return found;
  }

  private void addKnown(UnitText text, List<UnitDraft> found) {
    for (Span name : text.find(text.known().persons())) {
      addBehind(text, name.begin(), name.end(), found);
    }
  }

  /** The surname of a person of the article stands for him: 馬的部隊, 張部. */
  private void addSurnames(UnitText text, List<UnitDraft> found) {
    Matcher troops = text.matcher(behindSurname);
    for (Span name : text.find(text.known().surnames())) {
      if (text.nameBegin(name.begin(), LONGEST_NAME) == name.begin()
          && troops.region(name.end(), text.span().end()).lookingAt()) {
        found.add(draft(text, name.begin(), troops));
      }
    }
  }

  private void addBehind(UnitText text, int begin, int end, List<UnitDraft> found) {
    Matcher matcher = text.matcher(behindName);
    if (matcher.region(end, text.span().end()).lookingAt()) {
      found.add(draft(text, begin, matcher));
    }
  }

  private void addGuessed(
      UnitText text, QuickPattern pattern, int shortest, List<UnitDraft> found) {
    QuickPattern.Scan scan = text.scan(pattern);
    Matcher matcher = scan.matcher();
    while (scan.find()) {
      int begin = pattern == weak ? chineseName(text, matcher.start()) : nameBegin(text, matcher);
      if (matcher.start() - begin >= shortest
          && !text.known().places().contains(text.folded(begin, matcher.start()))
          && !COMMON.matcher(text.folded(begin, matcher.start())).matches()) {
        found.add(draft(text, begin, matcher));
      }
    }
  }

  private int nameBegin(UnitText text, Matcher matcher) {
    int whole = chineseName(text, matcher.start());
    return whole < matcher.start() ? whole : text.nameBegin(matcher.start(), LONGEST_NAME);
  }

  /** Returns where a whole Chinese name begins that ends at an offset, or the offset. */
  private int chineseName(UnitText text, int end) {
    for (int begin = end - 3; begin <= end - 2; begin++) {
      if (begin >= text.span().begin()
          && isSurname(text.folded(begin, begin + 1))
          && text.nameBegin(begin, LONGEST_NAME) == begin
          && IDEOGRAPHS.matcher(text.folded(begin, end)).matches()) {
        return begin;
      }
    }
    return end;
  }

  private boolean isSurname(String word) {
    return surnames.chinese().contains(word) && !surnames.everyday().contains(word);
  }

  private static UnitDraft draft(UnitText text, int begin, Matcher matcher) {
    return UnitDraft.whole(
        text,
        begin,
        matcher.end(),
        "commander",
        UnitForm.COMMANDER,
        Designation.of(Words.of(matcher, "kind").in(text)));
  }
}
