package org.battlegraph.bench.size;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Edtf;
import org.battlegraph.ontology.Graphs;

/** Writes what articles tell, one battle an article, and gathers the short cuts that follow. */
final class Chronicle {
  private static final LocalDate BEGIN = LocalDate.of(1901, 3, 1);
  private static final List<Resource> COMBAT =
      List.of(
          Bg.Attack,
          Bg.Capture,
          Bg.Defense,
          Bg.Attack,
          Bg.Capture,
          Bg.Counterattack,
          Bg.Recapture,
          Bg.Breakthrough,
          Bg.Bombardment,
          Bg.Encirclement,
          Bg.Destruction);
  private static final List<Resource> OTHER =
      List.of(
          Bg.Advance,
          Bg.Deployment,
          Bg.Advance,
          Bg.Withdrawal,
          Bg.Deployment,
          Bg.Withdrawal,
          Bg.Reinforcement,
          Bg.UnitFormation,
          Bg.Relief,
          Bg.Abandonment,
          Bg.Surrender,
          Bg.Disbandment);
  private static final List<Resource> FIGURES =
      List.of(
          Bg.StrengthFigure,
          Bg.KilledFigure,
          Bg.WoundedFigure,
          Bg.CasualtiesFigure,
          Bg.CivilianDeathsFigure);
  private static final List<Resource> FATES =
      List.of(Bg.FateKilled, Bg.FateWounded, Bg.FateEscaped, Bg.FateCaptured, Bg.FateDefected);

  private final InventedWorld world;
  private final QuadSink sink;
  private final Set<Triple> shortCuts;
  private final RandomGenerator random;
  private final Zipf armies;
  private final Zipf places;
  private final Zipf people;
  private final Zipf campaigns;
  private final Inferrer inferrer;

  /** Of the article that is being written. */
  private final Set<Node> described = new HashSet<>();

  private final List<Thing> aliased = new ArrayList<>();

  private final Map<Node, Thing> superiors = new HashMap<>();
  private final Map<Node, Node> commanded = new HashMap<>();

  Chronicle(InventedWorld world, QuadSink sink, Set<Triple> shortCuts, RandomGenerator random) {
    this.world = world;
    this.sink = sink;
    this.shortCuts = shortCuts;
    this.random = random;
    this.armies = new Zipf(world.armies.get(0).size(), 0.8);
    this.places = new Zipf(world.places.size(), 0.9);
    this.people = new Zipf(world.people.size(), 0.8);
    this.campaigns = new Zipf(world.campaigns.size(), 0.8);
    this.inferrer = new Inferrer(sink, random);
  }

  /** Writes the article of that number. */
  void article(int number) {
    String title = InventedWorld.name(number * 5 + 2) + "之戰" + number;
    described.clear();
    aliased.clear();
    FactWriter facts = new FactWriter(title, sink, random);
    Thing battle = world.event(title, Bg.Battle);
    LocalDate day = BEGIN.plusDays(number * 4001L % 16_000);
    about(facts, title);
    event(facts, battle, day);
    int first = random.nextInt(world.parties.size());
    int second = (first + 1 + random.nextInt(world.parties.size() - 1)) % world.parties.size();
    List<Thing> near = nearby();
    int length = (int) Math.min(40, Math.max(1, Math.exp(1.8 + random.nextGaussian() * 0.8)));
    for (int i = 0; i < length; i++) {
      List<Thing> ours = formation(facts, i % 2 == 0 ? first : second, day);
      List<Thing> theirs = world.armies.get(i % 2 == 0 ? second : first);
      for (Thing unit : ours) {
        Thing enemy = armies.pick(theirs, random);
        fights(facts, unit, enemy, battle, near, day.plusDays(i));
      }
    }
    aliased.forEach(thing -> same(facts, thing));
  }

  private void about(FactWriter facts, String title) {
    Node evidence = QuadSink.iri(Graphs.standard().evidence());
    sink.type(evidence, facts.article(), Bg.Article.asNode());
    sink.add(evidence, facts.article(), Bg.wikipediaTitle, QuadSink.text(title));
    sink.add(evidence, facts.article(), RDFS.label, QuadSink.words(title, "zh"));
    sink.add(evidence, facts.article(), Bg.plainText, QuadSink.text((title + "雙方激戰。").repeat(200)));
  }

