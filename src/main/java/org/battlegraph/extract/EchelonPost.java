package org.battlegraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.zh.Folding;

/**
 * A post whose words name the echelon of its force: a 師長 leads a 師, and a 副軍長 serves in a 軍.
 *
 * @param echelon the word for the echelon, in simplified characters
 */
record EchelonPost(String echelon) {
  private static final Pattern POST =
      Pattern.compile("^(?:副)?(军|师|旅|团|营|连|师团|旅团|联队|连队|大队|中队|支队|纵队|军团|兵团|舰)长$");
  private static final Pattern OTHER_ENDING = Pattern.compile(".*(?:集团军|方面军|联军|军团)$");

  /** Returns the post that the words name, if they name an echelon. */
  static Optional<EchelonPost> of(String words) {
    Matcher post = POST.matcher(Folding.fold(words));
    return post.matches() ? Optional.of(new EchelonPost(post.group(1))) : Optional.empty();
  }

  /** Tells whether a numbered force or a ship is of the echelon. */
  boolean fits(Unit unit) {
    String name = Folding.fold(unit.naming().label());
    boolean ship = echelon.equals("舰") && unit.kind() == Unit.Kind.SHIP;
    boolean formation = unit.kind() == Unit.Kind.FORMATION && unit.number().isPresent();
    boolean other =
        echelon.equals("军") && OTHER_ENDING.matcher(name).matches()
            || echelon.equals("团") && name.endsWith("师团")
            || echelon.equals("团") && name.endsWith("旅团");
    return ship || formation && name.endsWith(echelon) && !other;
  }
}
