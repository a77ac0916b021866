package org.battlegraph.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.BackgroundSections;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;

/**
 * Reads who took part in an event.
 *
 * <p>In an article on an event, who is said to act took part in it, and so did who stands in its
 * order of battle and who leads a force that took part. {@link ParticipantRoles} says in what role.
 */
final class ParticipationRules {
  private static final RuleName ACTOR = new RuleName("participation.actor");
  private static final RuleName TARGET = new RuleName("participation.target");
  private static final RuleName NAMED = new RuleName("participation.named-event");
  private static final RuleName SECTION = new RuleName("participation.section-event");
  private static final RuleName LISTED = new RuleName("participation.order-of-battle");
  private static final RuleName FORMATION = new RuleName("participation.formation-named");
  private static final RuleName LEADER = new RuleName("participation.leader");

  private final ArticleView view;
  private final BackgroundSections background;
  private final FactSheet sheet;
  private final EventCourse course;
  private final ParticipantRoles roles;
  private final Map<EntityId, Map<EntityId, Seen>> seen = new LinkedHashMap<>();

  /** What is named for itself, and not only as what stands over the force behind it. */
  private final Set<EntityId> heads = new HashSet<>();

  /** Who is said to have done something before the article's event or after it. */
  private final Set<EntityId> elsewhere = new HashSet<>();

  /** Where a participant was first seen. */
  private record Seen(RuleName rule, Span span, Standing standing) {}

  ParticipationRules(ArticleView view, BackgroundSections background, FactSheet sheet) {
    this.view = view;
    this.background = background;
    this.sheet = sheet;
    this.course = new EventCourse(view, background, sheet);
    this.roles = new ParticipantRoles(view);
  }

  /** Takes in what a clause says; the facts are made when the whole article is read. */
  void read(Clause clause, List<Token> tokens, List<Frame> frames) {
    tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .flatMap(token -> ((NounPhrase) token).ids().stream())
        .forEach(heads::add);
    Optional<EntityId> section = sectionEvent(clause.passage());
    for (Frame frame : frames) {
      if (!frame.standing().happened()) {
        continue;
      }
      view.mainEvent().ifPresent(event -> take(event, frame, ACTOR, clause.passage()));
      section.ifPresent(event -> take(event, frame, SECTION));
      frame
          .event()
          .filter(event -> !NamedEventRules.isTimeOnly(view, clause, tokens, event))
          .ifPresent(
              event -> {
                if (view.mainEvent().filter(event::equals).isPresent()) {
                  take(event, frame, NAMED, clause.passage());
                } else {
                  take(event, frame, NAMED);
                }
              });
    }
  }

  /** Takes in that somebody is said to take part in an event, or not to. */
  void takesPart(EntityId event, EntityId actor, Span span, Standing standing) {
    if (!standing
        .happened()) { // 未能參加: what names it or lets it move does not make it a participant
      seen.computeIfAbsent(event, key -> new LinkedHashMap<>()).remove(actor);
    }
    see(event, actor, NAMED, span, standing);
  }

  /** Takes in what is done in an event, as another rule has found. */
  void acts(EntityId event, Frame frame) {
    roles.read(event, frame);
  }

  /** Takes in that somebody fights in an event, as another rule has found. */
  void fights(EntityId event, EntityId who, RuleName rule, Span span) {
    see(event, who, rule, span, Standing.ASSERTED);
  }

  /** Takes in what is told of the article's event, and not of what came before it or after it. */
  private void take(EntityId event, Frame frame, RuleName rule, Passage passage) {
    Set<EntityId> others = new HashSet<>(frame.actors());
    others.addAll(frame.targets());
    others.removeIf(who -> course.belongs(passage, frame.date(), who));
    if (!course.isInTime(frame.date().flatMap(DateMention::value))) {
      elsewhere.addAll(others);
    }
    take(event, frame, rule, others);
  }