  private void event(FactWriter facts, Thing battle, LocalDate day) {
    Thing campaign = campaigns.pick(world.campaigns, random);
    part(facts, battle, campaign);
    part(facts, campaign, world.whole.get(campaign.iri()));
    Thing place = places.pick(world.places, random);
    facts.fact(Bg.EventPlace);
    tell(facts, Bg.event, battle);
    tell(facts, Bg.place, place);
    shortCut(facts, battle, Bg.place, place.canonical());
    facts.fact(Bg.EventTime);
    tell(facts, Bg.event, battle);
    Node begin = QuadSink.typed(day.toString(), Edtf.EDTF);
    Node end = QuadSink.typed(day.plusDays(20).toString(), Edtf.EDTF);
    facts.with(Bg.start, begin).with(Bg.end, end);
    facts.with(Bg.notBefore, QuadSink.day(day)).with(Bg.notAfter, QuadSink.day(day.plusDays(20)));
    facts.with(Bg.date, QuadSink.typed(day + "/" + day.plusDays(20), Edtf.EDTF));
    if (random.nextBoolean()) {
      tell(facts, Bg.victor, world.parties.get(random.nextInt(world.parties.size())));
    }
    shortCut(facts, battle, Bg.start, begin);
    shortCut(facts, battle, Bg.end, end);
  }

  private void part(FactWriter facts, Thing part, Thing whole) {
    facts.fact(Bg.EventPart);
    tell(facts, Bg.event, part);
    tell(facts, Bg.whole, whole);
    shortCut(facts, part, Bg.partOf, whole.canonical());
  }

