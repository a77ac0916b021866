package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Says whose strength or loss a count is. */
final class FigureHolders {
  /** So many characters may stand between a count and the force counted: 7,000名的蘇聯軍隊. */
  private static final int BEHIND = 2;

  /** What may open a clause before the count of an apposition: 總計約. */
  private static final Pattern SUM = Pattern.compile("(?:总|共|合|计|约|近|逾|全部|兵力|人数|有|为|达|仅| )*");

  private static final Pattern SUM_UP = Pattern.compile("(?:共|合计|总计|总共|共计)(?:约|近|逾|有)?$");

  /** What may stand between a force and the count of its parts: 第35軍所屬3個師. */
  private static final int ADJOINS = 3;

  private static final Pattern MADE_OF = Pattern.compile("组成|编成|抽调|组建|合编|改编|构成");

  private final ArticleView view;
  private final FactSheet sheet;

  FigureHolders(ArticleView view, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /**
   * What is known where a count stands.
   *
   * @param clause its clause
   * @param tokens the tokens of the clause
   * @param index where the count is among them
   * @param subject who acts in the clauses before
   * @param around the force before the parentheses, for an aside
   * @param previous the tokens of the clause before in the sentence
   * @param leader who leads the forces that the sentence lists
   * @param last whose the count before it in the sentence is
   * @param sum whose the last apposition in the sentence is
   */
  record Site(
      Clause clause,
      List<Token> tokens,
      int index,
      List<EntityId> subject,
      Optional<EntityId> around,
      List<Token> previous,
      Optional<EntityId> leader,
      Optional<EntityId> last,
      Optional<EntityId> sum) {
    Span count() {
      return tokens.get(index).span();
    }
  }

  /** Returns whose a figure is. */
  Optional<EntityId> of(Site site, FigureKinds.Kind kind) {
    if (kind.is(FigureKind.STRENGTH)) {
      return strength(site);
    }
    if (kind.is(FigureKind.EQUIPMENT_CAPTURED)) {
      return captor(site, kind);
    }
    return sufferer(site, kind);
  }

  /** The force of the parentheses, the force counted, the force before, or who acts. */
  private Optional<EntityId> strength(Site site) {
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
      return Optional.of(joint(before.get()));
    }
    return site.subject().stream().findFirst().map(this::forceOf).or(() -> ofColumn(site));
  }

