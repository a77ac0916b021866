package org.battlegraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the value of a parameter stands for, and so how a value is read. */
public enum ParameterKind {
  /** A war, campaign, battle or incident, by any of its names. */
  EVENT("MilitaryEvent", "War", "Campaign", "Battle", "Incident"),
  /** A formation, a ship or the troops of a side, by any of its names. */
  UNIT("Force", "MilitaryUnit", "Ship", "SideForce"),
  /** A person, by any name. */
  PERSON("Person"),
  /** A place, by any of its names. */
  PLACE("Place"),
  /** Who can be a side of a war, by any of its names. */
  PARTY("Party", "State"),
  /** Any person, force, place, event, party or organization, by any of its names. */
  THING(
      "MilitaryEvent",
      "War",
      "Campaign",
      "Battle",
      "Incident",
      "Force",
      "MilitaryUnit",
      "Ship",
      "SideForce",
      "Person",
      "Place",
      "Party",
      "State",
      "Organization"),
  /** An article, by its title. */
  ARTICLE("Article"),
  /** A level of units, by a word of any army or its English term. */
  ECHELON,
  /** A day, {@code 1944-11-09}. */
  DATE,
  /** A whole number. */
  NUMBER,
  /** Words taken as they are. */
  TEXT;

  private final List<String> classes;

  ParameterKind(String... classes) {
    this.classes = List.of(classes);
  }

  /** The local names of the classes whose instances are meant; empty where no thing is meant. */
  List<String> classes() {
    return classes;
  }

  /**
   * The SPARQL group that holds where such things are described: the default graph, or, for what
   * facts are proved by, a named one.
   */
  String described(String pattern) {
    return this == ARTICLE ? "GRAPH ?described { " + pattern + " }" : pattern;
  }

  /** The word for it in the header of a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ParameterKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
