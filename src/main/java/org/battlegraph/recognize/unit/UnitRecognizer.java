package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.lexicon.NameFinder;
import org.battlegraph.lexicon.NationWords;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.lexicon.UnitAttributes;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.PatternSet;

/**
 * Finds the forces in an article.
 *
 * <p>Rules run in a fixed order; what an earlier one took, a later one leaves alone. A nation that
 * stands directly before a unit belongs to it and is no force of its own: 日軍第13師團 is one mention.
 */
public final class UnitRecognizer implements Recognizer {
  private final NameBounds bounds;
  private final Nations nations;

  /** Behind a surname: what he leads. */
  private static final Pattern BY_NAME = Pattern.compile("[部军师旅团]");

  private static final Pattern NO_POST = Pattern.compile("(?!长)");

  private final Surnames surnames;
  private final TitleKinds titles;
  private final NamedGrammar named;
  private final ShipRule ships;
  private final NameListRule lists;
  private final List<UnitRule> rules;
  private final PatternSet searches;

  /**
   * Makes a recognizer.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a word list is malformed
   */
  public UnitRecognizer() {
    EchelonWords echelons = EchelonWords.load();
    ForceWords forces = ForceWords.load();
    NationWords nationWords = NationWords.load();
    UnitAttributes attributes = UnitAttributes.load();
    Regions regions = Regions.of(forces, nationWords);
    NumberedGrammar grammar = new NumberedGrammar(echelons, attributes, regions);
    bounds = NameBounds.load();
    nations = new Nations(nationWords, forces);
    surnames = Surnames.load();
    titles = new TitleKinds(echelons, forces);
    named = new NamedGrammar(forces, nationWords, regions);
    ships = new ShipRule(forces);
    lists = new NameListRule(echelons, forces, attributes, surnames);
    rules =
        List.of(
            NamedRule.fixed(named),
            new AircraftRule(forces),
            new GivenNameRule(),
            new DispositionRule(forces),
            new OfficeRule(forces),
            new CodeNameRule(grammar),
            ListRule.regional(grammar),
            ListRule.withOrdinal(grammar),
            new RegionalNumberRule(grammar),
            NumberedRule.withOrdinal(grammar),
            ListRule.bare(grammar),
            ListRule.titled(grammar),
            ListRule.columns(grammar),
            NumberedRule.bare(grammar),
            new SubunitRule(grammar, forces),
            ships,
            lists,
            new ShipNameRule(),
            NamedRule.vouched(named),
            new CampRule(),
            new SideRule(nations, surnames),
            new TribeRule(forces),
            new CommanderRule(echelons, surnames),
            NamedRule.guessed(named),
            new AreaFormationRule(grammar),
            new AnaphorRule(echelons),
            new GarrisonRule(forces),
            new ServiceRule());
    searches = new PatternSet(rules.stream().flatMap(rule -> rule.searches().stream()).toList());
  }

