package org.battlegraph.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;

/** Says whose strength a count is. */
final class StrengthHolders {
  /** So many characters may stand between a count and the force counted: 7,000名的蘇聯軍隊. */
  private static final int BEHIND = 2;

  /** What may open a clause before the count of an apposition: 總計約. */
  private static final Pattern SUM = Pattern.compile("(?:总|共|合|计|约|近|逾|全部|兵力|人数|有|为|达|仅| )*");

  private static final Pattern SUM_UP = Pattern.compile("(?:共|合计|总计|总共|共计)(?:约|近|逾|有)?$");

  /** What may stand between a force and the count of its parts: 第35軍所屬3個師. */
  private static final int ADJOINS = 3;

  private static final Pattern MADE_OF = Pattern.compile("组成|编成|抽调|组建|合编|改编|构成");

  private final ArticleView view;
  private final JointForces forces;

  StrengthHolders(ArticleView view, JointForces forces) {
    this.view = view;
    this.forces = forces;
  }

  /** The force of the parentheses, the force counted, the force before, or who acts. */
  Optional<EntityId> of(FigureHolders.Site site) {
    if (site.clause().aside() && site.around().isPresent()) {
      return site.around();
    }
    Optional<EntityId> counted = counted(site);
    if (counted.isPresent()) {
      return counted;
    }
    if (appositive(site)) {
      return apposition(site);
    }
    Optional<NounPhrase> before = holderBefore(site);
    if (before.isPresent()) {
      return Optional.of(forces.joint(before.get()));
    }
    return site.subject().stream().findFirst().map(forces::forceOf).or(() -> ofColumn(site));
  }

  /** In a table that sets the sides beside each other, whose column it is. */
  private Optional<EntityId> ofColumn(FigureHolders.Site site) {
    Passage own = site.clause().passage();
    return own.cell()
        .flatMap(
            cell ->
                view.article().body().stream()
                    .filter(other -> other.cell().filter(c -> isAbove(c, cell)).isPresent())
                    .flatMap(other -> view.mentionsIn(other).stream())
                    .flatMap(mention -> view.resolution().meaningOf(mention).stream())
                    .filter(Unit.class::isInstance)
                    .map(Entity::id)
                    .findFirst()
                    .map(first -> view.sideForceOf(first).orElse(first)));
  }

  private static boolean isAbove(CellPosition other, CellPosition cell) {
    return other.table() == cell.table()
        && other.column() == cell.column()
        && other.row() <= cell.row();
  }

  /** 2,500名日軍, 7,000名蘇聯軍隊: those counted. */
  Optional<EntityId> counted(FigureHolders.Site site) {
    if (site.index() + 1 < site.tokens().size()
        && site.tokens().get(site.index() + 1) instanceof NounPhrase phrase
        && phrase.kind() == NounPhrase.Kind.FORCE
        && phrase.preposition().isEmpty()
        && !isFormation(site, phrase)
        && phrase.span().begin() - site.count().end() <= BEHIND
        && noJoint(site.count().end(), phrase.span().begin())) {
      return Optional.of(phrase.ids().get(0));
    }
    return Optional.empty();
  }

  /** Of 2個警備大隊 the name is a part of the count. */
  private static boolean isFormation(FigureHolders.Site site, NounPhrase phrase) {
    FigureMention count = ((Token.Count) site.tokens().get(site.index())).mention();
    return phrase.span().end() == count.span().end()
        && phrase.heads().get(0).entity() instanceof Unit unit
        && unit.kind() == Unit.Kind.FORMATION;
  }

  private boolean noJoint(int begin, int end) {
    return begin >= end
        || view.folded()
            .substring(begin, end)
            .chars()
            .noneMatch(c -> "、，和及与被由向在到往至于赴".indexOf(c) >= 0);
  }

  /** 第3師團、第13師團，共約4萬人: the count stands at the beginning of a clause of its own. */
  boolean appositive(FigureHolders.Site site) {
    int begin = site.clause().span().begin();
    String lead = view.folded().substring(begin, Math.max(begin, site.count().begin()));
    boolean forceBefore =
        site.tokens().subList(0, site.index()).stream()
            .anyMatch(token -> token instanceof NounPhrase || token instanceof Token.Verb);
    return leads(site) && (!forceBefore || SUM_UP.matcher(lead).find());
  }

  /** Tells whether the clause begins with a count: 共5個師、第1軍一部，共14萬人. */
  private boolean leads(FigureHolders.Site site) {
    int begin = site.clause().span().begin();
    return site.tokens().stream()
        .filter(Token.Count.class::isInstance)
        .findFirst()
        .map(token -> view.folded().substring(begin, Math.max(begin, token.span().begin())))
        .filter(lead -> SUM.matcher(lead).matches())
        .isPresent();
  }

  private Optional<EntityId> apposition(FigureHolders.Site site) {
    boolean goesOn =
        site.previous().stream().anyMatch(Token.Count.class::isInstance)
            || site.tokens().subList(0, site.index()).stream()
                .anyMatch(Token.Count.class::isInstance);
    if (goesOn && site.sum().isPresent()) {
      return site.sum();
    }
    Optional<NounPhrase> list = JointForces.last(site.previous());
    if (list.isEmpty()) {
      return site.last().or(() -> site.subject().stream().findFirst().map(forces::forceOf));
    }
    if (list.get().ids().size() == 1
        && list.get().preposition().isEmpty()
        && site.leader().isEmpty()) {
      return Optional.of(forces.forceOf(list.get()));
    }
    Optional<EntityId> subject =
        JointForces.first(site.previous())
            .filter(phrase -> phrase != list.get())
            .map(forces::forceOf);
    return JointForces.superior(list.get())
        .filter(upper -> site.leader().isEmpty() || forces.isFormation(upper))
        .or(site::leader)
        .or(() -> subject)
        .or(() -> Optional.of(forces.joint(list.get())));
  }

  /** The last force before the count that is not aimed at, nor made a part of another force. */
  private Optional<NounPhrase> holderBefore(FigureHolders.Site site) {
    boolean made = MADE_OF.matcher(view.folded(site.clause().span())).find();
    Optional<NounPhrase> found = Optional.empty();
    for (Token token : site.tokens().subList(0, site.index())) {
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        boolean aimed = phrase.governedBy(Cue.TOWARD) || phrase.governedBy(Cue.PASSIVE);
        boolean source = made && phrase.governedBy(Cue.FROM) && found.isPresent();
        boolean adjoins = site.count().begin() - phrase.span().end() <= ADJOINS;
        if (adjoins && !source || !aimed && !source) {
          found = Optional.of(phrase);
        }
      }
    }
    return found;
  }
}
