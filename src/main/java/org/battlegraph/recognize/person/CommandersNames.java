package org.battlegraph.recognize.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Span;

/** Collects the commanders of troops that are called by them: 張三部, 李四兵團. */
final class CommandersNames {
  private static final Pattern TROOPS =
      Pattern.compile(
          "(.{2,10}?)(?:所?部|(?:的|所属)?部队|集团军?|大军|野战军|兵团|支队|旅团|[骑步][兵]?[师旅团]|混成[旅团]|纵队|联队|大队|军团?|师|旅|团)");

  /** Troops of which two commanders stand at the head: 陳謝兵團 is Chen's and Xie's. */
  private static final Pattern SHARED = Pattern.compile("大军|集团|野战军|兵团");

  private CommandersNames() {}

  static void collect(Scene scene, NameVotes votes) {
    for (UnitMention unit : scene.reading().found(UnitMention.class)) {
      if (unit.form() == UnitForm.COMMANDER) {
        Matcher troops = TROOPS.matcher(scene.reading().folded(unit.span()));
        if (troops.matches()) {
          int begin = unit.span().begin();
          scene
              .names()
              .exactly(new Span(begin, begin + troops.end(1)))
              .filter(name -> !areTwo(scene, name.span()))
              .filter(name -> name.shape() != NameShape.UNKNOWN)
              .filter(name -> !isGrouping(scene, name))
              .ifPresent(name -> votes.add(name, Clue.NAMED_TROOPS));
        }
      }
    }
  }

  /** 維捷布斯克集團: foreign sounds before the word are a town's as a rule, where the enemy stands. */
  private static boolean isGrouping(Scene scene, Candidate name) {
    int end = name.span().end();
    return name.shape() == NameShape.SOUNDS
        && scene.text().startsWith("集团", end)
        && !scene.text().startsWith("集团军", end);
  }

  private static boolean standsWithoutTroops(String text, String name) {
    Matcher shared = SHARED.matcher(text);
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!shared.region(at + name.length(), text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Two surnames together name two persons, unless the article names one so without troops. */
  static boolean areTwo(Scene scene, Span words) {
    String text = scene.text();
    String name = scene.reading().folded(words);
    WordEdges surnames = scene.lexicon().surnames().chinese();
    return name.length() == 2
        && SHARED.matcher(text).region(words.end(), text.length()).lookingAt()
        && surnames.has(name.charAt(0))
        && surnames.has(name.charAt(1))
        && !standsWithoutTroops(text, name);
  }
}