  @Override
  public List<UnitMention> recognize(Reading reading) {
    UnitTexts texts = new UnitTexts(reading, bounds, nations, searches);
    KnownNames known = repeated(texts, KnownNames.of(reading, surnames, titles, named));
    Map<Passage, List<UnitMention>> found = new LinkedHashMap<>();
    Set<String> leaders = new HashSet<>();
    Set<String> subunits = new HashSet<>();
    for (Passage passage : reading.passages()) {
      List<UnitMention> units = read(texts.of(passage, known));
      found.put(passage, units);
      units.forEach(unit -> known.leader(unit, surnames).ifPresent(leaders::add));
      units.stream()
          .filter(unit -> unit.evidence().rule().equals(SubunitRule.NAME))
          .map(unit -> Folding.fold(unit.name()))
          .filter(name -> name.length() > 2)
          .forEach(subunits::add);
    }
    if (!leaders.isEmpty() || !subunits.isEmpty()) {
      readAgain(texts, known.withLeaders(leaders, subunits), leaders, found);
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Reads 王部 after 王大山部 anew, and 工兵營 after 第5師工兵營: only then it is known that a 王 leads troops and
   * whose the battalion is.
   */
  private void readAgain(
      UnitTexts texts,
      KnownNames known,
      Set<String> leaders,
      Map<Passage, List<UnitMention>> found) {
    NameFinder shortForms = new NameFinder(leaders, BY_NAME);
    NameFinder subunits = new NameFinder(known.subunits(), NO_POST);
    for (Map.Entry<Passage, List<UnitMention>> passage : found.entrySet()) {
      Span span = passage.getKey().span();
      String text = texts.reading().folded();
      if (!shortForms.find(text, span).isEmpty() || !subunits.find(text, span).isEmpty()) {
        passage.setValue(read(texts.of(passage.getKey(), known)));
      }
    }
  }

  /**
   * Reads once for names that stand elsewhere with less around them: a ship is called one at its
   * first mention and by its name alone after it; an army of any name is named more than once.
   */
  private KnownNames repeated(UnitTexts texts, KnownNames known) {
    Set<String> ships = new HashSet<>();
    Map<String, Integer> armies = new HashMap<>();
    for (Passage passage : texts.reading().passages()) {
      UnitText text = texts.of(passage, known);
      Stream.concat(this.ships.find(text).stream(), lists.find(text).stream())
          .filter(draft -> draft.form() == UnitForm.SHIP)
          .forEach(ship -> ships.add(titles.shipName(Folding.fold(ship.name()))));
      named.armies(text).forEach(army -> armies.merge(army, 1, Integer::sum));
    }
    armies.values().removeIf(count -> count < 2);
    return known.with(ships, armies.keySet());
  }

  private List<UnitMention> read(UnitText text) {
    List<UnitDraft> drafts = new ArrayList<>();
    for (UnitRule rule : rules) {
      for (UnitDraft draft : rule.find(text)) {
        if (text.isFree(draft.span())) {
          text.take(draft.span());
          drafts.add(nations.isSide(Folding.fold(draft.name())) ? draft.asSide() : draft);
        }
      }
    }
    drafts.sort(Comparator.comparing(UnitDraft::span));
    return finish(text, drafts);
  }

  private List<UnitMention> finish(UnitText text, List<UnitDraft> drafts) {
    List<Optional<Span>> nationOf = new ArrayList<>();
    NavigableMap<Integer, Integer> nationEnds = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Optional<Span> nation = nation(text, drafts, i);
      nation.ifPresent(words -> nationEnds.merge(words.begin(), words.end(), Math::max));
      nationOf.add(nation);
    }
    List<UnitMention> mentions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      UnitDraft draft = drafts.get(i);
      Map.Entry<Integer, Integer> nation = nationEnds.floorEntry(draft.span().begin());
      if (nation == null || nation.getValue() < draft.span().end()) {
        mentions.add(draft.finish(text, nationOf.get(i), Surroundings.extent(text, drafts, i)));
      }
    }
    return mentions;
  }

  /** A word for a nation is none if it is only the end of another unit's name (东北民主联军). */
  private Optional<Span> nation(UnitText text, List<UnitDraft> drafts, int index) {
    UnitDraft draft = drafts.get(index);
    return draft.form() == UnitForm.ANAPHOR
        ? Optional.empty()
        : nations
            .before(text, draft.list().begin())
            .filter(words -> draft.form() != UnitForm.SIDE || text.isCountry(words))
            .filter(words -> standsFree(words, drafts, index));
  }

  /** The drafts are in order and apart, so only those just before can reach into the words. */
  private static boolean standsFree(Span words, List<UnitDraft> drafts, int index) {
    for (int i = index - 1; i >= 0 && drafts.get(i).span().end() > words.begin(); i--) {
      Span other = drafts.get(i).span();
      if (other.overlaps(words) && !words.contains(other)) {
        return false;
      }
    }
    return true;
  }
}
