package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/** Says whether a fate is told as having come to pass, or only meant, denied or claimed. */
final class FateStanding {
  private static final int NEGATION_GAP = 3;

  /** What the sentence says of a report at its end: that it was false. */
  private static final QuickPattern REFUTED =
      QuickPattern.of(
          "(?:证明|证实|属|系|乃|实为|查明|澄清)[^，。；]{0,4}(?:谣言|谣传|误传|讹传|不实|虚构|子虚|不确|误报|误会|假消息)"
              + "|否认(?:其事|此事|此说|其说)|并无其事|并无此事|子虚乌有");

  private final ArticleView view;

  FateStanding(ArticleView view) {
    this.view = view;
  }

  /** 一度盛傳某某陣亡，後證實為謠言. */
  private boolean isRefuted(Clause clause, Span word) {
    Span sentence = clause.passage().sentences().get(clause.sentence()).span();
    int end = Math.max(word.end(), sentence.end());
    return REFUTED.isIn(view.folded().substring(word.end(), end));
  }

  /**
   * Returns the standing of a word for a fate. A claim goes on from clause to clause; a plan or a
   * negation must stand before the word.
   *
   * @param clause the clause
   * @param tokens its tokens, the names put together
   * @param told the standing that goes on from before
   * @param word where the word stands
   */
  Standing of(Clause clause, List<Token> tokens, Standing told, Span word) {
    if (isRefuted(clause, word)) {
      return Standing.NEGATED;
    }
    Standing standing = told.claimant().isPresent() ? told : Standing.ASSERTED;
    Optional<EntityId> speaker = Optional.empty();
    for (Token token : tokens) {
      if (token.span().end() > word.begin()) {
        break;
      }
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        speaker = Optional.of(phrase.ids().get(0));
      }
      if (token instanceof Token.Mark mark) {
        boolean near = word.begin() - mark.span().end() <= NEGATION_GAP;
        standing =
            switch (mark.cue()) {
              case ORDER, PLAN, PURPOSE -> Standing.PLANNED;
              case NEGATION -> near ? Standing.NEGATED : standing;
              case CLAIM -> Standing.claimed(new Claimant(view.words(mark.span()), speaker));
              default -> standing;
            };
      }
    }
    return standing;
  }
}
