package org.battlegraph.recognize.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.PlaceSuffix;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.QuickPattern;

/** Judges strings as names of places, without their surroundings; for one article and thread. */
final class PlaceNames {
  static final int LONGEST = 9;
  private static final int LONGEST_BARE = 3;
  private static final int SURELY_FOREIGN = 5;

  private static final QuickPattern NUMBER = QuickPattern.of("[一二三四五六七八九十百千万两数几0-9]{2}|[两数几日月年时]");

  /** 憑河固守, 背水一戰: what a force leans on, and no name. */
  private static final String BY = "凭隔背据濒";

  private static final String RIVER = "河江水川";

  /** 二十里鋪, 五里店. */
  private static final Pattern MEASURED =
      Pattern.compile("[一二三四五六七八九十百]{1,3}里(?:铺|堡|店|屯|桥|河|台|坡|庄|营|墩|坪|岗|亭|牌|沟|村|镇|庙|甸)");

  /** What is done to a river or a mountain, or which: 渡河, 過江, 全城. */
  private static final Set<String> NOT_ALONE =
      Set.of("过", "渡", "沿", "涉", "隔", "跨", "越", "登", "翻", "出", "攻", "守", "该", "此", "全", "顺");

  /** The end of a name and the word for a gun before it: 山炮台 in 黃金山炮台. */
  private static final Pattern GUN = Pattern.compile("[山野火土重]炮[台位]");

  /** A time of the day or of a plan, and what is done to a river: 辰刻, 發起期, 徒涉過河. */
  private static final Pattern OTHER =
      Pattern.compile("[子丑寅卯辰巳午未申酉戌亥][时刻]|.+[过涉跨沿隔][河江湖海山岭]|.+[东西南北]渡|.+期");

  private static final String OTHER_ENDS = "时刻河江湖海山岭渡期";

  private static final Pattern REGIONS = Pattern.compile("地区$|边[界境区]$|交界$");

  /** What people build is named after a place or not at all. */
  private static final Set<PlaceKind> BUILT =
      EnumSet.of(PlaceKind.AIRFIELD, PlaceKind.STRUCTURE, PlaceKind.REGION, PlaceKind.STATE);

  /** Suffixes that make a name with one character before them: 密縣, 柳江. */
  private static final Set<String> SINGLE = Set.of("县", "州", "江", "河", "山", "城");

  private final PlaceLexicon lexicon;

  /** An article asks for the kind of one place again and again. */
  private final Map<String, PlaceKind> kinds = new HashMap<>();

