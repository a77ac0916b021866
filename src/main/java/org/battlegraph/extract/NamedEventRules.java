package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Reads who took part in an event that the clause names: 參加某戰役, 在某戰役中, 發動某戰役. */
final class NamedEventRules {
  /** 在某戰役結束後 is when something happened; it says nothing of who fought there. */
  private static final Pattern TIME_ONLY = Pattern.compile("^(?:结束|爆发|发生|开始|之?以?[后前]|停止|胜利)");

  private static final Pattern LAUNCHES =
      Pattern.compile("(?:发动|发起|实施|进行|展开|完成|赢得|打响)(?:了|的)?[“「]?$");
  private static final Pattern LIST = Pattern.compile("^(?:其中)?(?:包括|如|例如|计有|有)?$");

  private static final int MOST_BETWEEN = 3;

  private static final Pattern THIS_EVENT =
      Pattern.compile("^(?:了|过)?(?:这次|此次|本次|该次|是次|这场|此场|该|此|是|本)?(?:战役|会战|战斗|作战|役)");

  private final ArticleView view;
  private final ParticipationRules participations;
  private List<EntityId> taking = List.of();
  private Standing standing = Standing.ASSERTED;
  private int passage = -1;
  private int sentence = -1;

  NamedEventRules(ArticleView view, ParticipationRules participations) {
    this.view = view;
    this.participations = participations;
  }

  /** Reads a clause; {@code subject} acts in the clauses before it. */
  void read(Clause clause, List<Token> tokens, List<EntityId> subject) {
    if (clause.passage().index() != passage || clause.sentence() != sentence) {
      taking = List.of();
    }
    passage = clause.passage().index();
    sentence = clause.sentence();
    List<EntityId> actors = goesOn(clause, tokens) ? taking : subject;
    boolean takesPart = goesOn(clause, tokens);
    standing = takesPart ? standing : Standing.ASSERTED;
    taking = List.of();
    Optional<NounPhrase> doer = Optional.empty();
    for (Token token : tokens) {
      if (Token.isMark(token, Cue.TAKES_PART)) {
        takesPart = true;
        taking = actors;
        standing = standing(tokens, token);
        stayedAway(clause, token, actors);
      } else if (token instanceof NounPhrase phrase) {
        if (isDoer(phrase)) {
          actors = phrase.ids();
          doer = Optional.of(phrase);
        } else if (phrase.kind() == NounPhrase.Kind.EVENT
            && (takesPart || isAt(clause, phrase, doer) || launches(clause, phrase, doer))) {
          take(clause, phrase, actors);
        }
      }
    }
    if (!takesPart) {
      assignment(clause, tokens);
    }
  }

  /** 未能參加這次戰役: the article's event, which is not named again. */
  private void stayedAway(Clause clause, Token takesPart, List<EntityId> actors) {
    int begin = takesPart.span().end();
    String behind = view.folded(new Span(begin, Math.max(begin, clause.span().end())));
    if (!standing.happened() && THIS_EVENT.matcher(behind).find()) {
      view.mainEvent()
          .ifPresent(
              event ->
                  actors.forEach(
                      actor -> participations.takesPart(event, actor, clause.span(), standing)));
    }
  }

  /** 未能參加, 準備參加: how the text stands to the taking part. */
  private static Standing standing(List<Token> tokens, Token takesPart) {
    return tokens.stream()
        .filter(token -> token.span().end() <= takesPart.span().begin())
        .filter(token -> takesPart.span().begin() - token.span().end() <= MOST_BETWEEN)
        .map(
            token ->
                Token.isMark(token, Cue.NEGATION)
                    ? Standing.NEGATED
                    : Token.isMark(token, Cue.PLAN) ? Standing.PLANNED : Standing.ASSERTED)
        .reduce(Standing.ASSERTED, (one, next) -> next.happened() ? one : next);
  }

  /** 參加多次戰爭，包括甲戰役、乙戰役. */
  private boolean goesOn(Clause clause, List<Token> tokens) {
    if (taking.isEmpty() || tokens.isEmpty() || !isEvent(tokens.get(0))) {
      return false;
    }
    Span front = new Span(clause.span().begin(), tokens.get(0).span().begin());
    return LIST.matcher(view.folded(front)).matches();
  }

  private static boolean isEvent(Token token) {
    return token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.EVENT;
  }

  private static boolean isDoer(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.Kind.FORCE
        && (phrase.preposition().isEmpty() || phrase.governedBy(Cue.FROM));
  }

  private boolean isAt(Clause clause, NounPhrase phrase, Optional<NounPhrase> doer) {
    return doer.isPresent() && phrase.governedBy(Cue.AT) && !isTimeOnly(view, clause, phrase);
  }

  /** Tells whether a clause names an event only to say when something happened. */
  static boolean isTimeOnly(ArticleView view, Clause clause, List<Token> tokens, EntityId event) {
    return tokens.stream()
        .filter(NamedEventRules::isEvent)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.ids().contains(event))
        .anyMatch(phrase -> isTimeOnly(view, clause, phrase));
  }

  private static boolean isTimeOnly(ArticleView view, Clause clause, NounPhrase phrase) {
    Span behind = new Span(phrase.span().end(), clause.span().end());
    return TIME_ONLY.matcher(view.folded(behind)).find();
  }

  private boolean launches(Clause clause, NounPhrase phrase, Optional<NounPhrase> doer) {
    int begin = phrase.span().begin();
    String before = view.folded(new Span(Math.max(clause.span().begin(), begin - 5), begin));
    return doer.isPresent() && LAUNCHES.matcher(before).find();
  }

  /** In an article on a force: 1938年5月: 第2軍，某地戰役 says where the force fought. */
  private void assignment(Clause clause, List<Token> tokens) {
    if (clause.passage().kind() != Passage.Kind.ITEM
        || view.mainUnit().isEmpty()
        || view.mentionsIn(clause.passage()).stream().noneMatch(this::isDate)) {
      return;
    }
    EntityId unit = view.mainUnit().get();
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.EVENT) {
        take(clause, phrase, List.of(unit));
      } else if (token instanceof NounPhrase phrase && namesLower(phrase, unit)) {
        return;
      }
    }
  }

  private boolean isDate(Mention mention) {
    return mention instanceof DateMention;
  }

  /** A lower force in the item is what fought there. */
  private boolean namesLower(NounPhrase phrase, EntityId unit) {
    Entity main = view.resolution().entities().get(unit);
    return phrase.heads().stream()
        .map(Token.Name::entity)
        .anyMatch(entity -> entity instanceof Unit low && ChainOfCommand.below(low, (Unit) main));
  }

  private void take(Clause clause, NounPhrase events, List<EntityId> actors) {
    for (EntityId event : events.ids()) {
      actors.forEach(actor -> participations.takesPart(event, actor, clause.span(), standing));
    }
  }
}
