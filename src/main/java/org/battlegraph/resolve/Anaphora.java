package org.battlegraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.Folding;

/** Finds the force that a word points back to: 該軍, 該師團, 該部. */
final class Anaphora {
  private static final Pattern OWN = Pattern.compile("^(其|他|她|所|自己)");

  /** 該艦: a ship, and nothing but a ship. */
  private static final Pattern SHIP = Pattern.compile("[舰艦船艇]$");

  /** Words for echelons that only one army has. */
  private static final Pattern JAPANESE = Pattern.compile("师团|旅团|联队");

  private static final Set<String> ANY = Set.of("force", "");

  private final List<UnitNode> nodes;

  Anaphora(List<UnitNode> nodes) {
    this.nodes = nodes;
  }

  /**
   * Returns the nearest fitting mention before, in the same passage or in the one before it. In the
   * same sentence one that bears the very word goes before a nearer one of that level: after
   * 第1大隊…遭前營阻擊 the force that 該營 means is 前營.
   */
  Optional<UnitNode> antecedent(UnitNode anaphor) {
    String word = anaphor.mention().echelonWord().map(Folding::fold).orElse("");
    Optional<UnitNode> nearest = Optional.empty();
    for (int i = anaphor.order() - 1; i >= 0; i--) {
      UnitNode earlier = nodes.get(i);
      boolean sameSentence = earlier.sentence().equals(anaphor.sentence());
      if (earlier.passage() < anaphor.passage() - 1 || nearest.isPresent() && !sameSentence) {
        return nearest;
      }
      if (sameSentence && bears(earlier, word)) {
        return Optional.of(earlier);
      }
      if (nearest.isEmpty() && fits(earlier, anaphor)) {
        nearest = Optional.of(earlier);
      }
    }
    return nearest;
  }

  /** Tells whether a force is called by the word; 軍 ends the names of forces of any size. */
  private static boolean bears(UnitNode earlier, String word) {
    return !word.isEmpty()
        && earlier.form() != UnitForm.ANAPHOR
        && earlier.form() != UnitForm.SIDE
        && earlier.name().endsWith(word)
        && (earlier.echelon().isPresent() || !word.equals("军"));
  }

  /** Tells whether a word points to somebody's own troops: 其部, 他的部隊, 所部. */
  static boolean possessive(UnitNode anaphor) {
    return anaphor.echelon().isEmpty() && OWN.matcher(anaphor.name()).find();
  }

  private static boolean fits(UnitNode earlier, UnitNode anaphor) {
    if (earlier.form() == UnitForm.ANAPHOR || earlier.form() == UnitForm.SIDE) {
      return false;
    }
    if (SHIP.matcher(anaphor.name()).find() != (earlier.form() == UnitForm.SHIP)) {
      return false;
    }
    Matcher japanese = JAPANESE.matcher(anaphor.name());
    if (japanese.find() && !earlier.name().contains(japanese.group())) {
      return false; // 第3師團攻第5師，師團主力…
    }
    String level = anaphor.echelon().map(Echelons.Word::level).orElse("");
    return ANY.contains(level)
        || earlier.echelon().map(Echelons.Word::level).filter(level::equals).isPresent();
  }
}
