package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.text.Span;

/**
 * Names that stand together and do one job in a clause: 第11軍第3師團及第13師團.
 *
 * @param kind what they name
 * @param preposition the small word that governs them
 * @param heads the names that do the job; what they stand under is in {@code ties}
 * @param ties who stands under whom, or leads whom, by the mere order of the names
 * @param span where the phrase stands, without the preposition
 */
record NounPhrase(
    Kind kind, Optional<Cue> preposition, List<Token.Name> heads, List<Tie> ties, Span span)
    implements Token {

  /** What a noun phrase names. */
  enum Kind {
    /** Forces, persons, states: what can act. */
    FORCE,
    /** Places. */
    PLACE,
    /** Events. */
    EVENT
  }

  /**
   * Two names that belong together by their order.
   *
   * @param upper the name that stands first: the superior, or the force of a commander
   * @param lower the name that stands behind it
   */
  record Tie(Token.Name upper, Token.Name lower) {}

  NounPhrase {
    heads = List.copyOf(heads);
    ties = List.copyOf(ties);
  }

  static Kind kindOf(Entity entity) {
    if (entity instanceof Place) {
      return Kind.PLACE;
    }
    return entity instanceof Event ? Kind.EVENT : Kind.FORCE;
  }

  /** Returns the identities of the heads, in order, each once. */
  List<EntityId> ids() {
    return heads.stream().map(head -> head.entity().id()).distinct().toList();
  }

  /**
   * Returns who acts, in order, each once: of a force and a name without a post behind it
   * (第9師王五守河口) the force, which the name only says who leads.
   */
  List<EntityId> actors() {
    return heads.stream().map(head -> ledBy(head).orElse(head).entity().id()).distinct().toList();
  }

  private Optional<Token.Name> ledBy(Token.Name head) {
    boolean bare =
        head.mention() instanceof PersonMention person
            && person.post().isEmpty()
            && person.rank().isEmpty();
    return bare
        ? ties.stream()
            .filter(tie -> tie.lower().equals(head) && tie.upper().entity() instanceof Unit)
            .map(Tie::upper)
            .findFirst()
        : Optional.empty();
  }

  /** Returns the phrases of a clause that name what can act. */
  static List<NounPhrase> forces(List<Token> tokens) {
    return tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.kind() == Kind.FORCE)
        .toList();
  }

  /** Returns the nearest phrase before a token that names what can act. */
  static Optional<NounPhrase> forceBefore(List<Token> tokens, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (tokens.get(i) instanceof NounPhrase phrase && phrase.kind() == Kind.FORCE) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** Returns what can act and is named directly behind a token, or behind 的 and 之. */
  static Optional<NounPhrase> forceBehind(List<Token> tokens, int index) {
    int i = index + 1;
    while (i < tokens.size() && Token.isMark(tokens.get(i), Cue.OF)) {
      i++;
    }
    return i < tokens.size()
            && tokens.get(i) instanceof NounPhrase phrase
            && phrase.kind() == Kind.FORCE
        ? Optional.of(phrase)
        : Optional.empty();
  }

  /** Returns the military forces among the heads. */
  Stream<Unit> units() {
    return heads.stream()
        .map(Token.Name::entity)
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast);
  }

  /** Tells whether a small word governs the phrase. */
  boolean governedBy(Cue cue) {
    return preposition.filter(cue::equals).isPresent();
  }

  /** Tells whether it can be where something happens: places, and states as countries. */
  boolean locative() {
    return kind == Kind.PLACE || heads.stream().allMatch(head -> head.entity() instanceof State);
  }
}
