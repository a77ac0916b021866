package org.battlegraph.recognize.person;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.QuickPattern;

/** Collects names from what they do and what is theirs: 張三率部, 由張三指揮, 張三部. */
final class ActingNames {
  /** 30軍（張三）, 第2集團軍 - 張三, 第40軍張三, 第三梯隊張三. */
  private static final QuickPattern ENTRY =
      QuickPattern.of("[军师旅团队区营连部舰群](?<gap>[\\s　]{0,3}[：:－\\-–—（(]?[\\s　]{0,3})(?=\\p{IsHan})");

  private static final Pattern NUMBERED =
      Pattern.compile("第?[0-9一二三四五六七八九十百]{1,5}\\p{IsHan}{0,4}$");
  private static final int NUMBER_BEFORE = 10;
  private static final Pattern ENTRY_END = Pattern.compile("[（()）　\\s，。；、]");
  private static final QuickPattern UNIT =
      QuickPattern.of(
          "的?(?:整编|新编|暂编|预备|独立|步兵|骑兵)?" + "第[0-9一二三四五六七八九十百]{1,5}\\p{IsHan}{0,3}[军师旅团队]");

  private static final QuickPattern THEIR_TROOPS = QuickPattern.of("的\\p{IsHan}{0,5}(?:部队|军队|士兵)");

  /** 張三（1890年－）, 張三（字某某）, 張三，字某某，. */
  private static final QuickPattern INTRODUCED =
      QuickPattern.of(
          "[（(](?:[^（）()]{0,20}[；，;,]\\s?)?(?:1[5-9][0-9]{2}|[？?])年?[^（）()]{0,12}[—－–～~\\-]|[（(，](?:谱名|原名|本名|表字|字|号)\\p{IsHan}{1,4}[，）)、；]");

  private static final int ENTRY_LENGTH = 40;

  private static final int LONGEST_LEAD = 2;

  /** What can be told to be a name by its characters alone. */
  private static final Set<NameShape> WHOLE_NAMES =
      EnumSet.of(NameShape.CHINESE, NameShape.JAPANESE, NameShape.DOTTED);

  private static final String ALSO = "亦也均旋遂";
  private static final int WHOLE_NAME = 3;
  private static final int LONGEST_PLACE = 4;
  private static final String OPENING = "，。；：、";

  /** Before and behind the name of who leads others: 由張三指揮, 歸張三節制. */
  private static final String UNDER = "由归受";

  private static final QuickPattern LED =
      QuickPattern.of("指挥|率|节制|统[辖率领带帅]|接[掌统管替任]|调遣|管[辖带]|督率|带领|代理|暂代");

  private ActingNames() {}