  PlaceNames(PlaceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static boolean isByTheRiver(String name) {
    return name.length() == 2
        && BY.indexOf(name.charAt(0)) >= 0
        && RIVER.indexOf(name.charAt(1)) >= 0;
  }

  /** Tells whether a folded string can be a name where only its surroundings speak for it. */
  boolean isPossible(String name) {
    if (!isPossibleTitle(name) || isByTheRiver(name)) {
      return false;
    }
    if (isKnown(name)) {
      return true;
    }
    Optional<PlaceSuffix> suffix = lexicon.suffixes().of(name);
    String stem = stem(name, suffix);
    if (isForeign(stem) || isKnown(stem)) {
      return true;
    }
    if (name.indexOf('里') > 0 && MEASURED.matcher(name).matches()) {
      return true;
    }
    if (name.startsWith("号")
        || holdsConjunction(name)
        || NUMBER.isAt(name, 0, name.length())
        || suffix.isPresent() && NOT_ALONE.contains(stem) && !name.endsWith("州")
        || name.indexOf('炮') > 0 && GUN.matcher(name).matches()
        || isOther(name)) {
      return false;
    }
    if (hasStop(stem)) {
      return false;
    }
    return stem.length() <= LONGEST_BARE
        && (!startsOrdinary(stem) || isWorksOf(stem, suffix))
        && (suffix.isPresent() || !isOrdinary(name));
  }

  private static boolean isOther(String name) {
    return OTHER_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0 && OTHER.matcher(name).matches();
  }

  /** Tells whether the title behind a link can be the name of a place. */
  boolean isPossibleTitle(String name) {
    return (!isOrdinary(name) || name.endsWith("州")) && isPossibleWord(name);
  }

  /** Tells whether a word says what is done and not where, though few texts have it: 掃射. */
  boolean isVerblike(String name) {
    return CommonWords.isOrdinary(name) && lexicon.suffixes().of(name).isEmpty() && hasStop(name);
  }

  /** Tells whether a string can be a name though it is a word too: 大名, 公安. */
  boolean isPossibleWord(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST
        && isHan(name)
        && !lexicon.generic().has(name)
        && lexicon.verbs().beginningAt(name, 0, name.length()) < name.length()
        && !hasStopWord(name)
        && !isByTheRiver(name)
        && (name.length() <= 3 || name.indexOf('军') < 0);
  }

  /** Returns how well a possible name does. */
  int score(String name) {
    int score = CommonWords.isPlaceName(name) ? 2 : 0;
    score -= CommonWords.isOrdinary(name) && !name.endsWith("州") ? 1 : 0;
    Optional<PlaceSuffix> suffix = lexicon.suffixes().of(name);
    String stem = stem(name, suffix);
    if (suffix.isPresent()) {
      boolean named = isKnown(stem) || isForeign(stem);
      boolean built = BUILT.contains(suffix.get().kind());
      score += named ? 1 : 0;
      score += suffix.get().strong() ? 2 : 1;
      score -= built && !named ? 2 : 0;
      score -= stem.length() > 1 && isOrdinary(stem) ? 2 : 0;
    } else if (isForeign(name) && !startsOrdinary(name)) {
      score += name.length() >= SURELY_FOREIGN ? 2 : 1;
    }
    return score;
  }

  private static String stem(String name, Optional<PlaceSuffix> suffix) {
    return suffix.map(s -> name.substring(0, name.length() - s.word().length())).orElse(name);
  }

  /** Tells whether some words end with a verb or a preposition that a place can follow. */
  boolean endsWithLeader(String words) {
    return lexicon.verbs().endingAt(words, 0, words.length()) > 0
        || lexicon.prepositions().endingAt(words, 0, words.length()) > 0;
  }

  /** Tells whether a name begins with what may be a verb or a preposition before it. */
  boolean startsWithLeader(String name) {
    char first = name.charAt(0);
    if (isForeign(name) && name.length() > 3 || hasKnownStem(name)) {
      return false;
    }
    return lexicon.verbs().has(first)
        || lexicon.prepositions().has(first)
        || lexicon.conjunctions().has(first) && !isForeign(name);
  }

  /** Tells whether a suffix makes a name with one character before it. */
  boolean allowsSingleStem(String suffix) {
    return SINGLE.contains(suffix);
  }

  /** Returns what a place of this name is. */
  PlaceKind kind(String name) {
    return kinds.computeIfAbsent(name, this::readKind);
  }

  private PlaceKind readKind(String name) {
    PlaceKind known = lexicon.toponyms().kinds().get(name);
    if (known == null && REGIONS.matcher(name).find()) {
      return PlaceKind.REGION;
    }
    if (known == null && name.endsWith("线")) {
      return PlaceKind.ROUTE;
    }
    if (known != null) {
      return known;
    }
    return lexicon
        .suffixes()
        .of(name)
        .filter(suffix -> suffix.strong() || !isTownlike(name, suffix))
        .map(PlaceSuffix::kind)
        .orElse(PlaceKind.SETTLEMENT);
  }

  /** Tells whether some words are a suffix. */
  boolean isSuffix(String words) {
    return lexicon.suffixes().byWord().containsKey(words);
  }

  /** Tells whether a character before a name makes another name of it: 新黃河, 北龍山. */
  boolean isAttribute(char c) {
    return "东西南北中上下大小新老".indexOf(c) >= 0;
  }

  /** Two characters that end like a gate or a pond are a town as a rule: 荊門, 河池, 漢口. */
  private static boolean isTownlike(String name, PlaceSuffix suffix) {
    return name.length() == 2 && "口门池海塘沟渡桥塔寺庙闸堤站头泉井楼亭岩梁川津浦滩营".contains(suffix.word());
  }

  boolean isForeign(String name) {
    boolean attributed = name.length() >= 4 && isAttribute(name.charAt(0));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!lexicon.sounds().has(c) && (i > 0 || !attributed) || i > 0 && "和及与".indexOf(c) >= 0) {
        return false;
      }
    }
    return name.length() >= 3;
  }

  /** Tells whether a name is a known one with a direction or 新 before it: 新黃河, 北滿洲. */
  boolean isKnownWithAttribute(String name) {
    return name.length() > 2 && isAttribute(name.charAt(0)) && isKnown(name.substring(1));
  }

  /** Tells whether more than one character stands before a suffix, if there is one. */
  boolean hasLongStem(String name) {
    return isKnown(name) || stem(name, lexicon.suffixes().of(name)).length() > 1;
  }

  /** Tells whether a name is that of a known place with a suffix behind it: 朝陽寺. */
  private boolean hasKnownStem(String name) {
    String stem = stem(name, lexicon.suffixes().of(name));
    return stem.length() > 1 && stem.length() < name.length() && isKnown(stem);
  }

  /** Tells whether a place of this name is known without the article. */
  boolean isKnown(String name) {
    return lexicon.toponyms().kinds().containsKey(name) || CommonWords.isPlaceName(name);
  }

  private static boolean isOrdinary(String name) {
    return CommonWords.isOrdinary(name) && !CommonWords.isRare(name);
  }

  /** Works on a hill or a cape bear its whole name, whatever words it holds: 黃金山炮台. */
  private boolean isWorksOf(String stem, Optional<PlaceSuffix> suffix) {
    return suffix.filter(s -> s.strong() && s.kind() == PlaceKind.STRUCTURE).isPresent()
        && stem.length() > 2
        && lexicon.suffixes().of(stem).isPresent();
  }

  private boolean holdsConjunction(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (lexicon.conjunctions().has(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasStopWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (lexicon.stops().beginningAt(name, i, name.length()) > 1) {
        return true;
      }
    }
    return name.endsWith("族") || name.endsWith("系");
  }

  private boolean hasStop(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (lexicon.stops().beginningAt(name, i, name.length()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsOrdinary(String name) {
    return name.length() > 2
        && (CommonWords.isOrdinary(name.substring(0, 2))
            || CommonWords.isOrdinary(name.substring(1)));
  }

  private static boolean isHan(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isIdeographic(name.charAt(i)) && name.charAt(i) != '·') {
        return false;
      }
    }
    return true;
  }
}
