package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.AllegianceWord;
import org.battlegraph.lexicon.BackgroundSections;
import org.battlegraph.lexicon.ClauseOpeners;
import org.battlegraph.lexicon.CountedUnits;
import org.battlegraph.lexicon.CueWord;
import org.battlegraph.lexicon.FactionArmies;
import org.battlegraph.lexicon.FateWord;
import org.battlegraph.lexicon.FigureWord;
import org.battlegraph.lexicon.Posts;
import org.battlegraph.lexicon.RenamingWord;
import org.battlegraph.lexicon.RuleConfidence;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Passage;
import org.battlegraph.zh.Folding;

/**
 * Reads the facts of an article from its mentions and what they mean.
 *
 * <p>It is immutable and may be used from several threads.
 */
public final class Extractor {
  private final List<FateWord> fates = FateWord.load();
  private final List<AllegianceWord> allegianceWords = AllegianceWord.load();
  private final List<RenamingWord> renamingWords = RenamingWord.load();
  private final CountedUnits countedUnits = CountedUnits.load();
  private final List<FigureWord> figureWords = FigureWord.load();
  private final Posts posts = Posts.load();
  private final ClauseWords words = ClauseWords.load(fates, posts);
  private final ClauseReader clauses = new ClauseReader(CueWord.load(), words);
  private final BackgroundSections background = BackgroundSections.load();
  private final ClauseOpeners openers = ClauseOpeners.load();
  private final RuleConfidence confidence = RuleConfidence.load();
  private final Set<String> factionArmies = FactionArmies.load();

  /**
   * Returns the facts, in the order of their evidence.
   *
   * @param article the article
   * @param mentions its mentions, in the order of the text
   * @param resolution what they mean
   */
  public List<Fact> extract(Article article, List<Mention> mentions, Resolution resolution) {
    return new Run(new ArticleView(article, Folding.fold(article.text()), mentions, resolution))
        .facts();
  }

  /** The reading of one article. */
  private final class Run {
    private final ArticleView view;
    private final FactSheet sheet = new FactSheet(confidence);
    private final Discourse discourse;
    private final PhraseParser parser;
    private final FrameReader frames;
    private final ActionFacts actions;
    private final PositionRules positions;
    private final OwnForce own;
    private final LeadershipRules leadership;
    private final CareerRules careers;
    private final PostCoreferenceRules coreferences;
    private final SuccessionRules successions;
    private final AssignmentRules assignments;
    private final DispositionRules dispositions;
    private final ForceAsideRules asides;
    private final EponymRules eponyms;
    private final FactionRules factions;
    private final CampParentRules camps;
    private final UnitLeadRules unitLead;
    private final OrderOfBattleRules ordersOfBattle;
    private final FigureRules figures;
    private final FigureTableRules figureTables;
    private final FateRules fateRules;
    private final AllegianceRules allegiances;
    private final RenamingRules renamings;
    private final EventRules events;
    private final EventPartRules eventParts;
    private final EventPlaceRules eventPlaces;
    private final ParticipationRules participations;
    private final NamedEventRules namedEvents;
    private final ToldEventRules toldEvents;
    private final PartyRules parties;

    Run(ArticleView view) {
      this.view = view;
      this.discourse = new Discourse(view.folded());
      this.parser = new PhraseParser(view.folded(), words);
      this.frames = new FrameReader(view, openers, words, countedUnits, sheet, discourse);
      this.actions = new ActionFacts();
      this.positions = new PositionRules(view, sheet);
      ChainOfCommand chain = new ChainOfCommand(view, posts, sheet);
      this.own = new OwnForce(view);
      this.leadership = new LeadershipRules(view, words, discourse, own, chain);
      PostReader postReader = new PostReader(view.folded(), posts);
      this.careers = new CareerRules(view, postReader, discourse, own, chain);
      this.coreferences = new PostCoreferenceRules(view, postReader, own, chain);
      this.successions = new SuccessionRules(view, postReader, chain);
      this.assignments = new AssignmentRules(view, own, chain);
      this.dispositions = new DispositionRules(view, chain);
      this.asides = new ForceAsideRules(view, chain);
      this.eponyms = new EponymRules(view, chain);
      this.factions = new FactionRules(view, factionArmies, chain);
      this.camps = new CampParentRules(view, chain);
      this.unitLead = new UnitLeadRules(view, chain);
      this.ordersOfBattle = new OrderOfBattleRules(view, chain);
      this.figures = new FigureRules(view, countedUnits, figureWords, sheet);
      this.figureTables = new FigureTableRules(view, figureWords, sheet);
      this.fateRules = new FateRules(view, fates, sheet);
      this.allegiances = new AllegianceRules(view, allegianceWords, sheet);
      this.renamings = new RenamingRules(view, words, renamingWords, sheet);
      this.events = new EventRules(view, background, sheet);
      this.eventParts = new EventPartRules(view, background, sheet);
      this.eventPlaces = new EventPlaceRules(view, sheet);
      this.participations = new ParticipationRules(view, background, sheet);
      this.namedEvents = new NamedEventRules(view, participations);
      this.toldEvents = new ToldEventRules(view, own, participations);
      this.parties = new PartyRules(view, participations);
    }

