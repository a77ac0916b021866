package org.battlegraph.bench.size;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/**
 * Invented states, forces, people, places and wars. Forces and places form trees, and the lists
 * stand in the order of popularity.
 */
final class InventedWorld {
  private static final String SYLLABLES = "安平寧武昌德順清河山林石田泉溪關城嶺東西南北長永新興福泰和光";
  private static final int PARTIES = 10;
  private static final int PROVINCES = 24;
  private static final List<Resource> KINDS =
      List.of(Bg.Town, Bg.Village, Bg.County, Bg.River, Bg.Mountain, Bg.Station, Bg.Airfield);

  final List<Thing> parties = new ArrayList<>();
  final List<Thing> wars = new ArrayList<>();
  final List<Thing> campaigns = new ArrayList<>();
  final List<Thing> places = new ArrayList<>();
  final List<Thing> people = new ArrayList<>();

  /** The armies of each party, in the order of the parties. */
  final List<List<Thing>> armies = new ArrayList<>();

  /** The forces that stand directly under a force. */
  final Map<Node, List<Thing>> parts = new HashMap<>();

  /** What an event belongs to. */
  final Map<Node, Thing> whole = new HashMap<>();

  private final RandomGenerator random;

  /**
   * Invents a world.
   *
   * @param articles how many articles will tell of it, which decides how many things there are
   * @param random decides the rest
   */
  InventedWorld(int articles, RandomGenerator random) {
    this.random = random;
    for (int i = 0; i < PARTIES; i++) {
      parties.add(thing("state", name(i) + "國", Map.of(), Bg.State, Bg.Party, Bg.Agent, Bg.Entity));
    }
    places(articles * 6);
    for (int i = 0; i < articles * 3 + 5; i++) {
      people.add(thing("person", name(i * 7 + 3) + "將", Map.of(), Bg.Person, Bg.Agent, Bg.Entity));
    }
    for (int i = 0; i < 6; i++) {
      wars.add(event(name(i) + "戰爭", Bg.War));
    }
    for (int i = 0; i < Math.max(3, articles / 10); i++) {
      Thing campaign = event(name(i) + "會戰", Bg.Campaign);
      campaigns.add(campaign);
      whole.put(campaign.iri(), wars.get(i % wars.size()));
    }
    int armiesEach = Math.max(2, articles / 25);
    for (Thing party : parties) {
      armies.add(armies(party, armiesEach));
    }
  }

  /** Invents an event. */
  Thing event(String name, Resource kind) {
    return thing("event", name, Map.of(), kind, Bg.MilitaryEvent, Bg.Entity);
  }

  /** An invented name, another one for every number. */
  static String name(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number + SYLLABLES.length();
    while (rest > 0) {
      name.append(SYLLABLES.charAt(rest % SYLLABLES.length()));
      rest /= SYLLABLES.length();
    }
    return name.toString();
  }

  private void places(int count) {
    List<Thing> provinces = new ArrayList<>();
    for (int i = 0; i < PROVINCES; i++) {
      provinces.add(place(name(i) + "省", Map.of(kind(), Bg.Province.asNode())));
    }
    List<Thing> counties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<Node, Node> told = new LinkedHashMap<>();
      Resource kind = KINDS.get(random.nextInt(KINDS.size()));
      told.put(kind(), kind.asNode());
      if (random.nextInt(3) == 0) {
        List<Thing> around = counties.isEmpty() || random.nextBoolean() ? provinces : counties;
        told.put(Bg.within.asNode(), around.get(random.nextInt(around.size())).iri());
      }
      if (!places.isEmpty() && random.nextInt(12) == 0) {
        told.put(Bg.near.asNode(), places.get(random.nextInt(places.size())).iri());
        told.put(Bg.direction.asNode(), Bg.NorthEast.asNode());
      }
      Thing place = place(name(i * 3 + 1) + "鎮", told);
      places.add(place);
      if (kind.equals(Bg.County)) {
        counties.add(place);
      }
    }
    for (int i = 0; i < provinces.size(); i++) {
      places.add(
          Math.min(places.size(), 4 + i * 5), provinces.get(i)); // provinces are spoken of often
    }
  }

  private static Node kind() {
    return Bg.placeKind.asNode();
  }

  private Thing place(String name, Map<Node, Node> told) {
    return thing("place", name, told, Bg.Place, Bg.Entity);
  }

  private List<Thing> armies(Thing party, int count) {
    List<Thing> armies = new ArrayList<>();
    for (int army = 1; army <= count; army++) {
      Thing top = unit(party, army, Bg.Army, "軍");
      armies.add(top);
      for (int d = 0; d < 3; d++) {
        Thing division = below(top, unit(party, army * 3 + d, Bg.Division, "師"));
        for (int r = 0; r < 3; r++) {
          below(division, unit(party, army * 9 + d * 3 + r, Bg.Regiment, "團"));
        }
      }
    }
    return armies;
  }

  private Thing below(Thing higher, Thing lower) {
    parts.computeIfAbsent(higher.iri(), any -> new ArrayList<>()).add(lower);
    return lower;
  }

  private Thing unit(Thing party, int number, Resource echelon, String word) {
    Map<Node, Node> told = new LinkedHashMap<>();
    told.put(Bg.echelon.asNode(), echelon.asNode());
    told.put(
        Bg.number.asNode(),
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    told.put(Bg.side.asNode(), party.iri());
    String name = party.label() + "第" + number + word;
    return thing("unit", name, told, Bg.MilitaryUnit, Bg.Force, Bg.Agent, Bg.Entity);
  }

  private Thing thing(String folder, String label, Map<Node, Node> told, Resource... types) {
    Node iri = NodeFactory.createURI(Graphs.DEFAULT_BASE + folder + "/" + label);
    Node alias = random.nextInt(30) == 0 ? NodeFactory.createURI(iri.getURI() + "/another") : iri;
    List<Node> classes = new ArrayList<>();
    for (Resource type : types) {
      classes.add(type.asNode());
    }
    return new Thing(iri, alias, label, classes, told, random.nextInt(3) == 0);
  }
}
