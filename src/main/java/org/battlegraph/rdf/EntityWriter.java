package org.battlegraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Organization;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.ontology.Bg;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Scripts;

/**
 * Writes entities: what each is and what it is called.
 *
 * <p>It writes what one article calls an entity. That an entity has one label in a graph of several
 * articles is seen to when the articles are joined.
 */
final class EntityWriter {
  private final Iris iris;
  private final Vocabulary vocabulary;

  EntityWriter(Iris iris, Vocabulary vocabulary) {
    this.iris = iris;
    this.vocabulary = vocabulary;
  }

  void write(QuadSink out, Entity entity) {
    Optional<Parties.Names> party = vocabulary.parties().names(entity.id());
    Node name = QuadSink.iri(iris.entity(entity.id()));
    if (party.isPresent()) {
      writeParty(out, name, party.get());
      writeOtherNames(out, name, entity, party.get().chinese());
      return;
    }
    List<Resource> types = new ArrayList<>(List.of(Bg.Entity));
    types.addAll(types(entity));
    out.type(name, types.toArray(Resource[]::new));
    writeNames(out, name, entity);
    if (entity instanceof Unit unit) {
      writeUnit(out, name, unit);
    } else if (entity instanceof Person person) {
      person.side().ifPresent(side -> writeSide(out, name, side));
    } else if (entity instanceof Place place) {
      writePlace(out, name, place);
    }
  }

  private static List<Resource> types(Entity entity) {
    if (entity instanceof Event event) {
      return List.of(Bg.MilitaryEvent, Terms.of(event));
    }
    if (entity instanceof Unit unit) {
      return List.of(Bg.Agent, Bg.Force, Terms.of(unit.kind()));
    }
    if (entity instanceof Person) {
      return List.of(Bg.Agent, Bg.Person);
    }
    if (entity instanceof State) {
      return List.of(Bg.Agent, Bg.Party, Bg.State);
    }
    return entity instanceof Organization ? List.of(Bg.Agent, Bg.Organization) : List.of(Bg.Place);
  }

  private void writeNames(QuadSink out, Node name, Entity entity) {
    Naming naming = entity.naming();
    String label = naming.label();
    out.add(name, RDFS.label, QuadSink.chinese(label));
    out.add(name, SKOS.prefLabel, QuadSink.text(Scripts.simplified(label), "zh-Hans"));
    out.add(name, SKOS.prefLabel, QuadSink.text(traditional(naming), "zh-Hant"));
    english(entity).ifPresent(words -> out.add(name, SKOS.prefLabel, QuadSink.text(words, "en")));
    writeOtherNames(out, name, entity, label);
  }

  private static void writeOtherNames(QuadSink out, Node name, Entity entity, String label) {
    Naming naming = entity.naming();
    Stream.concat(Stream.of(naming.label()), naming.others().stream())
        .filter(other -> !other.equals(label))
        .distinct()
        .forEach(other -> out.add(name, SKOS.altLabel, QuadSink.chinese(other)));
    naming.wikiTitle().ifPresent(title -> out.add(name, Bg.wikipediaTitle, QuadSink.string(title)));
  }

  private Optional<String> english(Entity entity) {
    return entity instanceof Unit unit ? vocabulary.unitNames().of(unit) : Optional.empty();
  }

  /** Takes a traditional form that the text itself has before one that is made by rule. */
  private static String traditional(Naming naming) {
    String folded = Folding.fold(naming.label());
    return Stream.concat(Stream.of(naming.label()), naming.others().stream())
        .filter(name -> Folding.fold(name).equals(folded))
        .filter(name -> Scripts.isTraditional(name) && Scripts.traditional(name).equals(name))
        .findFirst()
        .orElseGet(() -> Scripts.traditional(naming.label()));
  }

  private void writeUnit(QuadSink out, Node name, Unit unit) {
    unit.echelon()
        .flatMap(echelon -> concept(echelon, unit))
        .ifPresent(echelon -> out.add(name, Bg.echelon, echelon));
    unit.number().ifPresent(number -> out.add(name, Bg.number, QuadSink.integer(number)));
    unit.side().ifPresent(side -> writeSide(out, name, side));
    unit.arm().flatMap(vocabulary::arm).ifPresent(arm -> out.add(name, Bg.arm, arm));
  }

  /** The guidelines have one word for 集團軍 and for an army group; the vocabulary has two. */
  private static Optional<Resource> concept(Echelon echelon, Unit unit) {
    return Optional.of(
        switch (echelon) {
          case THEATER -> Bg.WarArea;
          case AREA_ARMY -> Bg.AreaArmy;
          case ARMY_GROUP ->
              Folding.fold(unit.naming().label()).matches(".*(集团军群|军团群).*")
                  ? Bg.ArmyGroup
                  : Bg.GroupArmy;
          case ARMY -> Bg.Army;
          case CORPS -> Bg.Corps;
          case DIVISION -> Bg.Division;
          case BRIGADE -> Bg.Brigade;
          case REGIMENT -> Bg.Regiment;
          case BATTALION -> Bg.Battalion;
          case COMPANY -> Bg.Company;
          case DETACHMENT -> Bg.Detachment;
          case FLEET -> Bg.Fleet;
          case AIR_UNIT -> Bg.AirUnit;
          case FORCE -> Bg.UnsizedForce;
        });
  }

  private void writeSide(QuadSink out, Node name, Side side) {
    Optional<Parties.Names> names = vocabulary.parties().names(side);
    Node party = vocabulary.party(iris, side);
    out.add(name, Bg.side, party);
    if (names.isPresent()) {
      writeParty(out, party, names.get());
    } else {
      out.type(party, Bg.Entity, Bg.Agent, Bg.Party);
      out.add(party, RDFS.label, QuadSink.text(side.word(), "en"));
    }
  }

  /** Writes a party by the names that all articles share, whatever this one calls it. */
  private static void writeParty(QuadSink out, Node party, Parties.Names names) {
    out.type(party, Bg.Entity, Bg.Agent, Bg.Party);
    if (names.state()) {
      out.type(party, Bg.State);
    }
    String chinese = names.chinese();
    out.add(party, RDFS.label, QuadSink.chinese(chinese));
    out.add(party, SKOS.prefLabel, QuadSink.text(Scripts.simplified(chinese), "zh-Hans"));
    out.add(party, SKOS.prefLabel, QuadSink.text(chinese, "zh-Hant"));
    out.add(party, SKOS.prefLabel, QuadSink.text(names.english(), "en"));
  }

  private void writePlace(QuadSink out, Node name, Place place) {
    vocabulary.placeKinds().of(place).ifPresent(kind -> out.add(name, Bg.placeKind, kind));
    place.within().ifPresent(id -> out.add(name, Bg.within, QuadSink.iri(iris.entity(id))));
    if (place.near().isPresent()) {
      out.add(name, Bg.near, QuadSink.iri(iris.entity(place.near().get())));
      writeVicinity(out, name, place);
    }
  }

  /** Where a place lies from another; without the other it would say nothing. */
  private static void writeVicinity(QuadSink out, Node name, Place place) {
    place
        .direction()
        .flatMap(Terms::direction)
        .ifPresent(direction -> out.add(name, Bg.direction, direction));
    place
        .kilometers()
        .ifPresent(distance -> out.add(name, Bg.distance, QuadSink.decimal(distance)));
  }
}
