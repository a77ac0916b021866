package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.text.Span;

/**
 * Says which force stands for several that are named together, and which for the person who leads
 * it.
 */
final class JointForces {
  private static final Pattern SUM =
      Pattern.compile("(?:等部?|各部)?，?(?:一?共计?|合计|总计|总共|共有)(?:约|近|逾|有)?");

  private final ArticleView view;
  private final FactSheet sheet;

  JointForces(ArticleView view, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  static Optional<NounPhrase> first(List<Token> tokens) {
    return forces(tokens).stream().filter(phrase -> phrase.preposition().isEmpty()).findFirst();
  }

  static Optional<NounPhrase> last(List<Token> tokens) {
    return forces(tokens).stream().reduce((first, second) -> second);
  }

  private static List<NounPhrase> forces(List<Token> tokens) {
    return tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
        .toList();
  }

  /** 第11軍之第3、第13師團，約10萬人: the strength is that of what the forces stand under. */
  static Optional<EntityId> superior(NounPhrase phrase) {
    boolean several = phrase.ids().size() > 1 && phrase.ties().size() >= phrase.ids().size();
    return several ? Optional.of(phrase.ties().get(0).upper().entity().id()) : Optional.empty();
  }

  /** 第3師、第5師共9千人: a word right before the count says that it is of all. */
  boolean isSum(NounPhrase list, Span count) {
    int begin = list.span().end();
    Span between = new Span(begin, Math.max(begin, count.begin()));
    return list.ids().size() > 1 && SUM.matcher(view.folded(between)).matches();
  }

  /** Returns whose the strength of forces named together is. */
  EntityId joint(NounPhrase phrase) {
    if (phrase.ids().size() == 1) {
      return forceOf(phrase);
    }
    EntityId first = phrase.ids().get(0);
    boolean equal =
        level(first) > 0 && phrase.ids().stream().allMatch(other -> level(first) == level(other));
    return superior(phrase)
        .or(() -> equal ? view.sideForceOf(first) : Optional.empty())
        .orElse(first);
  }

  private int level(EntityId id) {
    return view.resolution().entities().get(id) instanceof Unit unit
        ? unit.echelon().map(echelon -> echelon.level()).orElse(0)
        : 0;
  }

  /** Of a commander, the force that he commands: that of his title, or that known before. */
  EntityId forceOf(NounPhrase phrase) {
    EntityId id = phrase.ids().get(0);
    boolean person = view.resolution().entities().get(id) instanceof Person;
    if (person && !phrase.ties().isEmpty()) {
      NounPhrase.Tie tie = phrase.ties().get(phrase.ties().size() - 1);
      if (tie.lower().entity().id().equals(id) && tie.upper().entity() instanceof Unit unit) {
        return unit.id();
      }
    }
    return forceOf(id);
  }

  EntityId forceOf(EntityId id) {
    if (view.resolution().entities().get(id) instanceof Person) {
      return sheet.commandOf(id).or(() -> view.troopsOf(id)).orElse(id);
    }
    return id;
  }

  /** Of one who leads several forces, the force that they are parts of. */
  EntityId leadersForce(NounPhrase phrase) {
    EntityId own = forceOf(phrase);
    boolean person = view.resolution().entities().get(own) instanceof Person;
    return person ? view.sideForceOf(own).orElse(own) : own;
  }
}
