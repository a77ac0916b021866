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
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Span;

/** Says whose strength or loss a count is; of strengths, {@link StrengthHolders} says it. */
final class FigureHolders {
  private static final Pattern OWN = Pattern.compile("(?:自身|本身|己方|自己|我方|我军|本军|本部)(?:亦|也|则|共)?$");

  private final ArticleView view;
  private final JointForces forces;
  private final StrengthHolders strengths;
  private final CountedForces counted;

  FigureHolders(ArticleView view, JointForces forces) {
    this.view = view;
    this.forces = forces;
    this.strengths = new StrengthHolders(view, forces);
    this.counted = new CountedForces(view);
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

    FigureMention mention() {
      return ((Token.Count) tokens.get(index)).mention();
    }
  }

  /** Tells whether a count only sums up what the clause before it lists. */
  boolean appositive(Site site) {
    return strengths.appositive(site);
  }

  /** Returns whose a figure is. */
  Optional<EntityId> of(Site site, FigureKinds.Kind kind) {
    if (kind.is(FigureKind.EQUIPMENT_CAPTURED)) {
      return captor(site, kind);
    }
    Optional<EntityId> named = counted.of(site.mention());
    if (named.isPresent()) {
      return named;
    }
    if (kind.is(FigureKind.STRENGTH)) {
      boolean ofOthers = counted.isOfEnemy(site.mention()) || counted.isOfPeople(site.mention());
      return ofOthers ? Optional.empty() : strengths.of(site);
    }
    return sufferer(site, kind);
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
        .map(forces::forceOf)
        .or(() -> site.subject().stream().findFirst().map(forces::forceOf))
        .filter(id -> site.last().filter(id::equals).isEmpty());
  }

  private Optional<EntityId> sufferer(Site site, FigureKinds.Kind kind) {
    int word = kind.at().map(Span::begin).orElse(site.count().begin());
    Optional<EntityId> behind = strengths.counted(site);
    if (behind.isPresent()) {
      return behind;
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
        .filter(id -> kind.at().isPresent() && !passive(site, word) && !isOwn(word))
        .or(() -> site.subject().stream().findFirst().map(forces::forceOf))
        .filter(id -> view.resolution().entities().get(id) instanceof Unit);
  }

  /** 斃敵千餘，自身傷亡五百: the loss of those who act, and not again of those who were counted before. */
  private boolean isOwn(int word) {
    return OWN.matcher(view.folded()).region(Math.max(0, word - 4), word).find();
  }

  /** 某某等3人失蹤: those of his side, of whom he is one. */
  private EntityId losing(Site site, NounPhrase phrase) {
    EntityId first = phrase.ids().get(0);
    int end = phrase.span().end();
    boolean person = view.resolution().entities().get(first) instanceof Person;
    boolean oneOfThem =
        person && view.folded().substring(end, Math.max(end, site.count().begin())).startsWith("等");
    boolean led =
        person
            && view.folded().substring(end, Math.max(end, site.count().begin())).startsWith("以下");
    if (led) {
      return forces.leadersForce(phrase); // 營官某某以下百餘人被俘
    }
    return oneOfThem ? view.sideForceOf(first).orElse(first) : forces.joint(phrase);
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
        if (behind && site.last().isPresent() && isEnemy(phrase)) {
          return site.last(); // 殲滅德軍15個師，斃敵4萬: the same enemy
        }
        if (behind || aimed) {
          return Optional.of(isPersons(phrase) ? losing(site, phrase) : phrase.ids().get(0));
        }
      }
    }
    boolean listed =
        site.tokens().subList(0, site.index()).stream().noneMatch(NounPhrase.class::isInstance)
            || site.tokens().subList(0, site.index()).stream()
                .anyMatch(Token.Count.class::isInstance);
    return listed && !kind.is(FigureKind.EQUIPMENT_LOST) ? site.last() : Optional.empty();
  }

  private static boolean isPersons(NounPhrase phrase) {
    return phrase.heads().stream().allMatch(head -> head.entity() instanceof Person);
  }

  private static boolean isEnemy(NounPhrase phrase) {
    return phrase.heads().get(0).mention() instanceof UnitMention unit
        && unit.form() == UnitForm.ANAPHOR
        && unit.name().length() == 1;
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
    if (next < site.tokens().size() && PreverbalReader.isMark(site.tokens().get(next), Cue.OF)) {
      next++; // 某某的奏報僅稱
    }
    return next < site.tokens().size()
        && PreverbalReader.isMark(site.tokens().get(next), Cue.CLAIM);
  }

  private boolean isForce(EntityId id) {
    Entity entity = view.resolution().entities().get(id);
    return entity instanceof Unit || entity instanceof Person || entity instanceof State;
  }
}
