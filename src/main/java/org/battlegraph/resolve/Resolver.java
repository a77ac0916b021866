package org.battlegraph.resolve;

import java.util.Comparator;
import java.util.List;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Article;
import org.battlegraph.ontology.EchelonScheme;

/**
 * Finds what the mentions of an article mean.
 *
 * <p>It is immutable and may be used from several threads; its answer depends on the article and
 * the mentions alone.
 */
public final class Resolver {
  private final SideWords.Lexicon sides = new SideWords.Lexicon();
  private final Echelons echelons = new Echelons(EchelonScheme.load());
  private final Opponents.Lexicon opponents = new Opponents.Lexicon();
  private final Targets targets = new Targets();
  private final Persons.Lexicon personNames = new Persons.Lexicon();
  private final PlaceForms placeForms = new PlaceForms();
  private final Events.Lexicon eventNames = new Events.Lexicon();

  /**
   * Makes a resolver with the word lists of the library.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a list is missing or malformed
   */
  public Resolver() {}

  /**
   * Returns the entities of an article and which mention means which.
   *
   * <p>Dates, figures and actions mean no entity; neither does a word that points back to nothing,
   * nor a surname that several persons share.
   *
   * @param article the article
   * @param mentions its mentions, in any order
   */
  public Resolution resolve(Article article, List<Mention> mentions) {
    Frame frame = new Frame(article);
    SideWords words = sides.in(frame.folded());
    Units units =
        new Units(of(mentions, UnitMention.class), frame, words, echelons, opponents, targets);
    Persons persons = new Persons(of(mentions, PersonMention.class), frame, targets, personNames);
    new Allegiances(frame, words, personNames).settle(persons, units);
    units.takeSides();
    Ids ids = new Ids(article.name());
    Outcome outcome = new Outcome();
    new UnitEntities(frame, words, ids, outcome).make(units.groups(persons));
    persons.make(ids, outcome);
    PlaceLinks links = new PlaceLinks(frame, targets, placeForms);
    Places places = new Places(of(mentions, PlaceMention.class), frame, words, placeForms, links);
    new PlaceEntities(places, links, placeForms, words).make(ids, outcome);
    new Events(of(mentions, EventMention.class), frame, targets, eventNames).make(ids, outcome);
    return outcome.resolution();
  }

  private static <M extends Mention> List<M> of(List<Mention> mentions, Class<M> kind) {
    return mentions.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }
}