  /** A battle is fought at a few places, of which some are spoken of in many articles. */
  private List<Thing> nearby() {
    List<Thing> near = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      near.add(places.pick(world.places, random));
    }
    return near;
  }

  /** An army and some of the units below it, which the article puts under it. */
  private List<Thing> formation(FactWriter facts, int party, LocalDate day) {
    Thing army = armies.pick(world.armies.get(party), random);
    List<Thing> units = new ArrayList<>(List.of(army));
    for (int i = 0; i < units.size() && i < 5; i++) {
      Thing higher = units.get(i);
      for (Thing lower : world.parts.getOrDefault(higher.iri(), List.of())) {
        if (random.nextInt(3) > 0) {
          subordination(facts, lower, higher, day);
          units.add(lower);
        }
      }
    }
    return units;
  }

  private void subordination(FactWriter facts, Thing lower, Thing higher, LocalDate day) {
    facts.fact(Bg.Subordination).on(day);
    tell(facts, Bg.subordinate, lower);
    tell(facts, Bg.superior, higher);
    if (random.nextInt(20) == 0) {
      facts.with(Bg.endNotAfter, QuadSink.day(day.plusYears(1)));
    }
    facts.perhapsClaimed();
    shortCut(facts, lower, Bg.subordinateTo, higher.canonical());
    if (facts.isAsserted()) {
      superiors.put(lower.iri(), higher);
      commanded.put(lower.iri(), facts.node());
    }
  }

  private void fights(
      FactWriter facts, Thing unit, Thing enemy, Thing battle, List<Thing> near, LocalDate day) {
    facts.fact(Bg.Participation);
    tell(facts, Bg.actor, unit);
    tell(facts, Bg.event, battle);
    facts.perhapsClaimed();
    shortCut(facts, unit, Bg.participatedIn, battle.canonical());
    int actions = 1 + random.nextInt(3);
    for (int i = 0; i < actions; i++) {
      combat(facts, unit, enemy, battle, near.get(random.nextInt(near.size())), day.plusDays(i));
    }
    if (random.nextInt(3) > 0) {
      moves(facts, unit, battle, near.get(random.nextInt(near.size())), day);
    }
    if (random.nextInt(4) == 0) {
      command(facts, unit, day);
    }
    if (random.nextInt(4) == 0) {
      figure(facts, unit, battle);
    }
    if (random.nextInt(60) == 0) {
      biography(facts, unit, day);
    }
  }

  private void combat(
      FactWriter facts, Thing unit, Thing enemy, Thing battle, Thing place, LocalDate day) {
    facts.fact(Bg.Action, Bg.CombatAction, COMBAT.get(random.nextInt(COMBAT.size()))).on(day);
    tell(facts, Bg.actor, unit);
    boolean located = random.nextInt(5) > 0;
    if (located) {
      tell(facts, Bg.place, place);
    }
    if (random.nextInt(3) == 0) {
      tell(facts, Bg.target, enemy);
    }
    boolean inEvent = random.nextInt(10) > 0;
    if (inEvent) {
      tell(facts, Bg.event, battle);
    }
    if (random.nextInt(20) == 0) {
      facts.with(Bg.extent, Bg.Part.asNode());
    }
    facts.perhapsClaimed();
    if (inEvent) {
      shortCut(facts, unit, Bg.participatedIn, battle.canonical());
    }
    if (located) {
      shortCut(facts, unit, Bg.foughtAt, place.canonical());
      Node link = commanded.get(unit.iri());
      if (facts.isAsserted() && link != null && random.nextBoolean()) {
        Thing superior = superiors.get(unit.iri());
        inferrer.fought(superior.canonical(), place.canonical(), facts.node(), link);
      }
    }
  }

  private void moves(FactWriter facts, Thing unit, Thing battle, Thing place, LocalDate day) {
    facts.fact(Bg.Action, OTHER.get(random.nextInt(OTHER.size()))).on(day);
    tell(facts, Bg.actor, unit);
    tell(facts, Bg.place, place);
    tell(facts, Bg.event, battle);
    if (random.nextInt(4) == 0) {
      facts.with(Bg.placeRole, (random.nextBoolean() ? Bg.From : Bg.To).asNode());
    }
    facts.perhapsClaimed();
  }

  private void command(FactWriter facts, Thing unit, LocalDate day) {
    Thing person = people.pick(world.people, random);
    facts.fact(Bg.Appointment, Bg.Command).on(day);
    tell(facts, Bg.unit, unit);
    tell(facts, Bg.person, person);
    facts.with(Bg.position, QuadSink.words("司令", "zh")).perhapsClaimed();
    shortCut(facts, unit, Bg.commandedBy, person.canonical());
    if (random.nextInt(5) == 0) {
      facts.fact(Bg.Fate).on(day).with(Bg.fate, FATES.get(random.nextInt(FATES.size())).asNode());
      tell(facts, Bg.person, person);
    }
  }

  private void figure(FactWriter facts, Thing unit, Thing battle) {
    facts.fact(Bg.Figure).with(Bg.kind, FIGURES.get(random.nextInt(FIGURES.size())).asNode());
    tell(facts, Bg.of, unit);
    tell(facts, Bg.event, battle);
    facts.with(Bg.value, QuadSink.integer(100 * (1 + random.nextInt(200))));
    facts.with(Bg.unitOfCount, QuadSink.text("persons"));
  }

  /** What is told now and then: whose side somebody was on, and what a unit was called. */
  private void biography(FactWriter facts, Thing unit, LocalDate day) {
    facts.fact(Bg.Allegiance).on(day);
    tell(facts, Bg.member, people.pick(world.people, random));
    tell(facts, Bg.party, world.parties.get(random.nextInt(world.parties.size())));
    facts.fact(Bg.NameUse);
    tell(facts, Bg.bearer, unit);
    facts.with(Bg.usedName, QuadSink.words(unit.label() + "（舊名）", "zh"));
  }

  private void tell(FactWriter facts, Property property, Thing thing) {
    facts.with(property, thing);
    if (described.add(thing.iri())) {
      describe(facts, thing, thing.iri());
      if (thing.hasAlias()) {
        describe(facts, thing, thing.alias());
        aliased.add(thing);
      }
      if (thing.linked()) {
        Node item =
            QuadSink.iri("http://www.wikidata.org/entity/Q" + (thing.iri().hashCode() & 0xFFFFFFF));
        sink.add(QuadSink.iri(Graphs.standard().links()), thing.iri(), SKOS.exactMatch, item);
      }
    }
  }

  private void describe(FactWriter facts, Thing thing, Node iri) {
    Node graph = facts.articleGraph();
    thing.types().forEach(type -> sink.type(graph, iri, type));
    String name = iri.equals(thing.iri()) ? thing.label() : thing.label() + "（別名）";
    sink.add(graph, iri, RDFS.label, QuadSink.words(name, "zh"));
    sink.add(graph, iri, SKOS.prefLabel, QuadSink.words(name, "zh-Hans"));
    sink.add(graph, iri, SKOS.prefLabel, QuadSink.words(name, "zh-Hant"));
    thing.properties().forEach((property, value) -> sink.add(graph, iri, property, value));
  }

  private void same(FactWriter facts, Thing thing) {
    facts.certain(Bg.SameEntity).with(Bg.one, thing.iri()).with(Bg.other, thing.alias());
    for (Node node : List.of(thing.iri(), thing.alias())) {
      Node other = node.equals(thing.iri()) ? thing.alias() : thing.iri();
      shortCuts.add(Triple.create(node, Bg.sameEntityAs.asNode(), other));
      shortCuts.add(Triple.create(node, Bg.canonical.asNode(), thing.canonical()));
    }
  }

  private void shortCut(FactWriter facts, Thing subject, Property property, Node object) {
    if (facts.isAsserted()) {
      shortCuts.add(Triple.create(subject.canonical(), property.asNode(), object));
    }
  }
}
