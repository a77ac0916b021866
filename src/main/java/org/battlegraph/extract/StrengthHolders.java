package org.battlegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

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

  /** 全軍, 全師 right before a count. */
  private static final Pattern WHOLE =
      Pattern.compile("全(?<word>集团军|兵团|方面军|师团|旅团|联队|[军师旅团营])(?:共计|总计|合计|[总共约近仅只尚现余剩有计为达存逾]){0,4}$");

  /** What ends in 軍 without being one: 集團軍, 方面軍, 第三路軍. */
  private static final Pattern OTHER_ARMY = Pattern.compile("(?:集团|方面|路)军$");

  /** The longest of what stands between 全軍 and its count, with it. */
  private static final int LEAD = 24;

  /** How far back the force is looked for that 全軍 means. */
  private static final int WHOLE_BACK = 400;

  private static final int TOGETHER = 14;

  private static final String BATTALIONS = "battalions";

  private static final Pattern LED_TOGETHER =
      Pattern.compile("[率领](?:同|领)?[\\p{IsHan}\\d]{1,10}[及与和暨]$");

  private final ArticleView view;
  private final JointForces forces;

  StrengthHolders(ArticleView view, JointForces forces) {
    this.view = view;
    this.forces = forces;
  }

  /** 清軍, and not 民兵 or 守軍, which the text calls a part of their side. */
  private boolean isWholeSide(Entity entity) {
    return view.sideForceOf(entity.id()).filter(entity.id()::equals).isPresent();
  }

  /** The force of the parentheses, the force counted, the force before, or who acts. */
  Optional<EntityId> of(FigureHolders.Site site) {
    if (site.clause().aside() && site.around().isPresent()) {
      return site.around();
    }
    Optional<EntityId> whole = whole(site);
    if (whole.isPresent()) {
      return whole;
    }
    Optional<EntityId> counted = counted(site);
    if (counted.isPresent()) {
      return counted;
    }
    if (isTopic(site)) {
      return Optional.empty();
    }
    if (appositive(site)) {
      return apposition(site).or(() -> ofColumn(site)).or(() -> ofSection(site));
    }
    Optional<NounPhrase> before = holderBefore(site);
    if (before.isPresent() && forces.isSum(before.get(), site.count())) {
      return JointForces.superior(before.get()); // no force of the list is as strong as all
    }
    if (before.isPresent()) {
      return site.leader()
          .filter(leader -> ledTogether(site, before.get()))
          .or(() -> Optional.of(forces.joint(before.get())));
    }
    return site.subject().stream()
        .findFirst()
        .map(forces::forceOf)
        .or(() -> ofColumn(site))
        .or(() -> ofSection(site));
  }

  /** 總兵力約5,600人 below the heading 清軍: those whom the heading names. */
  private Optional<EntityId> ofSection(FigureHolders.Site site) {
    Passage own = site.clause().passage();
    boolean part = own.parent().isPresent() || site.mention().unitOfCount().equals(BATTALIONS);
    if (own.cell().isPresent() || part) {
      return Optional.empty(); // 砲隊一營 in a list: a part of the force above it
    }
    List<Passage> passages = view.article().passages();
    for (int i = own.index() - 1; i >= 0; i--) {
      if (passages.get(i).kind() == Passage.Kind.HEADING) {
        List<Entity> named =
            view.mentionsIn(passages.get(i)).stream()
                .flatMap(mention -> view.resolution().meaningOf(mention).stream())
                .filter(this::isWholeSide)
                .toList();
        return named.size() == 1
            ? Optional.of(view.sideForceOf(named.get(0).id()).orElse(named.get(0).id()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 全軍約2萬人, 全師僅餘3000人: the force before that is called by the word. */
  private Optional<EntityId> whole(FigureHolders.Site site) {
    int begin = site.clause().span().begin();
    int end = Math.max(begin, site.count().begin());
    Matcher lead = WHOLE.matcher(view.folded().substring(Math.max(begin, end - LEAD), end));
    if (!lead.find()) {
      return Optional.empty();
    }
    String word = lead.group("word");
    Optional<EntityId> main = view.mainUnit().filter(id -> isCalled(id, word));
    if (main.isPresent()) {
      return main;
    }
    List<Sentence> sentences = site.clause().passage().sentences();
    for (int i = site.clause().sentence(); i >= 0; i--) {
      boolean own = i == site.clause().sentence();
      Span span = sentences.get(i).span();
      if (!own && begin - span.begin() > WHOLE_BACK) {
        break;
      }
      int from = Math.max(span.begin(), begin - WHOLE_BACK);
      List<EntityId> called =
          view.mentionsIn(new Span(from, Math.min(begin, span.end()))).stream()
              .flatMap(mention -> view.resolution().meaningOf(mention).stream())
              .map(Entity::id)
              .filter(id -> isCalled(id, word))
              .toList();
      if (!called.isEmpty()) {
        // The sentence before opens with what it lists the parts of.
        return Optional.of(called.get(own ? called.size() - 1 : 0));
      }
    }
    return Optional.empty();
  }

  private boolean isCalled(EntityId id, String word) {
    return view.resolution().entities().get(id) instanceof Unit unit
        && unit.kind() == Unit.Kind.FORMATION
        && Folding.fold(unit.naming().label()).endsWith(word)
        && !(word.equals("军") && OTHER_ARMY.matcher(Folding.fold(unit.naming().label())).find());
  }

  /** 6個鎮台被改編: formations that open the sentence are what it speaks of, and nobody's. */
  private boolean isTopic(FigureHolders.Site site) {
    int begin = site.clause().passage().sentences().get(site.clause().sentence()).span().begin();
    return !site.mention().unitOfCount().equals("persons")
        && !site.clause().aside()
        && site.clause().passage().cell().isEmpty()
        && site.mention().span().begin() <= begin + 1
        && site.tokens().stream().anyMatch(Token.Verb.class::isInstance);
  }

  /** 率軍部及第98師約5,000人: not the last of those led, but all of them. */
  private boolean ledTogether(FigureHolders.Site site, NounPhrase last) {
    int begin = Math.max(site.clause().span().begin(), last.span().begin() - TOGETHER);
    String before = view.folded().substring(begin, last.span().begin());
    return LED_TOGETHER.matcher(before).find();
  }

  /** 偕某某率殘部: who goes along does not lead. */
  private boolean goesAlong(NounPhrase phrase) {
    int begin = phrase.span().begin();
    return view.folded().substring(Math.max(0, begin - 2), begin).contains("偕");
  }

  /** In a table that sets the sides beside each other, whose column it is. */
  private Optional<EntityId> ofColumn(FigureHolders.Site site) {
    Passage own = site.clause().passage();
    return own.cell()
        .flatMap(
            cell ->
                view.cellsOf(cell).stream()
                    .filter(other -> other.cell().get().row() <= cell.row())
                    .flatMap(other -> view.mentionsIn(other).stream())
                    .flatMap(mention -> view.resolution().meaningOf(mention).stream())
                    .filter(Unit.class::isInstance)
                    .map(Entity::id)
                    .findFirst()
                    .map(first -> view.sideForceOf(first).orElse(first)));
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
    FigureMention count = site.mention();
    boolean formation =
        phrase.heads().get(0).entity() instanceof Unit unit
            && (unit.kind() == Unit.Kind.FORMATION || !count.unitOfCount().equals("persons"));
    return formation && phrase.span().end() == count.span().end();
  }

  private boolean noJoint(int begin, int end) {
    return begin >= end
        || view.folded()
            .substring(begin, end)
            .chars()
            .noneMatch(c -> "、，和及与被由向在到往至于赴中".indexOf(c) >= 0);
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
        .filter(upper -> site.leader().isEmpty() || view.isFormation(upper))
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
        if (goesAlong(phrase) || isFormation(site, phrase)) {
          continue;
        }
        boolean adjoins = site.count().begin() - phrase.span().end() <= ADJOINS;
        if (adjoins && !source || !aimed && !source) {
          found = Optional.of(phrase);
        }
      }
    }
    return found;
  }
}
