package org.battlegraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;

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

  /** Returns the nearest fitting mention before, in the same passage or in the one before it. */
  Optional<UnitNode> antecedent(UnitNode anaphor) {
    for (int i = anaphor.order() - 1; i >= 0; i--) {
      UnitNode earlier = nodes.get(i);
      if (earlier.passage() < anaphor.passage() - 1) {
        return Optional.empty();
      }
      if (fits(earlier, anaphor)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
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
