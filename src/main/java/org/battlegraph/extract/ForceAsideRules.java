package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/** Reads forces in parentheses behind a force: 第2軍（第5師、第6師）, 第9支隊（第7師一部）, 第7師一部（第9支隊）. */
final class ForceAsideRules {
  private static final RuleName CONTAINED = new RuleName("subordination.contained");
  private static final RuleName PART = new RuleName("subordination.part-of");

  private final ArticleView view;
  private final ChainOfCommand chain;

  ForceAsideRules(ArticleView view, ChainOfCommand chain) {
    this.view = view;
    this.chain = chain;
  }

  /** 第2軍（第5師、第6師）; 第9支隊（第7師一部）. */
  void read(
      Clause clause, List<Token> tokens, Optional<EntityId> before, Optional<DateMention> date) {
    if (before.isPresent()
        && view.resolution().entities().get(before.get()) instanceof Unit around) {
      read(clause, NounPhrase.forces(tokens), around, date);
    }
  }

  private void read(
      Clause clause, List<NounPhrase> forces, Unit around, Optional<DateMention> date) {
    if (forces.size() != 1) {
      return;
    }
    NounPhrase phrase = forces.get(0);
    String front = view.folded(new Span(clause.span().begin(), phrase.span().begin()));
    String behind = view.folded(new Span(phrase.span().end(), clause.span().end()));
    boolean alone = front.isBlank() && behind.isBlank();
    int open = clause.span().begin() - 1;
    String outside =
        view.folded(new Span(Math.max(clause.passage().span().begin(), open - 2), open));
    if (alone && outside.matches(".*(?:一部|主力)")) {
      phrase.units().forEach(low -> chain.subordinate(low, around, PART, clause.span(), date));
    } else if (front.isBlank() && AssignmentRules.WHOLE_PART.matcher(behind).matches()) {
      phrase.units().forEach(high -> chain.subordinate(around, high, PART, clause.span(), date));
    } else if (alone && around.number().isPresent() && isArmyByName(phrase)) {
      phrase.units().forEach(high -> chain.subordinate(around, high, PART, clause.span(), date));
    } else if (alone || AssignmentRules.HOLDS.isIn(front)) {
      phrase
          .units()
          .filter(low -> ChainOfCommand.below(low, around))
          .forEach(low -> chain.subordinate(low, around, CONTAINED, clause.span(), date));
    }
  }

  /** 第9軍（東北軍）: an army that has a name and no number is what the numbered force belongs to. */
  private static boolean isArmyByName(NounPhrase phrase) {
    return phrase
        .units()
        .allMatch(
            unit ->
                unit.number().isEmpty()
                    && ChainOfCommand.level(unit) == 0
                    && unit.kind() != Unit.Kind.SHIP
                    && unit.naming().label().matches(".+[军軍系]"));
  }
}
