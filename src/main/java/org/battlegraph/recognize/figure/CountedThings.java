package org.battlegraph.recognize.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.WordTable;

/** The words for things that are counted, and for measures, as folded text has them. */
final class CountedThings {
  /** What stands between a measure word and the thing: 獨立混成, 日軍. */
  private static final int MAX_ATTRIBUTE = 4;

  /** The same of men: 土爾扈特蒙古人. */
  private static final int MAX_ATTRIBUTE_OF_MEN = 6;

  /** The same with a 的: 全副武裝的回族. */
  private static final int MAX_CLAUSE = 9;

  /** Characters behind a short word that make it another: 軍官, 師長, 團結. */
  private static final Map<Character, String> NOT_BEFORE =
      Map.ofEntries(
          Map.entry('军', "官人事种区阀械医校火用需力民舰机马车衔港营令纪统刀"),
          Map.entry('师', "长傅范生部"),
          Map.entry('旅', "长馆客行程店顺部"),
          Map.entry('团', "长体结员队部圆伙聚"),
          Map.entry('营', "长地房救业养部垒"),
          Map.entry('连', "长续接日夜同部"),
          Map.entry('排', "长列球除外"),
          Map.entry('班', "长次机底"),
          Map.entry('县', "长府"),
          Map.entry('省', "长府"),
          Map.entry('市', "长场区"),
          Map.entry('城', "墙门楼防"),
          Map.entry('门', "口峡湾头关外内"), // 九門口 and 三門峽 are places
          Map.entry('人', "次口均格类工质心物造行小委塚冢坑"),
          Map.entry('众', "多人议"),
          Map.entry('骑', "兵士马枪术"),
          Map.entry('架', "次"),
          Map.entry('辆', "次"),
          Map.entry('艘', "次"),
          Map.entry('头', "目领部"),
          Map.entry('兵', "力工站役变"),
          Map.entry('马', "里路达上"),
          Map.entry('船', "员坞"),
          Map.entry('炮', "击兵轰弹火台"),
          Map.entry('枪', "击杀弹"));

  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final int longest;
  private final int longestMeasure;

  /** What a counted word is. */
  enum Kind {
    PERSONS,
    THING,
    FORMATION,
    PLACE
  }

  /** What a measure word counts. */
  enum MeasureKind {
    PERSONS,
    THINGS,
    FORMATIONS
  }

  /** A word for a counted thing. */
  record Thing(String word, String unit, Kind kind) {}

  /** A measure word; the unit may be empty. */
  record Measure(String word, MeasureKind kind, String unit) {
    /** Tells whether men behind it are one force and not one man: 兩支日軍. */
    boolean isOfForces() {
      return word.equals("支") || word.equals("股");
    }

    /** Tells whether it counts trains: 兩列鐵甲車. */
    boolean isOfTrains() {
      return word.equals("列");
    }
  }

  /** A thing found in the text. */
  record Found(Thing thing, int begin, int end) {}

  CountedThings() {
    for (WordTable.Row row : WordTable.load("counted-things").rows()) {
      String word = row.get("word");
      things.put(word, new Thing(word, row.get("unit"), Kind.valueOf(row.get("kind"))));
    }
    for (WordTable.Row row : WordTable.load("measure-words").rows()) {
      String word = row.get("measure");
      measures.put(word, new Measure(word, MeasureKind.valueOf(row.get("kind")), row.get("unit")));
    }
    longestMeasure = measures.keySet().stream().mapToInt(String::length).max().orElse(0);
    longest = things.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Returns the measure word at a place. */
  Optional<Measure> measureAt(String text, int at) {
    for (int length = Math.min(longestMeasure, text.length() - at); length > 0; length--) {
      Measure measure = measures.get(text.substring(at, at + length));
      if (measure != null) {
        return isOtherWord(text, at + length - 1, at + length)
            ? Optional.empty()
            : Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  /** Returns the thing that a number and its measure word count, if it follows at a place. */
  Optional<Found> after(String text, int from, int end, Set<Kind> kinds) {
    boolean clause = false;
    int attribute = kinds.contains(Kind.FORMATION) ? MAX_ATTRIBUTE : MAX_ATTRIBUTE_OF_MEN;
    for (int at = from; at < end && at - from <= MAX_CLAUSE; at++) {
      if (at - from > attribute && !clause) {
        clause = text.substring(at, Math.min(end, from + MAX_CLAUSE)).indexOf('的') >= 0;
        if (!clause) {
          return Optional.empty();
        }
      }
      Optional<Found> found = headAt(text, at, end, kinds);
      if (found.isPresent()) {
        return found;
      }
      if (!Character.isIdeographic(text.charAt(at)) && text.charAt(at) != ' ') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the thing right before a place. */
  Optional<Found> before(String text, int begin, int at) {
    for (int length = Math.min(longest, at - begin); length > 0; length--) {
      Thing thing = things.get(text.substring(at - length, at));
      if (thing != null) {
        return Optional.of(new Found(thing, at - length, at));
      }
    }
    return Optional.empty();
  }

  /** Returns the last of the words that follow each other: of 步兵大隊 the 大隊. */
  private Optional<Found> headAt(String text, int at, int end, Set<Kind> kinds) {
    Optional<Found> head = Optional.empty();
    int from = at;
    for (Optional<Found> next = wordAt(text, from, end);
        next.isPresent();
        next = wordAt(text, from, end)) {
      from = next.get().end();
      // Of 56個師兵力 the divisions are counted.
      boolean ofFormation = head.filter(h -> h.thing().kind() == Kind.FORMATION).isPresent();
      if (ofFormation && next.get().thing().kind() != Kind.FORMATION) {
        break;
      }
      if (kinds.contains(next.get().thing().kind())) {
        head = Optional.of(new Found(next.get().thing(), at, from));
      }
    }
    return head;
  }

  private Optional<Found> wordAt(String text, int at, int end) {
    for (int length = Math.min(longest, end - at); length > 0; length--) {
      Thing thing = things.get(text.substring(at, at + length));
      if (thing != null && !(length == 1 && isOtherWord(text, at, at + 1))) {
        return Optional.of(new Found(thing, at, at + length));
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherWord(String text, int at, int end) {
    String not = NOT_BEFORE.getOrDefault(text.charAt(at), "");
    return end < text.length() && not.indexOf(text.charAt(end)) >= 0;
  }
}
