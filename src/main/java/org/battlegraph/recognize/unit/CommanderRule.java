package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;

/** Reads troops by their commander: 池田支隊, 刘戡兵团, 张培元部, 熙洽將軍的部隊. */
final class CommanderRule implements UnitRule {
  private static final int LONGEST_NAME = 4;
  private static final String RANK = "(?:将军|元帅|上将|中将|少将|大将|大佐|中佐|少佐|上校|中校|少校|司令)";
  private static final String TROOPS =
      "(?<kind>部队|军队|所部|残部|士兵|官兵|人马|部(?![署分下长位将属门首族队])|军(?=[^\\p{IsIdeographic}]|[于在向退进攻从至暗往阵的])|%s)";
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:步|骑|炮|战|坦|装|飞|陆|海|空|机|独|游|敌|我|[0-9一二两三四五六七八九十东西南北左右中前后]).*|.*[省市县江河山海区路族国军师旅团等]");

  private final Pattern behindName;
  private final Pattern behindRank;
  private final Pattern rank;
  private final String troops;

  CommanderRule(EchelonWords echelons) {
    troops = TROOPS.formatted(echelons.pattern(EchelonWords.Use.COMMANDER));
    String of = "(?:的|所率|所率的|率领的|领导的|指挥的|麾下的?)?";
    behindName = Pattern.compile(RANK + "?" + of + troops);
    behindRank = Pattern.compile(RANK + "的?" + troops);
    rank = Pattern.compile("(?<kind>支队|兵团|联队|旅团)");
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    for (PersonMention person : text.reading().found(PersonMention.class)) {
      if (text.span().contains(person.span())) {
        addBehind(text, person.nameSpan().begin(), person.nameSpan().end(), found);
      }
    }
    addKnown(text, text.known().persons(), found);
    addGuessed(text, behindRank, found);
    addGuessed(text, rank, found);
    return found;
  }

  private void addKnown(UnitText text, Set<String> persons, List<UnitDraft> found) {
    Matcher matcher = text.matcher(Pattern.compile(KnownNames.pattern(persons)));
    while (matcher.find()) {
      addBehind(text, matcher.start(), matcher.end(), found);
    }
  }

  private void addBehind(UnitText text, int begin, int end, List<UnitDraft> found) {
    Matcher matcher = text.matcher(behindName);
    if (matcher.region(end, text.span().end()).lookingAt()) {
      found.add(draft(text, begin, matcher));
    }
  }

  private static void addGuessed(UnitText text, Pattern pattern, List<UnitDraft> found) {
    Matcher matcher = text.matcher(pattern);
    while (matcher.find()) {
      int begin = text.nameBegin(matcher.start(), LONGEST_NAME);
      if (matcher.start() - begin > 1
          && !COMMON.matcher(text.folded(begin, matcher.start())).matches()) {
        found.add(draft(text, begin, matcher));
      }
    }
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
