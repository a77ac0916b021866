package org.battlegraph.recognize.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.NameFinder;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.Folding;

/**
 * Names that the article itself gives as such, folded: the targets of its links, and what earlier
 * recognizers found.
 *
 * @param places places, and link targets that are neither forces nor persons
 * @param forces link targets that end as forces do
 * @param ships link targets that name a ship
 * @param calledAfterPlaces forces that are called after a place
 * @param persons persons, and link targets that look like one
 * @param surnames the Chinese surnames of the persons
 */
record KnownNames(
    Set<String> places,
    NameFinder forces,
    NameFinder ships,
    NameFinder calledAfterPlaces,
    NameFinder persons,
    NameFinder surnames) {
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*[(（].*");
  private static final Pattern ADMINISTRATIVE = Pattern.compile("(?<=..)(?:省|市|县|镇|自治区)$");
  private static final Pattern NAME = Pattern.compile("[\\p{IsIdeographic}·]{2,12}");
  private static final Pattern PLACE_LIKE = Pattern.compile(".*[省市县镇乡村区州山江河湖岛城关口路线站港庄店沟岭]");

  static KnownNames of(
      Reading reading, Surnames surnames, TitleKinds titles, NamedGrammar grammar) {
    Set<String> forces = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<String> persons = new HashSet<>();
    Set<String> ships = new HashSet<>();
    reading.found(PersonMention.class).forEach(p -> persons.add(Folding.fold(p.name())));
    for (PlaceMention place : reading.found(PlaceMention.class)) {
      addPlace(reading.folded(place.span()), places);
    }
    for (String target : targets(reading)) {
      if (titles.isShip(target)) {
        ships.add(target);
      } else if (titles.isForce(target)) {
        forces.add(target);
      } else if (!places.contains(target) && isPersonLike(target, surnames)) {
        persons.add(target);
      } else if (!persons.contains(target) && !titles.isCommon(target)) {
        addPlace(target, places);
      }
    }
    return new KnownNames(
        places,
        new NameFinder(forces, "(?!长|司令)"),
        new NameFinder(ships, ""),
        grammar.of(places),
        new NameFinder(persons, ""),
        new NameFinder(surnames(persons, surnames), ""));
  }

  private static List<String> targets(Reading reading) {
    return reading.article().links().stream()
        .map(link -> PARENTHESIS.matcher(Folding.fold(link.target())).replaceAll(""))
        .filter(target -> NAME.matcher(target).matches())
        .distinct()
        .toList();
  }

  /** Two or three characters that begin with a Chinese surname and do not end like a place. */
  private static boolean isPersonLike(String target, Surnames surnames) {
    return (target.length() == 2 || target.length() == 3)
        && surnames.chinese().contains(target.substring(0, 1))
        && !PLACE_LIKE.matcher(target).matches();
  }

  private static Set<String> surnames(Set<String> persons, Surnames surnames) {
    return persons.stream()
        .filter(name -> name.length() == 2 || name.length() == 3)
        .map(name -> name.substring(0, 1))
        .filter(surnames.chinese()::contains)
        .collect(Collectors.toSet());
  }

  private static void addPlace(String name, Set<String> places) {
    places.add(name);
    places.add(ADMINISTRATIVE.matcher(name).replaceAll(""));
  }
}
