package org.battlegraph.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/**
 * Reads orders of battle: lists and tables whose items begin with a force.
 *
 * <p>An item's force stands under that of the item above it; a person in the item leads it.
 */
final class OrderOfBattleRules {
  private static final RuleName ITEM = new RuleName("subordination.list");
  private static final RuleName LEADER = new RuleName("command.list");
  private static final RuleName TENURE = new RuleName("command.list-of-commanders");

  private final ArticleView view;
  private final LeadershipRules leadership;
  private final Map<Integer, Unit> forceOf = new HashMap<>();
  private final Map<EntityId, Span> listed = new LinkedHashMap<>();

  OrderOfBattleRules(ArticleView view, LeadershipRules leadership) {
    this.view = view;
    this.leadership = leadership;
  }

  /** Reads an item of a list or a cell of a table; prose is left alone. */
  void read(Passage passage, List<List<Token>> clauses) {
    boolean item = passage.kind() == Passage.Kind.ITEM || passage.kind() == Passage.Kind.CELL;
    List<Token> tokens = clauses.stream().flatMap(List::stream).toList();
    boolean prose = tokens.stream().filter(Token.Verb.class::isInstance).count() > 1;
    if (!item || prose) {
      return;
    }
    Optional<NounPhrase> first =
        tokens.stream()
            .filter(NounPhrase.class::isInstance)
            .map(NounPhrase.class::cast)
            .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
            .findFirst();
    if (first.isEmpty()) {
      return;
    }
    Token.Name head = first.get().heads().get(0);
    if (head.entity() instanceof Unit unit) {
      force(passage, unit, tokens);
    } else if (head.entity() instanceof Person) {
      Optional<Unit> tied =
          first.get().ties().stream()
              .map(tie -> tie.upper().entity())
              .filter(Unit.class::isInstance)
              .map(Unit.class::cast)
              .findFirst();
      if (tied.isPresent()) {
        force(passage, tied.get(), tokens);
      } else {
        tenure(passage, head, tokens);
      }
    }
  }

  private void force(Passage passage, Unit unit, List<Token> tokens) {
    forceOf.put(passage.index(), unit);
    listed.putIfAbsent(unit.id(), passage.span());
    superior(passage)
        .ifPresent(
            high -> leadership.subordinate(unit, high, ITEM, passage.span(), Optional.empty()));
    tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .flatMap(phrase -> phrase.heads().stream())
        .forEach(
            head -> {
              if (head.entity() instanceof Person) {
                listed.putIfAbsent(head.entity().id(), passage.span());
                leadership.appoint(head, unit.id(), LEADER, passage.span(), Optional.empty());
              } else if (head.entity() instanceof Unit) {
                listed.putIfAbsent(head.entity().id(), passage.span());
              }
            });
  }

  private Optional<Unit> superior(Passage passage) {
    Article article = view.article();
    OptionalInt parent = passage.parent();
    while (parent.isPresent()) {
      if (forceOf.containsKey(parent.getAsInt())) {
        return Optional.of(forceOf.get(parent.getAsInt()));
      }
      parent = article.passages().get(parent.getAsInt()).parent();
    }
    return Optional.empty();
  }

  /** In an article on a force: a person with dates in a list of commanders. */
  private void tenure(Passage passage, Token.Name person, List<Token> tokens) {
    String title = view.article().sectionOf(passage).title();
    Optional<DateMention> date =
        tokens.stream()
            .filter(Token.Time.class::isInstance)
            .map(token -> ((Token.Time) token).mention())
            .findFirst();
    Optional<EntityId> unit = view.mainUnit();
    boolean commanders = title.matches(".*(?:[长長]|司令官?|指[挥揮]官?)$");
    if (commanders && unit.isPresent()) {
      leadership.appoint(person, unit.get(), TENURE, passage.span(), date);
    }
  }

  /** Returns who stands in an order of battle, and where. */
  Map<EntityId, Span> listed() {
    return listed;
  }
}
