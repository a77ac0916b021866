package org.battlegraph.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.battlegraph.lexicon.Post;
import org.battlegraph.lexicon.Posts;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Writes down who leads a force and which force stands under which; it checks the levels. */
final class ChainOfCommand {
  private final ArticleView view;
  private final Posts posts;
  private final FactSheet sheet;

  ChainOfCommand(ArticleView view, Posts posts, FactSheet sheet) {
    this.view = view;
    this.posts = posts;
    this.sheet = sheet;
  }

  /** Gives a person the post that adjoins the name, if one does. */
  void appoint(
      Token.Name person, EntityId unit, RuleName rule, Span span, Optional<DateMention> date) {
    appoint(person, unit, rule, span, Held.at(date));
  }

  /** Gives a person the post that adjoins the name, if one does, and says when it was held. */
  void appoint(Token.Name person, EntityId unit, RuleName rule, Span span, Held held) {
    Optional<String> post =
        person.mention() instanceof PersonMention mention ? mention.post() : Optional.empty();
    appoint(person, unit, post, rule, span, held);
  }

  /** Gives a person a post in the words of the text. */
  void appoint(
      Token.Name person,
      EntityId unit,
      Optional<String> position,
      RuleName rule,
      Span span,
      Optional<DateMention> date) {
    appoint(person, unit, position, rule, span, Held.at(date));
  }

  /** Gives a person a post in the words of the text, and says when it was held. */
  void appoint(
      Token.Name person,
      EntityId unit,
      Optional<String> position,
      RuleName rule,
      Span span,
      Held held) {
    Optional<String> rank =
        person.mention() instanceof PersonMention mention ? mention.rank() : Optional.empty();
    appoint(person.entity().id(), unit, position, rank, rule, span, held);
  }

  /** Gives a person, who need not be named there, a post in the words of the text. */
  void appoint(
      EntityId person,
      EntityId unit,
      Optional<String> position,
      Optional<String> rank,
      RuleName rule,
      Span span,
      Held held) {
    if (position.flatMap(EchelonPost::of).isPresent() && isSideForce(unit)) {
      return; // 日軍聯隊長王五: one of its regiments, and not the army
    }
    boolean commanding = position.map(this::commands).orElse(true);
    sheet.add(
        new Appointment(
            sheet.basis(held.date(), Standing.ASSERTED, rule, span),
            person,
            unit,
            position,
            rank,
            commanding,
            held.tenure()));
  }

  /** Returns the force at whose head a sentence puts somebody, the last one said in it. */
  Optional<EntityId> commandIn(Span sentence) {
    return sheet.commandIn(sentence);
  }

  private boolean isSideForce(EntityId id) {
    return view.resolution().entities().get(id) instanceof Unit unit
        && unit.kind() == Unit.Kind.SIDE_FORCE;
  }

  /** A post that the list does not know commands unless its words say deputy or staff. */
  private boolean commands(String position) {
    String folded = Folding.fold(position);
    Post post = posts.byWord().get(folded);
    return post != null ? post.commands() : !folded.startsWith("副") && !folded.contains("参");
  }

  /** Tells whether somebody is said to command a force of some kind. */
  boolean leads(EntityId person, Predicate<Unit> kind) {
    return sheet
        .commandOf(person)
        .map(unit -> view.resolution().entities().get(unit))
        .filter(entity -> entity instanceof Unit unit && kind.test(unit))
        .isPresent();
  }

  /** A force stands under another unless the levels of the two say otherwise. */
  void subordinate(Unit low, Unit high, RuleName rule, Span span, Optional<DateMention> date) {
    subordinate(low, high, rule, span, Held.at(date));
  }

  /** A force stands under another, for the time that is said. */
  void subordinate(Unit low, Unit high, RuleName rule, Span span, Held held) {
    boolean inverted = level(low) > 0 && level(high) > 0 && level(low) >= level(high);
    if (low.id().equals(high.id()) || inverted || low.kind() == Unit.Kind.SIDE_FORCE) {
      return;
    }
    sheet.add(
        new Subordination(
            sheet.basis(held.date(), Standing.ASSERTED, rule, span),
            low.id(),
            high.id(),
            held.tenure()));
  }

  /**
   * Tells whether the levels and the sides of two forces say that one can stand under the other.
   */
  static boolean below(Unit low, Unit high) {
    return level(low) > 0
        && level(low) < level(high)
        && (low.side().isEmpty() || high.side().isEmpty() || low.side().equals(high.side()));
  }

  static int level(Unit unit) {
    return unit.echelon().map(echelon -> echelon.level()).orElse(0);
  }

  /** Returns the highest level among the forces of a phrase. */
  static int level(NounPhrase phrase) {
    return phrase.units().mapToInt(ChainOfCommand::level).max().orElse(0);
  }
}
