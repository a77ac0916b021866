package org.battlegraph.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Unit;

/**
 * Tells whether who leads a force acts beside it. What a formation with a name does is its own deed
 * (王五率第9軍攻佔…), and he leads it; with troops that have no name he acts himself (王五率殘部西走).
 */
final class Leaders {
  /** The words for who goes himself: 親率, 親自率領. */
  private static final Pattern HIMSELF = Pattern.compile("亲|自己|躬|亲身");

  private static final int FARTHEST = 2;

  private final String folded;

  Leaders(String folded) {
    this.folded = folded;
  }

  /**
   * Tells whether he who leads acts too.
   *
   * @param led those who are led
   * @param before the tokens before them, of which the last says that they are led
   */
  boolean act(NounPhrase led, List<Token> before) {
    boolean named =
        led.heads().stream()
            .allMatch(
                head ->
                    head.entity() instanceof Unit unit
                        && (unit.kind() == Unit.Kind.FORMATION || unit.kind() == Unit.Kind.SHIP));
    return !named || himself(led, before);
  }

  private boolean himself(NounPhrase led, List<Token> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Token token = before.get(i);
      if (Token.isMark(token, Cue.LEADS) || Token.isMark(token, Cue.COMMANDS)) {
        int begin = Math.max(0, token.span().begin() - FARTHEST);
        return HIMSELF.matcher(folded.substring(begin, token.span().end())).find();
      }
    }
    return HIMSELF
        .matcher(
            folded.substring(Math.max(0, led.span().begin() - FARTHEST - 1), led.span().begin()))
        .find();
  }
}