    List<Fact> facts() {
      new EventLeadRules(view, sheet).read();
      eventParts.readArticle();
      eventPlaces.readArticle();
      unitLead.readArticle();
      view.body().forEach(this::read);
      eponyms.readArticle();
      factions.readArticle();
      camps.readArticle();
      toldEvents.finish(sheet.facts());
      participations.finish(ordersOfBattle.listed());
      return sheet.facts();
    }

    private void read(Passage passage) {
      Optional<EntityId> event = participations.eventOf(passage);
      discourse.event(event);
      List<List<Token>> parsed = new ArrayList<>();
      List<Clause> read =
          clauses.read(passage, view.folded(), view.mentionsIn(passage), view.resolution());
      read.forEach(clause -> parsed.add(positions.strip(parser.parse(clause.tokens()))));
      discourse.listed(ordersOfBattle.introduce(passage, parsed));
      for (int i = 0; i < read.size(); i++) {
        frames.lookAhead(read, parsed, i);
        read(read.get(i), parsed.get(i));
      }
      ordersOfBattle.read(passage, parsed);
      figureTables.read(passage, event);
    }

    private void read(Clause clause, List<Token> tokens) {
      List<EntityId> before = discourse.subject();
      discourse.enter(clause);
      clause.tokens(Token.Name.class).forEach(this::extent);
      own.enter(clause, tokens);
      own.unnamed(clause)
          .filter(force -> !discourse.sameSentence())
          .ifPresent(force -> discourse.subject(List.of(force.id()), clause.span()));
      own.whole().ifPresent(force -> discourse.subject(List.of(force.id()), clause.span()));
      Optional<EntityId> around = forceBefore(clause);
      frames.around(around);
      frames.ownForceOpens(own.whole().isPresent());
      List<Frame> read = frames.read(clause, tokens);
      if (clause.passage().kind() != Passage.Kind.HEADING) { // 爭奪柳州: only what is told below
        read.forEach(frame -> actions.add(frame, sheet));
      }
      clause.tokens(Token.Name.class).stream()
          .map(Token.Name::entity)
          .filter(Place.class::isInstance)
          .forEach(place -> discourse.named((Place) place));
      if (clause.passage().kind() != Passage.Kind.HEADING) {
        positions.read(clause, tokens, discourse);
      }
      participations.read(clause, tokens, read);
      toldEvents.read(clause, tokens, read, discourse.date());
      parties.read(clause, tokens);
      Optional<List<EntityId>> unnamed = own.unnamed(clause).map(unit -> List.of(unit.id()));
      namedEvents.read(clause, tokens, unnamed.orElse(before));
      List<EntityId> subject = discourse.subject();
      leadership.read(
          clause, tokens, unnamed.orElse(subject), discourse.dateOrAboutBefore(), around);
      careers.read(clause, tokens, before, discourse.dateOrAboutBefore());
      coreferences.read(clause, tokens, discourse.dateOrAboutBefore());
      successions.read(clause, tokens, discourse.dateOrAboutBefore());
      assignments.read(clause, tokens, unnamed.orElse(before), discourse.date());
      dispositions.read(clause, tokens, discourse.date());
      asides.read(clause, tokens, around, discourse.date());
      figures.read(
          clause,
          tokens,
          new FigureRules.Situation(
              subject,
              discourse.dateOrAboutBefore(),
              discourse.standing(),
              around.or(() -> clause.passage().cell().flatMap(figureTables::holderOf)),
              discourse.event()));
      fateRules.read(
          clause,
          tokens,
          discourse.fallenOrSubject(),
          discourse.dateOrBefore(),
          discourse.standing());
      allegiances.read(clause, tokens, before, discourse.date());
      renamings.read(clause, before, discourse.date());
      events.read(clause, tokens, discourse.date());
      eventParts.read(clause, tokens);
      eventPlaces.read(clause, tokens);
    }

    private void extent(Token.Name name) {
      if (name.mention() instanceof UnitMention unit) {
        discourse.extent(name.entity().id(), unit.extent());
      }
    }

    /** The force that stands before the parentheses of an aside. */
    private Optional<EntityId> forceBefore(Clause clause) {
      if (!clause.aside()) {
        return Optional.empty();
      }
      return view.mentionsIn(clause.passage()).stream()
          .filter(mention -> mention.span().end() <= clause.span().begin())
          .flatMap(mention -> view.resolution().meaningOf(mention).stream())
          .filter(Unit.class::isInstance)
          .map(Entity::id)
          .reduce((first, second) -> second);
    }
  }
}