  static void collect(Scene scene, NameVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      Span part = passage.span();
      for (int i = part.begin(); i < part.end(); i++) {
        if (scene.names().canBegin(i, part) && scene.names().leftEdge(i, part) > 0) {
          act(scene, votes, i, part);
        }
      }
      entries(scene, votes, part);
    }
  }

  private static void act(Scene scene, NameVotes votes, int begin, Span part) {
    Optional<Candidate> found = scene.names().forward(begin, part);
    if (found.isEmpty() || found.get().shape() == NameShape.UNKNOWN) {
      return;
    }
    Candidate name = found.get();
    int end = name.span().end();
    int act = scene.lexicon().acts().beginningAt(scene.text(), end, part.end());
    boolean troops = has(scene.lexicon().troops(), scene, end, part);
    boolean namedTroops = has(scene.lexicon().namedTroops(), scene, end, part);
    if (act > 0) {
      votes.add(name, Clue.ACTS);
    }
    if (leadsForce(scene, end, part)) {
      votes.add(name, Clue.LEADS);
    }
    boolean opens =
        begin == part.begin()
            || OPENING.indexOf(scene.text().charAt(begin - 1)) >= 0
            || scene.names().endsDate(begin);
    if (opens && act > 1) {
      votes.add(name, Clue.OPENS_AND_ACTS);
    }
    if (opens && isDeed(scene, name, part)) {
      votes.add(name, Clue.ACTS);
    }
    if (troops || THEIR_TROOPS.isAt(scene.text(), end, part.end())) {
      votes.add(name, Clue.TROOPS);
    }
    boolean ofTheEnemy = begin > part.begin() && scene.text().charAt(begin - 1) == '敌';
    if (namedTroops
        && !ofTheEnemy // 敵白沙集團 stands at that place
        && !CommandersNames.areTwo(scene, name.span())) {
      votes.add(name, Clue.NAMED_TROOPS);
    }
    if (INTRODUCED.isAt(scene.text(), end, part.end())) {
      votes.add(name, Clue.INTRODUCED);
    }
    if (begin > part.begin()) {
      object(scene, votes, name, part);
      if (!troops && !namedTroops && act == 0 && isLed(scene, name, part)) {
        votes.add(name, Clue.LED);
      }
    }
    if (UNIT.isAt(scene.text(), end + act, part.end())) {
      votes.add(name, Clue.UNIT_AFTER);
      boolean room = name.shape() == NameShape.CHINESE && scene.names().isSureBegin(begin, part);
      boolean endsWithAct = scene.lexicon().acts().beginningAt(scene.text(), end - 1, end) > 0;
      if (room && act == 0 && !endsWithAct) {
        votes.add(name, Clue.WHOLE); // 、張三第16師: nothing else fills the room before the force
      }
    }
    if (begin > part.begin()
        && UNDER.indexOf(scene.text().charAt(begin - 1)) >= 0
        && LED.isAt(scene.text(), end, part.end())) {
      votes.add(name, Clue.FRAMED);
    }
    if (has(scene.lexicon().locatives(), scene, end, part)
        || has(scene.lexicon().notPersonAfter(), scene, end, part)) {
      votes.add(name, Clue.LOCATIVE);
    }
  }

  /** 張大山敗退至某地: a whole Chinese name, and what troops do; or 張大山亦陣亡. */
  private static boolean isDeed(Scene scene, Candidate name, Span part) {
    int end = name.span().end();
    if (name.shape() == NameShape.CHINESE && isAtPlace(scene, end, part)) {
      return name.name().length() == WHOLE_NAME;
    }
    boolean also = end < part.end() && ALSO.indexOf(scene.text().charAt(end)) >= 0;
    WordEdges words = also ? scene.lexicon().acts() : scene.lexicon().placeVerbs();
    return name.shape() == NameShape.CHINESE
        && name.name().length() == WHOLE_NAME
        && !CommonWords.isOrdinary(name.name().substring(1)) // 李本人
        && words.beginningAt(scene.text(), also ? end + 1 : end, part.end()) > 1;
  }

  /** 在 or 於 and the name of a known place. */
  private static boolean isAtPlace(Scene scene, int at, Span part) {
    if (at >= part.end() || "在于".indexOf(scene.text().charAt(at)) < 0) {
      return false;
    }
    for (int length = 2; length <= LONGEST_PLACE && at + 1 + length <= part.end(); length++) {
      if (CommonWords.isPlaceName(scene.text().substring(at + 1, at + 1 + length))) {
        return true;
      }
    }
    return false;
  }

  /** 某某率毅軍: the name of a force stands right behind the word for leading. */
  private static boolean leadsForce(Scene scene, int begin, Span part) {
    for (int length = LONGEST_LEAD; length > 0; length--) {
      int end = begin + length;
      if (end < part.end()
          && scene.lexicon().leads().contains(scene.text().substring(begin, end))
          && scene.names().forceBegins(end)) {
        return true;
      }
    }
    return false;
  }

  /** 致電 before a name speaks for a person. */
  private static void object(Scene scene, NameVotes votes, Candidate name, Span part) {
    int begin = name.span().begin();
    int end = name.span().end();
    if (scene.lexicon().objects().endingAt(scene.text(), part.begin(), begin) > 1) {
      votes.add(name, Clue.OBJECT);
      if (end == part.end() || !Character.isIdeographic(scene.text().charAt(end))) {
        votes.add(name, Clue.OPENS_AND_ACTS);
      }
    }
  }

  /** 攻占 before a name without a title speaks for a place. */
  private static boolean isLed(Scene scene, Candidate name, Span part) {
    int begin = name.span().begin();
    return scene.lexicon().placeLeaders().endingAt(scene.text(), part.begin(), begin) > 0
        && scene.titles().beginningAt(name.span().end()).isEmpty();
  }

  private static boolean has(WordEdges words, Scene scene, int index, Span part) {
    return words.beginningAt(scene.text(), index, part.end()) > 0;
  }

  private static void entries(Scene scene, NameVotes votes, Span part) {
    QuickPattern.Scan entry = ENTRY.scan(scene.text(), part);
    while (entry.find()) {
      int force = entry.start("gap");
      int from = Math.max(part.begin(), force - NUMBER_BEFORE);
      boolean parted = !entry.group("gap").isBlank() && part.length() <= ENTRY_LENGTH;
      if (parted || NUMBERED.matcher(scene.text().substring(from, force)).find()) {
        scene
            .names()
            .forward(entry.end(), part)
            .filter(name -> isWholeEntry(scene, name, part))
            .ifPresent(name -> votes.add(name, Clue.LISTED));
      }
    }
  }

  private static boolean isWholeEntry(Scene scene, Candidate name, Span part) {
    int end = name.span().end();
    boolean named = WHOLE_NAMES.contains(name.shape());
    return named
        && (end == part.end() || ENTRY_END.matcher(scene.text().substring(end, end + 1)).matches());
  }
}
