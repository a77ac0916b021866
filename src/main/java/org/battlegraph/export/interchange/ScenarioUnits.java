package org.battlegraph.export.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.EchelonSize;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;

/** The forces of a graph with what changes of them from day to day. */
final class ScenarioUnits {
  private static final NamedQuery UNITS = NamedQuery.bundled("export/units");
  private static final NamedQuery SUPERIORS = NamedQuery.bundled("export/superiors");
  private static final NamedQuery ACTIONS = NamedQuery.bundled("export/actions");

  /** A day, or the first of several that the text names; a month would put a unit somewhere. */
  private static final Pattern FROM_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/.*)?");

  private static final Comparator<Force> SIBLINGS =
      Comparator.comparingInt((Force force) -> -force.size().level())
          .thenComparingInt(Force::number)
          .thenComparing(Force::iri);

  private final Map<String, Force> forces = new TreeMap<>();

  /**
   * A force.
   *
   * @param iri its address
   * @param said what the graph says of it, by the columns of the query
   * @param size the size of its echelon
   * @param changes what becomes of it, by day
   * @param below what stands under it at first
   */
  record Force(
      String iri,
      Map<String, String> said,
      EchelonSize size,
      List<Change> changes,
      List<Force> below) {
    int number() {
      return said.get("number").isEmpty() ? 0 : Integer.parseInt(said.get("number"));
    }

    String name() {
      return said.get("name").isEmpty() ? iri : said.get("name");
    }

    boolean is(String type) {
      return Set.of(said.get("classes").split(" ")).contains(Bg.NS + type);
    }

    List<String> arms() {
      return said.get("arms").isEmpty()
          ? List.of()
          : List.of(said.get("arms").replace(Bg.NS, "").split(" "));
    }
  }

  /**
   * Something that is so from a day on.
   *
   * @param day the day, {@code 1944-11-09}
   * @param title what happened, in a few words
   * @param quotation the sentence that says so
   * @param point where it is, as WKT
   * @param superior whom it stands under
   */
  record Change(
      String day,
      String title,
      String quotation,
      Optional<String> point,
      Optional<String> superior) {}

  private ScenarioUnits() {}

  static ScenarioUnits read(SparqlSource source) {
    QueryDesk desk = QueryDesk.over(source);
    ScenarioUnits units = new ScenarioUnits();
    for (Map<String, String> row : desk.ask(UNITS, Map.of()).table().byColumn()) {
      units.forces.put(row.get("unit"), force(row));
    }
    units.place(desk.ask(SUPERIORS, Map.of()).table().byColumn());
    units.move(desk.ask(ACTIONS, Map.of()).table().byColumn());
    for (Force force : units.forces.values()) {
      force.changes().sort(Comparator.comparing(Change::day).thenComparing(Change::title));
      force.below().sort(SIBLINGS);
    }
    return units;
  }

  private static Force force(Map<String, String> row) {
    EchelonSize size = EchelonSize.of(row.get("echelon"));
    return new Force(row.get("unit"), row, size, new ArrayList<>(), new ArrayList<>());
  }

  /** Those that stand under no other, by the IRI of their side; the empty text is no side. */
  Map<String, List<Force>> bySide() {
    Set<String> under = new HashSet<>();
    forces.values().forEach(force -> force.below().forEach(low -> under.add(low.iri())));
    Map<String, List<Force>> sides = new TreeMap<>();
    forces.values().stream()
        .filter(force -> !under.contains(force.iri()))
        .sorted(SIBLINGS)
        .forEach(
            force ->
                sides
                    .computeIfAbsent(force.said().get("side"), key -> new ArrayList<>())
                    .add(force));
    return sides;
  }

  /** The first day on which anything changes. */
  Optional<String> firstDay() {
    return forces.values().stream()
        .flatMap(force -> force.changes().stream())
        .map(Change::day)
        .min(Comparator.naturalOrder());
  }

  /** The first superior that is told holds from the beginning, each other from its day on. */
  private void place(List<Map<String, String>> rows) {
    Map<String, String> superiors = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      String low = row.get("subordinate");
      String high = row.get("superior");
      String since = row.get("since");
      if (!forces.containsKey(low) || !forces.containsKey(high)) {
        continue;
      }
      if (!superiors.containsKey(low)) {
        if (!isUnder(high, low, superiors)) {
          superiors.put(low, high);
          forces.get(high).below().add(forces.get(low));
        }
      } else if (!since.isEmpty() && !superiors.get(low).equals(high)) {
        forces
            .get(low)
            .changes()
            .add(
                new Change(
                    since, forces.get(high).name(), "", Optional.empty(), Optional.of(high)));
      }
    }
  }

  private static boolean isUnder(String unit, String above, Map<String, String> superiors) {
    for (String each = unit; each != null; each = superiors.get(each)) {
      if (each.equals(above)) {
        return true;
      }
    }
    return false;
  }

  /** A part that fights somewhere does not move the unit, and no unit goes where it comes from. */
  private void move(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      boolean whole =
          row.get("extent").isEmpty()
              || row.get("extent").equals(Bg.NS + "Whole")
              || row.get("extent").equals(Bg.NS + "MainBody");
      if (whole
          && forces.containsKey(row.get("actor"))
          && !row.get("wkt").isEmpty()
          && !row.get("placeRole").equals(Bg.NS + "From")
          && row.get("claimedBy").isEmpty()
          && FROM_DAY.matcher(row.get("date")).matches()) {
        forces
            .get(row.get("actor"))
            .changes()
            .add(
                new Change(
                    row.get("date").substring(0, "1944-11-09".length()),
                    row.get("action").substring(Bg.NS.length()) + " " + row.get("placeName"),
                    row.get("quotation"),
                    Optional.of(row.get("wkt")),
                    Optional.empty()));
      }
    }
  }
}
