package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.zh.CommonWords;

/** Tells by its ending whether the title of an article is the name of a force or a ship. */
final class TitleKinds {
  /** Ends many another word too: 偃师, 律师, 剧团, 老营. */
  private static final Pattern SHORT_RANK = Pattern.compile("(?<!第?[0-9一二三四五六七八九十])[师旅团营连排标协镇哨]$");

  private final Pattern force;
  private final Pattern common;
  private final Pattern ship;
  private final Pattern shipMarks;

  TitleKinds(EchelonWords echelons, ForceWords forces) {
    List<String> words = new ArrayList<>(forces.strong());
    words.addAll(forces.headquarters());
    words.addAll(forces.weak());
    echelons.words().forEach(echelon -> words.add(echelon.word()));
    String kinds = Alternation.of(words);
    force = Pattern.compile("(?:%s|衙门)$".formatted(kinds));
    String type = Alternation.of(forces.shipTypes());
    shipMarks =
        Pattern.compile("[“”「」『』\"‘’]|^(?:%s)|号?(?:%s)?$|^[A-Z]{2,4}\\s".formatted(type, type));
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
    return force.matcher(title).find()
        && !isCommon(title)
        && !CommonWords.isPlaceName(title)
        && (title.length() > 3 || !SHORT_RANK.matcher(title).find());
  }

  /** Tells whether a folded title names a ship. */
  boolean isShip(String title) {
    return ship.matcher(title).matches();
  }

  /** Returns the name of a ship without the words and marks that say it is one. */
  String shipName(String name) {
    return shipMarks.matcher(name).replaceAll("");
  }

  /** Tells whether a folded title is a common noun of the military. */
  boolean isCommon(String title) {
    return common.matcher(title).matches();
  }
}
