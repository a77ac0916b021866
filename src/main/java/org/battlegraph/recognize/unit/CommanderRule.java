package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.QuickPattern;

/** Reads troops by their commander: 池田支隊, 刘戡兵团, 张培元部, 熙洽將軍的部隊. */
final class CommanderRule implements UnitRule {
  private static final int LONGEST_NAME = 4;
  private static final String RANK = "(?:将军|元帅|上将|中将|少将|大将|大佐|中佐|少佐|上校|中校|少校|司令(?!部))";
  private static final String TROOPS =
      "(?<kind>机动部队|集团军级(?:支队|集群)|部队|军队|所部|残部|士兵|官兵|人马|大军|部(?![署分下长位将属门首族队])|军(?=[^\\p{IsIdeographic}]|[于在向退进攻从至暗往阵的])|(?:%s)(?!长))";
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:步|骑|炮|战|坦|装|飞|陆|海|空|机|独|游|敌|我|重炮|重砲|野战|野炮|野砲|全|各|整|[0-9一二两三四五六七八九十东西南北左右中前后]).*|.*[省市县江河山海区路族国军师旅团等两二三四五六率各所全某其总令党支分]|.*[的之与和及在向被].*");

  /** Surnames that make another word before 军 and 师: 陆军, 白军, 水师. */
  private static final Pattern OTHER_WORD = Pattern.compile("[陆全白海国水从行联清明]军|[水京严]师|全[师旅团部]");

  /** What makes another word of the one for a formation behind a surname: 軍事, 師長, 旅客, 團結. */
  private static final String NOT_AFTER_KIND =
      "(?!团(?!长)|[长事官队校阀区部级训种备情政委衔籍服礼人民用火械费营工职中学傅范生友员体结客行游居途社伙圆聚资父母徒表港舰医粮法令权功纪容装歌旗号威心])";

  private static final Pattern NO_GIVEN_NAME = Pattern.compile("[率所各某全其该此领的之与及等在被两]");

  /** 收容餘部: what is left of somebody's troops. */
  private static final Pattern REST = Pattern.compile(".*[余残溃]");

  private static final int LONGEST_SURNAME = 3;

  private static final Pattern DIRECTED = Pattern.compile("[东西南北中]部");

  private static final Pattern IDEOGRAPHS = Pattern.compile("\\p{IsIdeographic}+");

  private final QuickPattern behindName;
  private final QuickPattern behindRank;
  private final Pattern behindSurname;
  private final QuickPattern rank;
  private final QuickPattern division = QuickPattern.of("(?<kind>师团|大队|中队)(?!长)");
  private final QuickPattern own;
  private final QuickPattern pair;
  private final QuickPattern weak;
  private final Surnames surnames;

  CommanderRule(EchelonWords echelons, Surnames surnames) {
    this.surnames = surnames;
    String troops = TROOPS.formatted(echelons.pattern(EchelonWords.Use.COMMANDER));
    String of = "(?:的|所率|所率的|率领的|领导的|指挥的|麾下的?)?";
    String formation = "(?<formation>[军师旅团]%s)".formatted(NOT_AFTER_KIND);
    behindName = QuickPattern.of(RANK + "?" + of + troops + "|" + formation);
    behindRank = QuickPattern.of(RANK + "的?" + troops);
    behindSurname =
        Pattern.compile(
            "(?:的(?=[部军士官][队兵]))?(?<kind>(?<=的)(?:部队|军队|士兵|官兵)|部(?![署分下长位将属门首族队])|[军师旅团]%s)"
                .formatted(NOT_AFTER_KIND));
    weak = QuickPattern.of("(?<kind>集团(?!军|公司)|所部|部(?![署分下长位将属门首族队]))");
    rank = QuickPattern.of("(?<kind>集团军级(?:支队|集群)|(?:混成|骑兵|步兵)?(?:支队|兵团|联队|旅团)|机动部队)(?!长)");
    own =
        QuickPattern.of(
            "(?<kind>(?:混成|独立|骑兵|步兵|炮兵|教导|补充)[旅师团](?!长)|[旅师团军](?=[^\\p{IsIdeographic}]|[于在向退进攻从至暗往阵守被由自占克据凭扼突袭截阻抵撤败溃遭与和及则亦遂乃即]|主力|一部|残部|全部|全军|全师|全旅))");
    pair = QuickPattern.of("(?<kind>大军|野战军|集团(?!军|公司))");
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(behindRank, rank, division, own, pair, weak);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    for (PersonMention person : text.reading().found(PersonMention.class, text.span())) {
      addBehind(text, person.nameSpan().begin(), person.nameSpan().end(), found);
    }
    addKnown(text, found);
    addSurnames(text, found);
    addGuessed(text, behindRank, 1, found);
    addGuessed(text, rank, 2, found);
    addGuessed(text, weak, 2, found);
    addDivisions(text, found);
    addOwn(text, found);
    addPairs(text, found);
    return found;
  }

  private void addKnown(UnitText text, List<UnitDraft> found) {
    for (Span person : text.find(text.known().persons())) {
      addBehind(text, person.begin(), person.end(), found);
    }
  }

  /** The surname of a person of the article stands for him: 馬的部隊, 張部. */
  private void addSurnames(UnitText text, List<UnitDraft> found) {
    Matcher troops = text.matcher(behindSurname);
    for (Span surname : text.find(text.known().surnames())) {
      if (troops.region(surname.end(), text.span().end()).lookingAt()
          && text.nameBegin(surname.begin(), LONGEST_NAME) == surname.begin()
          && !OTHER_WORD.matcher(text.folded(surname.begin(), troops.end())).matches()) {
        found.add(draft(text, surname.begin(), Words.of(troops, "kind")));
      }
    }
  }

  private void addBehind(UnitText text, int begin, int end, List<UnitDraft> found) {
    if (end == text.span().end() || !behindName.canBeginAt(text.reading().folded(), end)) {
      return;
    }
    Matcher matcher = text.matcher(behindName.pattern());
    if (matcher.region(end, text.span().end()).lookingAt()) {
      String group = matcher.start("kind") < 0 ? "formation" : "kind"; // 王五師 of a known 王五
      found.add(draft(text, begin, Words.of(matcher, group)));
    }
  }

  private void addGuessed(
      UnitText text, QuickPattern pattern, int shortest, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(pattern);
    while (matcher.find()) {
      int whole = chineseName(text, matcher.start());
      int begin =
          whole < matcher.start() || pattern == weak
              ? whole
              : japaneseOr(text, text.nameBegin(matcher.start(), LONGEST_NAME), matcher.start());
      String name = text.folded(begin, matcher.start());
      if (name.length() >= shortest
          && !REST.matcher(name).matches()
          && !text.known().places().contains(name)
          && (begin == whole || surnames.japanese().has(name) || !COMMON.matcher(name).matches())) {
        found.add(draft(text, begin, Words.of(matcher, "kind")));
      }
    }
  }

  /** A Japanese surname with the division: 板垣師團, 谷壽夫師團. */
  private void addDivisions(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(division);
    while (matcher.find()) {
      int begin = japaneseOr(text, text.nameBegin(matcher.start(), LONGEST_NAME), matcher.start());
      String name = text.folded(begin, matcher.start());
      boolean surname =
          IntStream.rangeClosed(1, name.length())
              .anyMatch(
                  length ->
                      surnames.japanese().has(name.substring(0, length))
                          && (length > 1 || name.length() == 3));
      if (surname && !CommonWords.isOrdinary(name) && !name.equals("近卫")) {
        found.add(draft(text, begin, Words.of(matcher, "kind")));
      }
    }
  }

  /** A whole name with the word for a formation: 徐永泰混成旅, 马吉甫军. */
  private void addOwn(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(own);
    while (matcher.find()) {
      int begin = chineseName(text, matcher.start());
      if (matcher.start() - begin == 3
          && !CommonWords.isOrdinary(text.folded(begin + 1, begin + 3))
          && (isWhole(text, begin, matcher.start())
              || !CommonWords.isOrdinary(text.folded(matcher.start() - 1, matcher.start() + 1)))) {
        found.add(draft(text, begin, Words.of(matcher, "kind")));
      }
    }
  }

  /** 梁冠英軍: another nation's army seems to end the name, but a surname opens it. */
  private boolean isWhole(UnitText text, int begin, int end) {
    return SideRule.NAMES_END.indexOf(text.folded(end - 1, end)) >= 0
        && isSurname(text.folded(begin, begin + 1))
        && text.isBegin(begin);
  }

  /** Two commanders' surnames together: 刘邓大军, 陈谢集团. */
  private void addPairs(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(pair);
    while (matcher.find()) {
      int begin = matcher.start() - 2;
      if (begin >= text.span().begin()
          && text.isBegin(begin)
          && isSurname(text.folded(begin, begin + 1))
          && isSurname(text.folded(begin + 1, begin + 2))
          && !CommonWords.isOrdinary(text.folded(begin, begin + 2))) {
        found.add(draft(text, begin, Words.of(matcher, "kind")));
      }
    }
  }

  /** Returns where a name begins; in 大迫旅團 the surname ends as another word does (迫). */
  private int japaneseOr(UnitText text, int found, int end) {
    for (int begin = end - LONGEST_SURNAME; found == end && begin <= end - 2; begin++) {
      if (begin >= text.span().begin()
          && surnames.japanese().has(text.folded(begin, end))
          && text.isBegin(begin)) {
        return begin;
      }
    }
    return found;
  }

  /** Returns where a whole Chinese name begins that ends at an offset, or the offset. */
  private int chineseName(UnitText text, int end) {
    for (int begin = end - 3; begin <= end - 2; begin++) {
      if (begin >= text.span().begin()
          && IDEOGRAPHS.matcher(text.folded(begin, end)).matches()
          && isName(text, begin, end)) {
        return begin;
      }
    }
    return end;
  }

  /**
   * Tells whether the characters are a surname with a given name. A surname that is an everyday
   * word, and a name of two characters, want to stand apart from what is before them.
   */
  private boolean isName(UnitText text, int begin, int end) {
    String surname = text.folded(begin, begin + 1);
    String name = text.folded(begin, end);
    if (!surnames.chinese().has(surname)
        || CommonWords.isOrdinary(name)
        || NO_GIVEN_NAME.matcher(name).find()
        || text.cutsWord(begin)) {
      return false;
    }
    boolean apart = text.isBegin(begin);
    if (!apart
        && DIRECTED.matcher(text.folded(end - 1, Math.min(end + 1, text.span().end()))).matches()) {
      return false; // the south of a country whose name begins before: 奧廖爾南部
    }
    if (surnames.everyday().contains(surname)) {
      return apart
          && name.length() == 3
          && !CommonWords.isPlaceName(name.substring(0, 2))
          && !CommonWords.isOrdinary(name.substring(0, 2))
          && !CommonWords.isOrdinary(name.substring(1));
    }
    String front = name.substring(0, 2);
    return name.length() == 2
        ? apart
        : !CommonWords.isPlaceName(front)
            && (apart
                || !CommonWords.isOrdinary(front) && !CommonWords.isOrdinary(name.substring(1)));
  }

  private boolean isSurname(String word) {
    return surnames.chinese().has(word) && !surnames.everyday().contains(word);
  }

  /** All expressions end with the word for the troops. */
  private static UnitDraft draft(UnitText text, int begin, Words kind) {
    return UnitDraft.whole(
        text, begin, kind.end(), "commander", UnitForm.COMMANDER, Designation.of(kind.in(text)));
  }
}