  /** In a table that sets the sides beside each other, whose column it is. */
  private Optional<EntityId> ofColumn(Site site) {
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
  private Optional<EntityId> counted(Site site) {
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
  private static boolean isFormation(Site site, NounPhrase phrase) {
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
  boolean appositive(Site site) {
    int begin = site.clause().span().begin();
    String lead = view.folded().substring(begin, Math.max(begin, site.count().begin()));
    boolean forceBefore =
        site.tokens().subList(0, site.index()).stream()
            .anyMatch(token -> token instanceof NounPhrase || token instanceof Token.Verb);
    return leads(site) && (!forceBefore || SUM_UP.matcher(lead).find());
  }

  /** Tells whether the clause begins with a count: 共5個師、第1軍一部，共14萬人. */
  private boolean leads(Site site) {
    int begin = site.clause().span().begin();
    return site.tokens().stream()
        .filter(Token.Count.class::isInstance)
        .findFirst()
        .map(token -> view.folded().substring(begin, Math.max(begin, token.span().begin())))
        .filter(lead -> SUM.matcher(lead).matches())
        .isPresent();
  }

  private Optional<EntityId> apposition(Site site) {
    boolean goesOn =
        site.previous().stream().anyMatch(Token.Count.class::isInstance)
            || site.tokens().subList(0, site.index()).stream()
                .anyMatch(Token.Count.class::isInstance);
    if (goesOn && site.sum().isPresent()) {
      return site.sum();
    }
    Optional<NounPhrase> list = last(site.previous());
    if (list.isEmpty()) {
      return site.last().or(() -> site.subject().stream().findFirst().map(this::forceOf));
    }
    if (list.get().ids().size() == 1
        && list.get().preposition().isEmpty()
        && site.leader().isEmpty()) {
      return Optional.of(forceOf(list.get()));
    }
    Optional<EntityId> subject =
        first(site.previous()).filter(phrase -> phrase != list.get()).map(this::forceOf);
    return superior(list.get())
        .or(() -> site.leader())
        .or(() -> subject)
        .or(() -> Optional.of(joint(list.get())));
  }

  /** The last force before the count that is not aimed at, nor made a part of another force. */
  private Optional<NounPhrase> holderBefore(Site site) {
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

  private Optional<EntityId> captor(Site site, FigureKinds.Kind kind) {
    int word = kind.at().map(Span::begin).orElse(site.count().begin());
    return site.tokens().stream()
        .filter(token -> token.span().end() <= word)
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
        .filter(phrase -> phrase.preposition().isEmpty())
        .findFirst()
        .map(this::forceOf)
        .or(() -> site.subject().stream().findFirst().map(this::forceOf))
        .filter(id -> site.last().filter(id::equals).isEmpty());
  }

  private Optional<EntityId> sufferer(Site site, FigureKinds.Kind kind) {
    int word = kind.at().map(Span::begin).orElse(site.count().begin());
    Optional<EntityId> counted = counted(site);
    if (counted.isPresent()) {
      return counted;
    }
    if (kind.object() && !passive(site, word)) {
      return beaten(site, kind, word);
    }
    Optional<NounPhrase> before = sufferingBefore(site, Math.min(word, site.count().begin()));
    if (before.isPresent()) {
      return Optional.of(losing(site, before.get())).filter(this::isForce);
    }
    if (kind.is(FigureKind.CIVILIAN_DEATHS) || claimantBefore(site)) {
      return Optional.empty();
    }
    return site.last()
        .filter(id -> kind.at().isPresent() && !passive(site, word))
        .or(() -> site.subject().stream().findFirst().map(this::forceOf))
        .filter(id -> view.resolution().entities().get(id) instanceof Unit);
  }

  /** 某某等3人失蹤: those of his side, of whom he is one. */
  private EntityId losing(Site site, NounPhrase phrase) {
    EntityId first = phrase.ids().get(0);
    int end = phrase.span().end();
    boolean person = view.resolution().entities().get(first) instanceof Person;
    boolean oneOfThem =
        person && view.folded().substring(end, Math.max(end, site.count().begin())).startsWith("等");
    return oneOfThem ? view.sideForceOf(first).orElse(first) : joint(phrase);
  }

  /** 日軍號稱遺屍300具: who says so is not who suffers it. */
  private static boolean claimantBefore(Site site) {
    return site.tokens().subList(0, site.index()).stream()
        .anyMatch(token -> PreverbalReader.isMark(token, Cue.CLAIM));
  }

  /** 擊斃日軍300人: whom the word has behind it; of a list, those of the count before. */
  private Optional<EntityId> beaten(Site site, FigureKinds.Kind kind, int word) {
    for (Token token : site.tokens().subList(0, site.index())) {
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        boolean behind = phrase.span().begin() >= word;
        boolean aimed = phrase.governedBy(Cue.TOWARD) || phrase.governedBy(Cue.TAKE);
        if (behind || aimed) {
          return Optional.of(phrase.ids().get(0));
        }
      }
    }
    boolean listed =
        site.tokens().subList(0, site.index()).stream().noneMatch(NounPhrase.class::isInstance)
            || site.tokens().subList(0, site.index()).stream()
                .anyMatch(Token.Count.class::isInstance);
    return listed && !kind.is(FigureKind.EQUIPMENT_LOST) ? site.last() : Optional.empty();
  }

  private boolean passive(Site site, int word) {
    return site.tokens().stream()
        .filter(token -> token.span().begin() < word)
        .anyMatch(
            token ->
                PreverbalReader.isMark(token, Cue.PASSIVE)
                    || token instanceof NounPhrase phrase && phrase.governedBy(Cue.PASSIVE));
  }

  private Optional<NounPhrase> sufferingBefore(Site site, int limit) {
    return site.tokens().stream()
        .filter(token -> token.span().end() <= limit)
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
        .filter(phrase -> phrase.preposition().isEmpty() || phrase.governedBy(Cue.WITH))
        .filter(phrase -> !claims(site, phrase))
        .reduce((first, second) -> second);
  }

  private static boolean claims(Site site, NounPhrase phrase) {
    int next = site.tokens().indexOf(phrase) + 1;
    return next < site.tokens().size()
        && PreverbalReader.isMark(site.tokens().get(next), Cue.CLAIM);
  }

  private boolean isForce(EntityId id) {
    Entity entity = view.resolution().entities().get(id);
    return entity instanceof Unit || entity instanceof Person || entity instanceof State;
  }

  private static Optional<NounPhrase> first(List<Token> tokens) {
    return forces(tokens).stream().filter(phrase -> phrase.preposition().isEmpty()).findFirst();
  }

  private static Optional<NounPhrase> last(List<Token> tokens) {
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
  private static Optional<EntityId> superior(NounPhrase phrase) {
    boolean several = phrase.ids().size() > 1 && phrase.ties().size() >= phrase.ids().size();
    return several ? Optional.of(phrase.ties().get(0).upper().entity().id()) : Optional.empty();
  }

  /** Returns whose the strength of forces named together is. */
  private EntityId joint(NounPhrase phrase) {
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
