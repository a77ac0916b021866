package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.ForceWords;

/** Tells by its ending whether the title of an article is the name of a force or a ship. */
final class TitleKinds {
  private final Pattern force;
  private final Pattern common;
  private final Pattern ship;

  TitleKinds(EchelonWords echelons, ForceWords forces) {
    List<String> words = new ArrayList<>(forces.strong());
    words.addAll(forces.headquarters());
    words.addAll(forces.weak());
    echelons.words().forEach(echelon -> words.add(echelon.word()));
    String kinds = Alternation.of(words);
    force = Pattern.compile("(?:%s|衙门)$".formatted(kinds));
    String type = Alternation.of(forces.shipTypes());
    ship =
        Pattern.compile(
            "(?!.*[一二三四五六七八九十0-9信称番]号)[^级]+号(?:%s)?|(?!.*(?:%s))..舰"
                .formatted(
                    type,
                    Alternation.of(
                        forces.shipTypes().stream().filter(t -> t.length() > 1).toList())));
    common =
        Pattern.compile(
            "(?:%s)|[全三我敌空海陆将冠大援守友盟联叛行进]军|(?:步兵|骑兵|炮兵|装甲|独立|混成|特遣)(?:%s)|.*(?:军人|将军|军校|司令|军衔|军官)"
                .formatted(Alternation.of(words), Alternation.of(words)));
  }

  /** Tells whether a folded title names a force. */
  boolean isForce(String title) {
    return force.matcher(title).find() && !isCommon(title);
  }

  /** Tells whether a folded title names a ship. */
  boolean isShip(String title) {
    return ship.matcher(title).matches();
  }

  /** Tells whether a folded title is a common noun of the military. */
  boolean isCommon(String title) {
    return common.matcher(title).matches();
  }
}
