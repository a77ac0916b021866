package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/** Reads which forces stand under another from how it uses them: 第3軍以第8師守河岸，第9師守城. */
final class DispositionRules {
  private static final RuleName EMPLOYED = new RuleName("subordination.employed");

  private static final QuickPattern EMPLOYS =
      QuickPattern.of(
          "(?:以|令|命|命令|派|派出|派遣|指挥|率领|率|集结|集中|布置|部署|投入|使用|督率|急令|严令|饬|控置)(?:其|所属|所部|所辖|的|之)*$");

  private final ArticleView view;
  private final ChainOfCommand chain;
  private Optional<Unit> employer = Optional.empty();
  private int employedLevel;
  private int passage = -1;
  private int sentence = -1;

  DispositionRules(ArticleView view, ChainOfCommand chain) {
    this.view = view;
    this.chain = chain;
  }

  /** 第3軍以第8師守河岸，第9師守城: who disposes of a lower force has it under him. */
  void read(Clause clause, List<Token> tokens, Optional<DateMention> date) {
    List<NounPhrase> forces = clause.aside() ? List.of() : NounPhrase.forces(tokens);
    if (clause.passage().index() != passage || clause.sentence() != sentence) {
      employer = Optional.empty();
    }
    passage = clause.passage().index();
    sentence = clause.sentence();
    if (forces.isEmpty()) {
      return;
    }
    boolean opens = tokens.get(0) == forces.get(0) && forces.get(0).preposition().isEmpty();
    if (opens && employer.isPresent() && ChainOfCommand.level(forces.get(0)) == employedLevel) {
      employ(employer.get(), forces.get(0), clause.span(), date);
    }
    Optional<Unit> high = employer;
    for (NounPhrase phrase : forces) {
      int at = phrase.span().begin();
      int from = Math.max(clause.span().begin(), at - 8);
      boolean employs = EMPLOYS.isIn(view.folded(new Span(from, at)));
      if (employs && high.isPresent()) {
        employ(high.get(), phrase, clause.span(), date);
        if (employer.isEmpty()) {
          employer = high;
          employedLevel = ChainOfCommand.level(phrase);
        }
        high = disposing(phrase);
      } else if (phrase.preposition().isEmpty() && !phrase.heads().isEmpty()) {
        high = disposing(phrase);
      }
    }
  }

  private void employ(Unit high, NounPhrase phrase, Span span, Optional<DateMention> date) {
    phrase
        .units()
        .filter(low -> ChainOfCommand.below(low, high))
        .filter(low -> phrase.ties().stream().noneMatch(tie -> tie.lower().entity().equals(low)))
        .forEach(low -> chain.subordinate(low, high, EMPLOYED, span, date));
    phrase.ties().stream()
        .map(NounPhrase.Tie::upper)
        .map(Token.Name::entity)
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .filter(low -> ChainOfCommand.below(low, high))
        .forEach(low -> chain.subordinate(low, high, EMPLOYED, span, date));
  }

  /** The one force that a phrase names, or whose commander it names. */
  private static Optional<Unit> disposing(NounPhrase phrase) {
    if (phrase.heads().size() != 1) {
      return Optional.empty();
    }
    Entity head = phrase.heads().get(0).entity();
    if (head instanceof Unit unit) {
      return Optional.of(unit);
    }
    return head instanceof Person
        ? phrase.ties().stream()
            .filter(tie -> tie.lower().entity().equals(head))
            .map(tie -> tie.upper().entity())
            .filter(Unit.class::isInstance)
            .map(Unit.class::cast)
            .findFirst()
        : Optional.empty();
  }
}
