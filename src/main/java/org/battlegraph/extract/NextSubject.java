package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;

/** Says who goes on to act in the clause behind, where that names nobody. */
final class NextSubject {
  /** So many characters behind a name the word for what he perceives ends at the latest. */
  private static final int FARTHEST_PERCEIVED = 10;

  /** What governs those who are to act. */
  private static final Set<Cue> ADDRESSED = EnumSet.of(Cue.BY_MEANS, Cue.SEND, Cue.ORDER);

  private final ArticleView view;
  private final ClauseWords words;
  private final Discourse discourse;
  private final Openings openings;
  private final Leaders leaders;

  NextSubject(ArticleView view, ClauseWords words, Discourse discourse, Openings openings) {
    this.view = view;
    this.words = words;
    this.discourse = discourse;
    this.openings = openings;
    this.leaders = new Leaders(view.folded());
  }

  /** Leaves the subject of a clause behind for the next. */
  void leave(Clause clause, List<Token> tokens, List<Roles> done) {
    if (clause.aside()) {
      return;
    }
    Optional<NounPhrase> observer = observer(tokens).or(() -> openings.aroundCause(tokens));
    if (observer.isPresent()) {
      discourse.subject(observer.get().ids(), clause.span());
      return;
    }
    if (done.isEmpty() && openings.joins(clause, tokens)) {
      discourse.subject(withJoined(tokens), clause.span());
      return;
    }
    for (int i = done.size() - 1; i >= 0; i--) {
      Optional<List<EntityId>> left = done.get(i).subjectToLeave();
      if (left.isPresent()) {
        discourse.subject(left.get(), clause.span());
        return;
      }
    }
    if (done.stream().allMatch(roles -> roles.relative)) {
      NounPhrase.forces(tokens).stream()
          .filter(this::falls)
          .forEach(phrase -> discourse.fallen(phrase.ids()));
      namedWithoutVerb(
              tokens.stream().filter(t -> !(t instanceof NounPhrase p && falls(p))).toList())
          .ifPresent(subject -> discourse.subject(subject, clause.span()));
    }
  }

  /** 守將以為敵軍已到: he goes on to act, and not those of whom he thinks. */
  private Optional<NounPhrase> observer(List<Token> tokens) {
    List<NounPhrase> forces = NounPhrase.forces(tokens);
    for (int i = 0; i < forces.size(); i++) {
      int end = forces.get(i).span().end();
      boolean last = i + 1 == forces.size();
      int next = last ? view.folded().length() : forces.get(i + 1).span().begin();
      String between =
          view.folded().substring(end, Math.min(Math.max(end, next), end + FARTHEST_PERCEIVED));
      if (forces.get(i).preposition().isEmpty() && words.perceives.matcher(between).lookingAt()) {
        return Optional.of(forces.get(i));
      }
    }
    return Optional.empty();
  }

  /** 某團傷亡過半，團長陣亡，…: the regiment goes on to act. */
  private boolean falls(NounPhrase phrase) {
    return discourse.sameSentence()
        && phrase.heads().stream().allMatch(head -> head.entity() instanceof Person)
        && words
            .falls
            .matcher(view.folded())
            .region(phrase.span().end(), view.folded().length())
            .lookingAt();
  }

  /** 會同某軍，…: who acted goes on to act, and that force too. */
  private List<EntityId> withJoined(List<Token> tokens) {
    Set<EntityId> together = new LinkedHashSet<>(discourse.subject());
    for (Token token : tokens) {
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        together.addAll(phrase.ids());
      }
    }
    return List.copyOf(together);
  }

  /** 德軍方面為某某指揮的第1軍，…: the text goes on to speak of the army. */
  private boolean isWhat(NounPhrase side, NounPhrase force) {
    String between =
        view.folded()
            .substring(side.span().end(), Math.max(side.span().end(), force.span().begin()));
    return words.consistsOf.matcher(between).lookingAt()
        && force.heads().stream()
            .allMatch(
                head -> head.entity() instanceof Unit unit && unit.kind() == Unit.Kind.FORMATION);
  }

  /** 王五率第9軍，猛攻…: those whom he leads go on to act. */
  private Optional<List<EntityId>> leaderAndLed(List<Token> tokens) {
    List<Token> told = tokens.stream().filter(token -> !(token instanceof Token.Time)).toList();
    boolean leads =
        told.size() == 3
            && told.get(0) instanceof NounPhrase leader
            && leader.preposition().isEmpty()
            && leader.heads().stream().allMatch(head -> head.entity() instanceof Person)
            && Token.isMark(told.get(1), Cue.LEADS)
            && told.get(2) instanceof NounPhrase led
            && led.kind() == NounPhrase.Kind.FORCE;
    if (leads && !leaders.act((NounPhrase) told.get(2), told.subList(0, 2))) {
      return Optional.of(((NounPhrase) told.get(2)).ids());
    }
    return leads
        ? Optional.of(
            Stream.concat(
                    ((NounPhrase) told.get(0)).ids().stream(),
                    ((NounPhrase) told.get(2)).ids().stream())
                .toList())
        : Optional.empty();
  }

  /** 以第5軍（軍長王五）為左路、第9師為右路，…: the parts go on to act, each in its place. */
  private List<EntityId> wings(List<NounPhrase> forces) {
    List<EntityId> wings =
        forces.stream()
            .filter(
                phrase ->
                    words
                        .wing
                        .matcher(view.folded())
                        .region(phrase.span().end(), view.folded().length())
                        .lookingAt())
            .flatMap(phrase -> phrase.ids().stream())
            .toList();
    boolean led = forces.stream().anyMatch(phrase -> phrase.governedBy(Cue.BY_MEANS));
    return led && wings.size() > 1 ? wings : List.of();
  }

  /** 蘇聯兩個旅的某部隊，…: of a country and its force the force acts. */
  private Optional<List<EntityId>> namedWithoutVerb(List<Token> tokens) {
    List<NounPhrase> forces =
        tokens.stream()
            .filter(NounPhrase.class::isInstance)
            .map(NounPhrase.class::cast)
            .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
            .filter(
                phrase ->
                    phrase.preposition().isEmpty()
                        || ADDRESSED.contains(phrase.preposition().get()))
            .toList();
    if (forces.size() > 1 && isWhat(forces.get(0), forces.get(forces.size() - 1))) {
      return Optional.of(forces.get(forces.size() - 1).ids());
    }
    List<EntityId> wings = wings(forces);
    if (!wings.isEmpty()) {
      return Optional.of(wings);
    }
    Optional<List<EntityId>> leading = leaderAndLed(tokens);
    if (leading.isPresent()) {
      return leading;
    }
    return forces.stream()
        .filter(phrase -> phrase.governedBy(Cue.ORDER) || phrase.governedBy(Cue.SEND))
        .reduce((first, second) -> second)
        .or(() -> forces.stream().filter(phrase -> !phrase.locative()).findFirst())
        .or(() -> forces.stream().findFirst())
        .map(NounPhrase::ids);
  }
}
