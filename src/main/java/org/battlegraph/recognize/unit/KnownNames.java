package org.battlegraph.recognize.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.Folding;

/**
 * Names that the article itself gives as such, folded: the targets of its links, and what earlier
 * recognizers found.
 *
 * @param forces link targets that end as forces do, without the words in parentheses
 * @param places places, and link targets that are neither forces nor events
 * @param persons persons
 */
record KnownNames(Set<String> forces, Set<String> places, Set<String> persons) {
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*[(（].*");
  private static final Pattern ADMINISTRATIVE = Pattern.compile("(?<=..)(?:省|市|县|镇|自治区)$");
  private static final Pattern NAME = Pattern.compile("\\p{IsIdeographic}{2,8}");
  private static final Pattern GENERIC =
      Pattern.compile(".?(?:军队?|师团?|旅团?|团|联队|舰队|部队|集团军|方面军|司令部)");

  static KnownNames of(Reading reading, Pattern force) {
    Set<String> forces = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (PersonMention person : reading.found(PersonMention.class)) {
      persons.add(Folding.fold(person.name()));
    }
    for (PlaceMention place : reading.found(PlaceMention.class)) {
      addPlace(reading.folded(place.span()), places);
    }
    for (String target : targets(reading)) {
      if (force.matcher(target).find()) {
        if (!GENERIC.matcher(target).matches()) {
          forces.add(target);
        }
      } else if (!persons.contains(target)) {
        addPlace(target, places);
      }
    }
    return new KnownNames(forces, places, persons);
  }

  private static List<String> targets(Reading reading) {
    return reading.article().links().stream()
        .map(link -> PARENTHESIS.matcher(Folding.fold(link.target())).replaceAll(""))
        .filter(target -> NAME.matcher(target).matches())
        .distinct()
        .toList();
  }

  private static void addPlace(String name, Set<String> places) {
    if (NAME.matcher(name).matches()) {
      places.add(name);
      places.add(ADMINISTRATIVE.matcher(name).replaceAll(""));
    }
  }

  /** Returns an expression for any of the names, which matches nothing if there are none. */
  static String pattern(Set<String> names) {
    return names.isEmpty() ? "(?!)" : Alternation.of(names);
  }
}
