package org.battlegraph.recognize.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.zh.CommonWords;

/** Judges strings as names of persons, without their surroundings. */
final class NameShapes {
  private static final Pattern DOTTED =
      Pattern.compile(
          "[\\p{IsHan}A-ZА-Я][\\p{IsHan}.\\-]{0,7}(?:[·・•‧][\\p{IsHan}A-ZА-Я.\\-]{1,9}){1,4}");
  private static final Pattern LATIN =
      Pattern.compile("[A-Z][a-z'’]{1,30}(?:[-\\s.]{1,3}[A-Z][A-Za-z'’]{0,30}){0,6}[a-z]");
  private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]");
  private static final Pattern TOWN = Pattern.compile(".+[县市镇乡村屯堡庄店铺寨]");
  private static final int WHOLE_WORD = 4;
  private static final int LONGEST_SOUNDS = 8;
  private static final int HAN = 0x2E80;

  /** Characters of Japanese given names that are function words in Chinese: 到一, 廉也, 與志. */
  private static final String JAPANESE_ONLY = "到也与至因及若町";

  private static final char JAPANESE_FIRST = '兼';

  /** What tells the order of deeds; no given name begins with it. */
  private static final String ADVERBS = "乃遂则即旋既";

  /** What somebody does to another whose surname follows. */
  private static final String ORDERS = "令命派遣";

  private static final Pattern COUNTED_GIVEN = Pattern.compile(".?[一二三四五六七八九郎夫雄吉助志次治]|.也");

  private final PersonLexicon lexicon;

  NameShapes(PersonLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns what a folded string looks like; empty if no name can look so. */
  Optional<NameShape> of(String name) {
    if (hasDot(name) && DOTTED.matcher(name).matches()) {
      boolean possible =
          name.chars().allMatch(c -> isSound(c) || !lexicon.never().has((char) c))
              && !NUMERAL.matcher(name).find()
              && hasIdeograph(name);
      return possible ? Optional.of(NameShape.DOTTED) : Optional.empty();
    }
    if (!name.isEmpty() && name.charAt(0) <= 'Z' && LATIN.matcher(name).matches()) {
      return Optional.of(NameShape.LATIN);
    }
    if (name.length() < 2 || !isIdeographic(name)) {
      return Optional.empty();
    }
    if (japaneseSurname(name) > 0 && !isOrder(name)) {
      return Optional.of(NameShape.JAPANESE);
    }
    if (lexicon.surnames().japanese().beginningAt(name, 0, name.length()) == name.length()) {
      return Optional.empty();
    }
    if (startsWithOther(name) || isAtPlace(name) || isOrder(name)) {
      return Optional.empty();
    }
    int surname = chineseSurname(name);
    boolean ends = lexicon.notLast().has(name.charAt(name.length() - 1));
    if (surname > 0 && ends) {
      return Optional.empty(); // 張三代, 張三曾
    }
    if (surname > 0
        && name.length() - surname <= 2
        && (givenIsPossible(name, surname) || CommonWords.isPersonName(name))) {
      return Optional.of(NameShape.CHINESE);
    }
    if (name.length() <= LONGEST_SOUNDS && isSounds(name)) {
      return Optional.of(NameShape.SOUNDS);
    }
    boolean free =
        name.length() <= 5
            && !startsWithFunction(name)
            && givenIsPossible(name, 0)
            && !hasOrdinaryWord(name);
    return free ? Optional.of(NameShape.UNKNOWN) : Optional.empty();
  }

  /**
   * Tells by the first two characters whether a name without dots can begin at an index of a text
   * and look like more than {@link NameShape#UNKNOWN}: with a surname, with two sounds, or in Latin
   * letters.
   */
  boolean canBeginAt(String text, int index, int limit) {
    return index + 1 < limit
        && (text.charAt(index) <= 'Z'
            || lexicon.surnames().chinese().beginningAt(text, index, limit) > 0
            || lexicon.surnames().japanese().beginningAt(text, index, limit) > 0
            || isSound(text.charAt(index)) && isSound(text.charAt(index + 1)));
  }

  /** Tells whether a name between a post and a rank can be read though nothing in it is known. */
  boolean isPossibleBetweenTitles(String name) {
    return name.length() >= 2
        && name.length() <= 5
        && isIdeographic(name)
        && givenIsPossible(name, 0);
  }

  /** Returns how well a folded string of a shape does as a name. */
  int score(String name, NameShape shape) {
    int score =
        switch (shape) {
          case CHINESE -> chineseScore(name);
          case JAPANESE -> 2 + (lexicon.givenEnds().has(name.charAt(name.length() - 1)) ? 1 : 0);
          case SOUNDS ->
              hasOrdinaryWord(name) || startsWithFunction(name)
                  ? -1
                  : Math.min(name.length(), 4) - 3;
          case DOTTED -> isSound(name.charAt(0)) ? 3 : 1;
          case LATIN -> 1;
          case UNKNOWN -> -1;
        };
    if (TOWN.matcher(name).matches()
        || CommonWords.isOrdinary(name)
        || CommonWords.isPlaceName(name)
        || lexicon.toponyms().kinds().containsKey(name)) {
      return score - WHOLE_WORD;
    }
    return CommonWords.isPersonName(name) ? score + 2 : score;
  }

  /** Returns the length of the surname with which a Japanese or Chinese name begins. */
  int surnameLength(String name, NameShape shape) {
    return shape == NameShape.JAPANESE ? japaneseSurname(name) : chineseSurname(name);
  }

  /** Tells whether a name begins with a word that is none, or with a known place: 蘇聯紅軍. */
  private boolean startsWithOther(String name) {
    return lexicon.noNames().beginningAt(name, 0, 2) == 2
        || lexicon.toponyms().names().beginningAt(name, 0, 2) == 2;
  }

  /** Tells whether a surname that is a preposition too has a place behind it: 于南京. */
  private boolean isAtPlace(String name) {
    if ("于向从和".indexOf(name.charAt(0)) < 0 || name.length() < 3) {
      return false;
    }
    String place = name.substring(1);
    return lexicon.toponyms().kinds().containsKey(place) || CommonWords.isPlaceName(place);
  }

  private int chineseScore(String name) {
    int surname = chineseSurname(name);
    int score = name.length() == surname + 2 ? 1 : 0;
    if (lexicon.surnames().everyday().contains(name.substring(0, surname))) {
      score--;
    }
    for (int i = surname; i < name.length(); i++) {
      if (lexicon.rare().has(name.charAt(i))) {
        score--;
      }
    }
    if (name.length() > 2 && surname == 1 && CommonWords.isOrdinary(name.substring(0, 2))) {
      score -= 2;
    }
    if (name.length() - surname == 2 && CommonWords.isOrdinary(name.substring(surname))) {
      score--;
    }
    return score;
  }

  private int japaneseSurname(String name) {
    int limit = Math.min(4, name.length() - 1);
    int longest = lexicon.surnames().japanese().beginningAt(name, 0, limit);
    for (int length = longest; length > 0; length--) {
      int given = name.length() - length;
      if (given <= 3
          && (length == longest || lexicon.surnames().japanese().has(name.substring(0, length)))
          && (length > 1 || lexicon.givenEnds().has(name.charAt(name.length() - 1)) && given > 1)
          && japaneseGivenIsPossible(name.substring(length))) {
        return length;
      }
    }
    return 0;
  }

  /** 赤松令坂井: one surname orders another, and the whole is no name. */
  private boolean isOrder(String name) {
    int first = lexicon.surnames().japanese().beginningAt(name, 0, name.length());
    return first > 0
        && first + 2 < name.length()
        && ORDERS.indexOf(name.charAt(first)) >= 0
        && lexicon.surnames().japanese().beginningAt(name, first + 1, name.length()) > 1;
  }

  private boolean japaneseGivenIsPossible(String given) {
    if (given.length() > 1 && ADVERBS.indexOf(given.charAt(0)) >= 0) {
      return false; // 赤松乃令: the surname alone, and what he did then
    }
    boolean counted = COUNTED_GIVEN.matcher(given).matches();
    boolean possible =
        given
            .chars()
            .noneMatch(
                c ->
                    lexicon.never().has((char) c)
                        && !(counted && given.length() == 2 && JAPANESE_ONLY.indexOf(c) >= 0)
                        && !(c == JAPANESE_FIRST && isJapanesePair(given)));
    boolean ends = lexicon.givenEnds().has(given.charAt(given.length() - 1)) || counted;
    if (given.length() == 1 && lexicon.function().has(given.charAt(0)) && !counted) {
      return false; // 野津以步兵第21聯隊…: the surname alone
    }
    return possible
        && !lexicon.acts().has(given)
        && (ends || given.length() < 2 || given.length() == 2 && !CommonWords.isThing(given));
  }

  /** 兼 joins two posts in Chinese; in 兼次 it begins a given name. */
  private boolean isJapanesePair(String given) {
    return given.length() == 2
        && given.charAt(0) == JAPANESE_FIRST
        && lexicon.givenEnds().has(given.charAt(1));
  }

  /** Conjunctions begin foreign names too (和加…); whether one joins, its surroundings say. */
  private boolean startsWithFunction(String name) {
    char first = name.charAt(0);
    return lexicon.function().has(first) && "和与及".indexOf(first) < 0;
  }

  private boolean isSound(int c) {
    return lexicon.sounds().has((char) c) || c < HAN || isDot(c);
  }

  private boolean isSounds(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isSound(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdeographic(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isIdeographic(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasIdeograph(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isIdeographic(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDot(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (isDot(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDot(int c) {
    return c == '·' || c == '・' || c == '•' || c == '‧';
  }

  private int chineseSurname(String name) {
    return lexicon.surnames().chinese().beginningAt(name, 0, Math.min(2, name.length() - 1));
  }

  private boolean givenIsPossible(String name, int from) {
    for (int i = from; i < name.length(); i++) {
      if (lexicon.never().has(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOrdinaryWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (CommonWords.beginsAt(name, i, name.length())) {
        return true;
      }
    }
    return false;
  }
}
