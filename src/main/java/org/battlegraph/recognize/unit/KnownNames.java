package org.battlegraph.recognize.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.NameFinder;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.QuickPattern;

/**
 * Names that the article itself gives as such, folded: the targets of its links, and what earlier
 * recognizers found.
 *
 * @param places places, and link targets that are neither forces nor persons
 * @param forces link targets that end as forces do
 * @param ships link targets that name a ship
 * @param shipNames names of ships that the article calls ships elsewhere, as they stand alone
 * @param placeForces forces that are called after a place
 * @param persons persons, and link targets that look like one
 * @param armies armies of any name that the article repeats
 * @param surnames the Chinese surnames of the persons
 * @param surnameWords the same, one by one
 * @param subunits formations without a number, whose superior the article names somewhere
 * @param naval whether the article speaks of several ships
 */
record KnownNames(
    Set<String> places,
    NameFinder forces,
    NameFinder ships,
    NameFinder shipNames,
    NameFinder placeForces,
    NameFinder persons,
    NameFinder surnames,
    Set<String> surnameWords,
    NameFinder armies,
    Set<String> subunits,
    boolean naval) {
  private static final Pattern WHOLE_NAME =
      Pattern.compile("\\p{IsIdeographic}{2,3}(?:所?部|[军师旅团]|部队)");
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*[(（].*");
  private static final Pattern ADMINISTRATIVE = Pattern.compile("(?<=..)(?:省|市|县|镇|自治区)$");
  private static final Pattern NAME = Pattern.compile("[\\p{IsIdeographic}·]{2,12}");
  private static final Pattern PLACE_LIKE = Pattern.compile(".*[省市县镇乡村区州山江河湖岛城关口路线站港庄店沟岭]");

  /** A person behind a post: 军长孙元良. */
  private static final QuickPattern BEHIND_POST =
      QuickPattern.of(
          "(?:军长|师长|旅长|团长|司令|司令官|司令员|长官|指挥|指挥官|将军|上将|中将|少将|提督|总兵|统领|督军|主席)(?<name>\\p{IsIdeographic}[\\p{IsIdeographic}&&[^等率部被和与及为是的于在]]{1,2})(?=[，。、；（(）)率指兼等之]|$)");

  private static final Pattern ANYTHING = Pattern.compile("");
  private static final Pattern NO_POST = Pattern.compile("(?!长|司令|(?<=军)(?:[海空陆]军|海军陆战队)(?!第))");
  private static final Pattern NO_PLACE = Pattern.compile("(?![县城省市镇港岛湾州军舰号])");
  private static final Pattern NOT_AFTER_ARMY = Pattern.compile(Nations.NOT_AFTER_ARMY);
  private static final NameFinder NO_NAMES = new NameFinder(Set.of(), ANYTHING);

  /** Of an article that names fewer ships none is known so well that its name alone is one. */
  private static final int NAVAL = 3;

  /** Returns these names with the ships and armies that a first reading found. */
  KnownNames with(Set<String> names, Set<String> armyNames) {
    Set<String> alone =
        names.stream()
            .filter(name -> name.length() > 1 && !CommonWords.isOrdinary(name))
            .collect(Collectors.toSet());
    return new KnownNames(
        places,
        forces,
        ships,
        new NameFinder(names.size() < NAVAL ? Set.of() : alone, NO_PLACE),
        placeForces,
        persons,
        surnames,
        surnameWords,
        new NameFinder(armyNames, NOT_AFTER_ARMY),
        subunits,
        names.size() >= NAVAL);
  }

  /**
   * Returns these names with surnames of persons whom only the names of their troops tell, and with
   * the names of formations that a superior's name has told.
   */
  KnownNames withLeaders(Set<String> leaders, Set<String> subunitNames) {
    Set<String> all = new HashSet<>(surnameWords);
    all.addAll(leaders);
    return new KnownNames(
        places,
        forces,
        ships,
        shipNames,
        placeForces,
        persons,
        new NameFinder(all, ANYTHING),
        Set.copyOf(all),
        armies,
        Set.copyOf(subunitNames),
        naval);
  }

  /** Returns the surname of the commander in the name of his troops, unless it is known. */
  Optional<String> leader(UnitMention unit, Surnames surnames) {
    String name = Folding.fold(unit.name());
    boolean whole = unit.form() == UnitForm.COMMANDER && WHOLE_NAME.matcher(name).matches();
    String surname = name.substring(0, 1);
    return whole && surnames.chinese().has(surname) && !surnameWords.contains(surname)
        ? Optional.of(surname)
        : Optional.empty();
  }

  static KnownNames of(
      Reading reading, Surnames surnames, TitleKinds titles, NamedGrammar grammar) {
    Set<String> forces = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<String> persons = behindPosts(reading, surnames);
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
        new NameFinder(forces, NO_POST),
        new NameFinder(ships, ANYTHING),
        NO_NAMES,
        grammar.of(places),
        new NameFinder(persons, ANYTHING),
        new NameFinder(surnames(persons, surnames), ANYTHING),
        surnames(persons, surnames),
        NO_NAMES,
        Set.of(),
        false);
  }

  private static Set<String> behindPosts(Reading reading, Surnames surnames) {
    Set<String> persons = new HashSet<>();
    String text = reading.folded();
    QuickPattern.Scan matcher = BEHIND_POST.scan(text, new Span(0, text.length()));
    while (matcher.find()) {
      String name = matcher.group("name");
      String surname = name.substring(0, 1);
      if (surnames.chinese().has(surname)
          && !CommonWords.isOrdinary(name)
          && (!surnames.everyday().contains(surname) || isWholeName(name))) {
        persons.add(name);
      }
    }
    return persons;
  }

  /** Three characters no two of which are another word. */
  private static boolean isWholeName(String name) {
    return name.length() == 3
        && !CommonWords.isOrdinary(name.substring(0, 2))
        && !CommonWords.isOrdinary(name.substring(1));
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
        && surnames.chinese().has(target.substring(0, 1))
        && !PLACE_LIKE.matcher(target).matches();
  }

  private static Set<String> surnames(Set<String> persons, Surnames surnames) {
    return persons.stream()
        .filter(name -> name.length() == 2 || name.length() == 3)
        .map(name -> name.substring(0, 1))
        .filter(surname -> surnames.chinese().has(surname))
        .collect(Collectors.toSet());
  }

  private static void addPlace(String name, Set<String> places) {
    places.add(name);
    places.add(ADMINISTRATIVE.matcher(name).replaceAll(""));
  }
}
