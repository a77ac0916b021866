package org.battlegraph.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.link.WikidataValue.Entity;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.model.entity.WikidataLink.Exactness;
import org.battlegraph.model.mention.PlaceKind;

/**
 * Weighs an item that bears a thing's name: how it bears it, and whether its dates, its country,
 * its place and what it belongs to fit what the articles say.
 *
 * <p>A name alone is never enough, since who else bears it may be in no source.
 */
final class NameScore {
  private static final double LEAST = 0.8;
  private static final double MARGIN = 0.15;

  /** A link by name is never as sure as one by the article's own link. */
  private static final double MOST = 0.9;

  private static final double OF_KIND = 0.1;
  private static final double LABEL = 0.45;
  private static final double ALIAS = 0.35;
  private static final double TITLE = 0.2;
  private static final double FITS = 0.2;
  private static final double AGAINST = -0.4;
  private static final double NEAR = 500;
  private static final double FAR = 3000;

  private static final Set<PlaceKind> LARGE =
      Set.of(PlaceKind.STATE, PlaceKind.REGION, PlaceKind.PROVINCE, PlaceKind.WATER);
  private static final List<String> COUNTRIES = List.of("P27", "P17", "P945", "P495");
  private static final List<String> WHOLES = List.of("P131", "P361", "P749", "P241", "P7779");

  private final Subject subject;
  private final Surroundings surroundings;
  private final ItemClasses classes;
  private final Set<String> names;

  /**
   * What is known around a thing by the links that are sure.
   *
   * @param superiors the items of what it belongs to or lies in
   * @param points where the places of its articles lie
   */
  record Surroundings(Set<String> superiors, List<Point> points) {}

  NameScore(Subject subject, Surroundings surroundings, ItemClasses classes) {
    this.subject = subject;
    this.surroundings = surroundings;
    this.classes = classes;
    this.names = subject.searched().stream().map(NameKey::of).collect(Collectors.toSet());
  }

  /** Weighs an item of the right kind. */
  Candidate of(WikidataItem item) {
    Tally tally = new Tally();
    tally.add(OF_KIND, "its class fits");
    addPlaceKind(item, tally);
    if (bears(item.chineseLabels()) || bears(item.title().stream())) {
      tally.add(LABEL, "it is called so");
    } else {
      tally.add(ALIAS, "it is also called so");
    }
    if (bears(item.title().stream())) {
      tally.add(TITLE, "the article of just this name is on it");
    }
    addDates(item, tally);
    addCountry(item, tally);
    addPosition(item, tally);
    addSuperior(item, tally);
    return tally.candidate(item);
  }

  private boolean bears(Stream<String> itsNames) {
    return itsNames.map(NameKey::of).anyMatch(names::contains);
  }

  private void addPlaceKind(WikidataItem item, Tally tally) {
    Set<PlaceKind> kinds = classes.placeKinds(item);
    if (subject.placeKind().isPresent() && !kinds.isEmpty()) {
      boolean same = kinds.contains(subject.placeKind().get());
      tally.add(
          same ? FITS : AGAINST, same ? "it is such a place" : "it is a place of another kind");
    }
  }

  private void addDates(WikidataItem item, Tally tally) {
    if (subject.context().firstYear().isEmpty() || subject.context().lastYear().isEmpty()) {
      return;
    }
    Optional<Lifetime> life = Lifetime.of(classes.of(item), item);
    if (life.isEmpty()) {
      return;
    }
    boolean fits =
        life.get()
            .fits(
                subject.context().firstYear().getAsInt(), subject.context().lastYear().getAsInt());
    if (fits) {
      tally.add(FITS, "its dates fit: " + life.get());
    } else if (subject.context().ownYears() || isOfItsTime()) {
      tally.add(-1, "its dates do not fit: " + life.get());
    }
  }

  /** An article tells of events long before and after its own; of people and forces it does not. */
  private boolean isOfItsTime() {
    return subject.kind().filter(kind -> kind != ItemKind.EVENT).isPresent();
  }

  private void addCountry(WikidataItem item, Tally tally) {
    Set<String> wanted = subject.context().countries();
    Set<String> said =
        classes.of(item).contains(ItemKind.STATE) ? Set.of(item.id()) : entities(item, COUNTRIES);
    if (wanted.isEmpty() || said.isEmpty()) {
      return;
    }
    boolean fits = said.stream().anyMatch(wanted::contains);
    tally.add(fits ? FITS : AGAINST, fits ? "its country fits" : "it belongs to another country");
  }

  private void addPosition(WikidataItem item, Tally tally) {
    List<Point> own = item.values(Points.PROPERTY, Point.class);
    if (own.isEmpty() || surroundings.points().isEmpty()) {
      return;
    }
    double distance =
        surroundings.points().stream()
            .mapToDouble(point -> Points.kilometers(own.get(0), point))
            .min()
            .orElse(FAR);
    if (distance <= NEAR || distance >= FAR && isSmall()) {
      tally.add(
          distance <= NEAR ? FITS : AGAINST,
          String.format(
              Locale.ROOT, "it lies %.0f km from the nearest place of the article", distance));
    }
  }

  /** Only of what is small a point far away says something: of a country it is its middle. */
  private boolean isSmall() {
    return subject.kind().equals(Optional.of(ItemKind.PLACE))
        && subject.placeKind().filter(kind -> !LARGE.contains(kind)).isPresent();
  }

  private void addSuperior(WikidataItem item, Tally tally) {
    if (entities(item, WHOLES).stream().anyMatch(surroundings.superiors()::contains)) {
      tally.add(FITS, "what it belongs to fits");
    }
  }

  private static Set<String> entities(WikidataItem item, List<String> properties) {
    Set<String> ids = new HashSet<>();
    for (String property : properties) {
      item.values(property, Entity.class).forEach(value -> ids.add(value.id()));
    }
    return ids;
  }

  /** Returns why none of some candidates should be taken, the best of which stands first. */
  static Optional<String> doubt(List<Candidate> candidates) {
    double best = candidates.get(0).score();
    if (best < LEAST) {
      return Optional.of(
          String.format(Locale.ROOT, "no item fits well enough: %.2f of %.2f", best, LEAST));
    }
    if (candidates.size() > 1 && best - candidates.get(1).score() < MARGIN) {
      return Optional.of("two items fit about as well");
    }
    return Optional.empty();
  }

  static WikidataLink link(Subject subject, Candidate candidate) {
    return new WikidataLink(
        subject.id(),
        candidate.item().id(),
        Exactness.CLOSE,
        Optional.empty(),
        "link.name",
        Math.min(MOST, candidate.score()),
        String.join("; ", candidate.reasons()));
  }

  /** Sums up. */
  private static final class Tally {
    private double score;
    private final List<String> reasons = new ArrayList<>();

    void add(double points, String reason) {
      score += points;
      reasons.add(reason);
    }

    Candidate candidate(WikidataItem item) {
      return new Candidate(item, Math.round(score * 100) / 100.0, reasons);
    }
  }
}