  private void take(EntityId event, Frame frame, RuleName rule) {
    take(event, frame, rule, Set.of());
  }

  private void take(EntityId event, Frame frame, RuleName rule, Set<EntityId> without) {
    if (!without.containsAll(frame.actors()) || frame.actors().isEmpty()) {
      roles.read(event, frame);
    }
    for (EntityId actor : frame.actors()) {
      if (without.contains(actor)) {
        continue;
      }
      see(event, actor, rule, frame.evidence(), frame.standing());
    }
    if (frame.verb().mention().type() != ActionType.FORM) {
      for (EntityId target : frame.targets()) {
        // What is fought against in a country's name is its troops; the country is only meant.
        if (view.resolution().entities().get(target) instanceof State || without.contains(target)) {
          continue;
        }
        see(event, target, TARGET, frame.evidence(), frame.standing());
      }
    }
  }

  /** Returns the event that a passage tells of: its section's, else the article's. */
  Optional<EntityId> eventOf(Passage passage) {
    boolean background = this.background.matches(view.article().sectionOf(passage).title());
    return background ? Optional.empty() : sectionEvent(passage).or(view::mainEvent);
  }

  /** The event that the heading of the passage's section names. */
  private Optional<EntityId> sectionEvent(Passage passage) {
    return view.battleOfSection(passage.section());
  }

  private void see(EntityId event, EntityId who, RuleName rule, Span span, Standing standing) {
    Entity entity = view.resolution().entities().get(who);
    if (entity instanceof Unit || entity instanceof Person || entity instanceof State) {
      seen.computeIfAbsent(event, key -> new LinkedHashMap<>())
          .putIfAbsent(who, new Seen(rule, span, standing));
    }
  }

  /** Makes the facts, with those who are listed and those who lead. */
  void finish(Map<EntityId, Span> listed) {
    view.mainEvent()
        .ifPresent(
            event -> {
              listed.forEach((who, span) -> see(event, who, LISTED, span, Standing.ASSERTED));
              formations(event);
              leaders(event);
            });
    seen.forEach(
        (event, participants) ->
            participants.forEach(
                (who, where) ->
                    sheet.add(
                        new Participation(
                            sheet.basis(
                                Optional.empty(), where.standing(), where.rule(), where.span()),
                            who,
                            event,
                            roles.of(event, who, sheet.commandOf(who)),
                            Extent.WHOLE))));
  }

  /** A formation that an account of a battle names took part in it. */
  private void formations(EntityId event) {
    for (Passage passage : view.body()) {
      if (background.matches(view.article().sectionOf(passage).title())) {
        continue;
      }
      for (Mention mention : view.mentionsIn(passage)) {
        Optional<Entity> entity = view.resolution().meaningOf(mention);
        if (entity.isPresent()
            && entity.get() instanceof Unit unit
            && isFormation(unit)
            && !elsewhere.contains(unit.id())
            && heads.contains(unit.id())) {
          Span sentence =
              passage.sentences().stream()
                  .map(Sentence::span)
                  .filter(span -> span.contains(mention.span()))
                  .findFirst()
                  .orElse(mention.span());
          see(event, unit.id(), FORMATION, sentence, Standing.ASSERTED);
        }
      }
    }
  }

  private static boolean isFormation(Unit unit) {
    return unit.kind() == Unit.Kind.FORMATION
        && unit.echelon()
            .filter(echelon -> echelon != Echelon.FORCE)
            .filter(echelon -> echelon.level() == 0 || echelon.level() > Echelon.BATTALION.level())
            .isPresent();
  }

  private void leaders(EntityId event) {
    for (Fact fact : sheet.facts()) {
      if (fact instanceof Appointment appointment
          && course.isInTime(appointment.basis().date())
          && seen.getOrDefault(event, Map.of()).containsKey(appointment.unit())) {
        Span span = appointment.basis().first().span();
        see(event, appointment.person(), LEADER, span, Standing.ASSERTED);
      }
    }
  }
}
