package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.CountedUnits;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.lexicon.FigureWord;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Reads strengths and losses, clause by clause.
 *
 * <p>What a count counts is the business of {@link FigureKinds}, whose it is that of {@link
 * FigureHolders}; here the sentence around is kept, and the facts are made.
 */
final class FigureRules {
  private static final RuleName STRENGTH = new RuleName("figure.strength");
  private static final RuleName LOSS = new RuleName("figure.loss");
  private static final RuleName EQUIPMENT = new RuleName("figure.equipment");
  private static final RuleName ASIDE = new RuleName("figure.aside");

  /** So far, in characters, an order or a plan reaches to a count: 決定增派援軍3個師. */
  private static final int REACH = 10;

  private static final Pattern REPORTED = Pattern.compile("^据.{1,20}[载称记]");

  /** So far, in characters, a clause is looked at from its beginning or before a count. */
  private static final int AROUND = 24;

  private static final Pattern OWN = Pattern.compile("(?:自身|己方|自军)[\\p{IsHan}]{0,4}$");

  private final ArticleView view;
  private final FactSheet sheet;
  private final FigureKinds kinds;
  private final JointForces forces;
  private final FigureHolders holders;

  private int sentence = -1;
  private int passage = -1;
  private List<Token> previous = List.of();
  private Optional<FigureKinds.Kind> lastKind = Optional.empty();
  private Optional<EntityId> lastHolder = Optional.empty();
  private Optional<EntityId> leader = Optional.empty();
  private Optional<EntityId> lastSum = Optional.empty();

  /** Whose each count of the sentence is, by where the count ends. */
  private final Map<Integer, EntityId> holdersByEnd = new HashMap<>();

  FigureRules(ArticleView view, CountedUnits units, List<FigureWord> words, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
    this.kinds = new FigureKinds(view, units, words);
    this.forces = new JointForces(view, sheet);
    this.holders = new FigureHolders(view, forces);
  }

