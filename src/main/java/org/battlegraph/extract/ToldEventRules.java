package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads, in an article that is not on an event, who fights in one that a paragraph has begun to
 * tell of: 該軍參加某會戰。第9師在某地阻擊日軍。 It is told of until another is named, until it is over, or until
 * another year begins.
 */
final class ToldEventRules {
  private static final RuleName TOLD = new RuleName("participation.event-of-paragraph");

  /** Behind a name: what follows happens in the event. */
  private static final Pattern IN_COURSE =
      Pattern.compile(
          "^[”」]?(?:当?中(?!国)|期间|时(?!期)|里|正式|即|遂)*(?:当?中(?!国)|期间|时(?!期)|里|爆发|打响|开始|展开|发起)");

  private static final QuickPattern OVER =
      QuickPattern.of("(?:会战|战役|战斗|战事|攻势|作战|战争)(?:即|遂|才|宣告|至此|全部)*(?:结束|告终|停止)|战后|此后|会后|役后");

  private static final Set<ActionType> NO_FIGHT =
      EnumSet.of(ActionType.FORM, ActionType.DISBAND, ActionType.SURRENDER);
  private static final Set<FateKind> FATES_OF_WAR =
      EnumSet.of(FateKind.KILLED, FateKind.CAPTURED, FateKind.WOUNDED, FateKind.SUICIDE);

  private final ArticleView view;
  private final OwnForce own;
  private final ParticipationRules participations;
  private final List<Stretch> stretches = new ArrayList<>();
  private Optional<EntityId> event = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private int passage = -1;

  /** A clause in the course of an event. */
  private record Stretch(EntityId event, Span span) {}

  ToldEventRules(ArticleView view, OwnForce own, ParticipationRules participations) {
    this.view = view;
    this.own = own;
    this.participations = participations;
  }

  /** Reads a clause and its actions. */
  void read(Clause clause, List<Token> tokens, List<Frame> frames, Optional<DateMention> date) {
    if (view.mainEvent().isPresent() || clause.passage().kind() != Passage.Kind.PARAGRAPH) {
      return;
    }
    if (clause.passage().index() != passage) {
      event = Optional.empty();
    }
    passage = clause.passage().index();
    OptionalInt now =
        date.flatMap(DateMention::value)
            .map(DateValue::start)
            .map(start -> OptionalInt.of(start.year()))
            .orElse(OptionalInt.empty());
    boolean later = now.isPresent() && year.isPresent() && !now.equals(year);
    if (later || OVER.isIn(view.folded(clause.span()))) {
      event = Optional.empty();
    }
    named(clause, tokens, now);
    event.ifPresent(told -> fighters(told, clause, frames));
  }

  /**
   * Another event, if the clause names one: it is told of if the clause says that somebody is in
   * it.
   */
  private void named(Clause clause, List<Token> tokens, OptionalInt now) {
    boolean takesPart = tokens.stream().anyMatch(t -> PreverbalReader.isMark(t, Cue.TAKES_PART));
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.EVENT) {
        Span behind = new Span(phrase.span().end(), clause.span().end());
        boolean inCourse = IN_COURSE.matcher(view.folded(behind)).find();
        event =
            Optional.of(phrase.ids().get(0))
                .filter(id -> phrase.heads().size() == 1 && isBattle(phrase.heads().get(0)))
                .filter(id -> takesPart || inCourse);
        year = now;
      }
    }
  }

  private static boolean isBattle(Token.Name name) {
    return name.mention() instanceof EventMention mention
        && mention.kind() != EventKind.WAR
        && mention.kind() != EventKind.INCIDENT;
  }

  private void fighters(EntityId told, Clause clause, List<Frame> frames) {
    stretches.add(new Stretch(told, clause.span()));
    for (Frame frame : frames) {
      if (frame.standing().happened() && !NO_FIGHT.contains(frame.verb().mention().type())) {
        participations.acts(told, frame);
        actors(clause, frame).stream()
            .filter(this::isForce)
            .forEach(actor -> participations.fights(told, actor, TOLD, frame.evidence()));
        frame.targets().stream()
            .filter(this::isForce)
            .forEach(target -> participations.fights(told, target, TOLD, frame.evidence()));
      }
    }
  }

  /** Who acts; where the sentence names nobody it is the article's force, not who acted before. */
  private Collection<EntityId> actors(Clause clause, Frame frame) {
    Span sentence = clause.passage().sentences().get(clause.sentence()).span();
    Optional<EntityId> main = own.unnamed(clause).map(unit -> unit.id());
    boolean named =
        view.mentionsIn(clause.passage()).stream()
            .filter(mention -> sentence.contains(mention.span()))
            .flatMap(mention -> view.resolution().meaningOf(mention).stream())
            .anyMatch(entity -> frame.actors().contains(entity.id()));
    return named || main.isEmpty() ? frame.actors() : List.of(main.get());
  }

  private boolean isForce(EntityId id) {
    return !(view.resolution().entities().get(id) instanceof State);
  }

  /** Takes in those who fell or were taken in the course of an event. */
  void finish(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Fate fate
          && FATES_OF_WAR.contains(fate.fate())
          && fate.basis().standing().happened()) {
        Span span = fate.basis().first().span();
        stretches.stream()
            .filter(stretch -> stretch.span().contains(span))
            .findFirst()
            .ifPresent(
                stretch -> participations.fights(stretch.event(), fate.person(), TOLD, span));
      }
    }
  }
}