  /**
   * What the text around a clause says.
   *
   * @param subject who acts in the clauses before it
   * @param date when
   * @param standing how the text stands to it
   * @param around the last force before the parentheses, for an aside
   * @param event the event that the clause belongs to
   */
  record Situation(
      List<EntityId> subject,
      Optional<DateMention> date,
      Standing standing,
      Optional<EntityId> around,
      Optional<EntityId> event) {}

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens, Situation situation) {
    enter(clause);
    noteLeader(tokens);
    List<Token.Count> counts =
        tokens.stream().filter(Token.Count.class::isInstance).map(Token.Count.class::cast).toList();
    int index = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Count) {
        figure(clause, tokens, i, counts, index++, situation);
      }
    }
    if (!clause.aside()) {
      previous = new ArrayList<>(tokens);
    }
  }

  private void enter(Clause clause) {
    if (clause.passage().index() != passage || clause.sentence() != sentence) {
      previous = List.of();
      lastKind = Optional.empty();
      lastHolder = Optional.empty();
      lastSum = Optional.empty();
      holdersByEnd.clear();
      leader = Optional.empty();
    }
    passage = clause.passage().index();
    sentence = clause.sentence();
  }

  /** 軍長某某指揮第1師、第2師，共2萬人: the forces listed are those of the leader. */
  private void noteLeader(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean leads =
          tokens.get(i) instanceof NounPhrase phrase && phrase.governedBy(Cue.LEADS)
              || Token.isMark(tokens.get(i), Cue.LEADS);
      if (leads) {
        tokens.subList(0, i).stream()
            .filter(NounPhrase.class::isInstance)
            .map(NounPhrase.class::cast)
            .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
            .filter(phrase -> phrase.preposition().isEmpty())
            .reduce((first, second) -> second)
            .ifPresent(phrase -> leader = Optional.of(forces.leadersForce(phrase)));
      }
    }
  }

  private void figure(
      Clause clause,
      List<Token> tokens,
      int index,
      List<Token.Count> counts,
      int number,
      Situation situation) {
    boolean civil = lastKind.filter(kind -> kind.is(FigureKind.CIVILIAN_DEATHS)).isPresent();
    boolean struck = lastKind.filter(FigureKinds.Kind::object).isPresent();
    FigureKinds.Kind kind = kinds.of(clause, counts, number, lastKind);
    lastKind = Optional.of(kind);
    Token.Count count = counts.get(number);
    if (kind.kind().isEmpty()) {
      return;
    }
    Optional<EntityId> around =
        Optional.ofNullable(holdersByEnd.get(clause.span().begin() - 1)).or(situation::around);
    FigureHolders.Site site =
        new FigureHolders.Site(
            clause,
            tokens,
            index,
            civil ? List.of() : situation.subject(),
            around,
            previous,
            leader,
            lastHolder,
            lastSum);
    if (kind.word().isEmpty() && isReported(clause, count)) {
      return;
    }
    // 斃敵11人，傷37人: of the same enemy
    boolean theirs = struck && kind.word().filter(word -> word.word().equals("伤")).isPresent();
    Optional<EntityId> of = theirs ? lastHolder : holder(clause, count, kind, situation, site);
    of.ifPresent(id -> holdersByEnd.put(count.mention().span().end(), id));
    if (of.isPresent() && !kind.is(FigureKind.EQUIPMENT_CAPTURED)) {
      lastHolder = of;
      lastSum = holders.appositive(site) ? of : lastSum;
    }
    if (of.isEmpty() && (kind.is(FigureKind.STRENGTH) || kinds.countsFormations(count))) {
      return;
    }
    Standing standing = standing(tokens, index, situation.standing());
    sheet.add(
        new Figure(
            sheet.basis(
                date(clause, count, situation), standing, rule(clause, kind), clause.span()),
            kind.kind().get(),
            of,
            situation.event(),
            place(tokens),
            count.mention().magnitude(),
            count.mention().unitOfCount()));
  }

  private Optional<EntityId> holder(
      Clause clause,
      Token.Count count,
      FigureKinds.Kind kind,
      Situation situation,
      FigureHolders.Site site) {
    Optional<EntityId> named =
        ownLoss(clause, count, kind)
            ? own(situation).or(() -> holders.of(site, kind))
            : holders.of(site, kind);
    boolean alone = clause.passage().cell().isPresent() && !clause.aside();
    return named.or(() -> alone ? situation.around() : Optional.empty()); // the force of the row
  }

  /** 據縣志載達1700人: what the number is of stands further before. */
  private boolean isReported(Clause clause, Token.Count count) {
    int begin = clause.span().begin();
    int end = Math.max(begin, Math.min(begin + AROUND, count.span().begin()));
    return REPORTED.matcher(view.folded().substring(begin, end)).find();
  }

  /** 自身傷亡300人: those of who speaks, or acts. */
  private boolean ownLoss(Clause clause, Token.Count count, FigureKinds.Kind kind) {
    int end = count.span().begin();
    int begin = Math.min(end, Math.max(clause.span().begin(), end - AROUND));
    return !kind.is(FigureKind.STRENGTH) && OWN.matcher(view.folded().substring(begin, end)).find();
  }

  private Optional<EntityId> own(Situation situation) {
    return situation
        .standing()
        .claimant()
        .flatMap(Claimant::entity)
        .or(() -> situation.subject().stream().findFirst().map(forces::forceOf));
  }

  /** 在桂林陣亡300人: the place that the clause says. */
  private static Optional<EntityId> place(List<Token> tokens) {
    return tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.PLACE && phrase.governedBy(Cue.AT))
        .findFirst()
        .map(phrase -> phrase.ids().get(phrase.ids().size() - 1));
  }

  private static RuleName rule(Clause clause, FigureKinds.Kind kind) {
    if (clause.aside()) {
      return ASIDE;
    }
    if (kind.is(FigureKind.STRENGTH)) {
      return STRENGTH;
    }
    boolean arms = kind.is(FigureKind.EQUIPMENT_CAPTURED) || kind.is(FigureKind.EQUIPMENT_LOST);
    return arms ? EQUIPMENT : LOSS;
  }

  /** A claim goes on from clause to clause; an order or a plan must stand before the count. */
  private Standing standing(List<Token> tokens, int index, Standing around) {
    Standing standing = around.claimant().isPresent() ? around : Standing.ASSERTED;
    Optional<EntityId> speaker = Optional.empty();
    for (Token token : tokens.subList(0, index)) {
      if (token instanceof NounPhrase phrase && phrase.kind() == NounPhrase.Kind.FORCE) {
        speaker = Optional.of(phrase.ids().get(0));
      }
      if (token instanceof Token.Mark mark) {
        standing =
            switch (mark.cue()) {
              case ORDER, PLAN, PURPOSE ->
                  reaches(mark, tokens.get(index)) ? Standing.PLANNED : standing;
              case CLAIM -> Standing.claimed(new Claimant(view.words(mark.span()), speaker));
              default -> standing;
            };
      }
    }
    return standing;
  }

  private static boolean reaches(Token.Mark mark, Token count) {
    return count.span().begin() - mark.span().end() <= REACH;
  }

  /** The date of the stretch between two semicolons, even where it stands behind the count. */
  private Optional<DateMention> date(Clause clause, Token.Count count, Situation situation) {
    Span sentenceSpan = clause.passage().sentences().get(clause.sentence()).span();
    String text = view.folded(sentenceSpan);
    int at = count.span().begin() - sentenceSpan.begin();
    int begin = sentenceSpan.begin() + Math.max(0, text.lastIndexOf('；', at));
    int stop = text.indexOf('；', at);
    Span stretch = new Span(begin, stop < 0 ? sentenceSpan.end() : sentenceSpan.begin() + stop);
    List<DateMention> dates =
        view.mentionsIn(clause.passage()).stream()
            .filter(mention -> stretch.contains(mention.span()))
            .filter(DateMention.class::isInstance)
            .map(DateMention.class::cast)
            .filter(mention -> mention.value().isPresent())
            .toList();
    return dates.stream()
        .filter(mention -> mention.span().end() <= count.span().begin())
        .reduce((first, second) -> second)
        .or(() -> dates.stream().findFirst())
        .or(situation::date);
  }
}
