package org.battlegraph.orbat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.battlegraph.orbat.OrderOfBattle.Entry;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.query.time.Days;

/**
 * Reads orders of battle from a graph. Immutable and safe for use by several threads.
 *
 * <p>A unit stands where the nearest attestation puts it: of two superiors the one that is attested
 * nearer to the day, and no superior whose hold the text ends before it or begins after it. What is
 * attested only for a time more than a year away says nothing of the day and is left out. The same
 * holds of commanders, who moreover have to be alive.
 */
public final class OrderOfBattleReader {
  private static final NamedQuery UNIT = NamedQuery.bundled("orbat/unit");
  private static final NamedQuery LINKS = NamedQuery.bundled("orbat/links");
  private static final NamedQuery COMMANDERS = NamedQuery.bundled("orbat/commanders");

  private static final Comparator<Row> SIBLINGS =
      Comparator.comparing((Row row) -> -row.number("level"))
          .thenComparing(row -> row.number("number"))
          .thenComparing(row -> row.text("name"))
          .thenComparing(row -> row.text("subordinate"));

  private final QueryDesk desk;

  /**
   * Makes a reader of a graph.
   *
   * @param source the graph
   */
  public OrderOfBattleReader(SparqlSource source) {
    desk = QueryDesk.over(source);
  }

  /**
   * Returns what stood under a unit on a day.
   *
   * @param unit any name of the unit, or its address
   * @param day the day
   * @throws org.battlegraph.BattlegraphException if no unit is called so, or several are, or the
   *     graph gives no answer
   */
  public OrderOfBattle read(String unit, LocalDate day) {
    Row root = Row.of(desk.ask(UNIT, Map.of("unit", unit)).table()).get(0);
    Days days = new Days(day.toEpochDay(), day.toEpochDay());
    Map<String, List<Row>> superiors = rows(LINKS, root, days, "subordinate");
    Map<String, List<Row>> commanders = rows(COMMANDERS, root, days, "unitIri");
    Map<String, List<Row>> below =
        superiors.values().stream()
            .map(OrderOfBattleReader::nearest)
            .collect(Collectors.groupingBy(row -> row.text("superior")));
    Tree tree = new Tree(below, commanders, days);
    return new OrderOfBattle(
        day, tree.entry(root.text("iri"), root, Optional.empty(), new Above(Set.of(), Set.of())));
  }

  /** What held or may have held on the day, by the unit that it is of. */
  private Map<String, List<Row>> rows(NamedQuery query, Row root, Days day, String key) {
    return Row.of(desk.ask(query, Map.of("unit", root.text("iri"))).table()).stream()
        .filter(row -> row.mayHold(day) && !row.attested(day).isFar())
        .map(row -> row.with(row.attested(day)))
        .collect(Collectors.groupingBy(row -> row.text(key), TreeMap::new, Collectors.toList()));
  }

  private static Row nearest(List<Row> links) {
    return links.stream()
        .min(
            Comparator.comparing(Row::when)
                .thenComparing(row -> -row.decimal("confidence"))
                .thenComparing(row -> row.text("fact")))
        .orElseThrow();
  }

  /** The links of one day, put together. */
  private record Tree(Map<String, List<Row>> below, Map<String, List<Row>> commanders, Days day) {

    Entry entry(String iri, Row unit, Optional<Attestation> known, Above above) {
      List<Commander> leaders = leaders(iri, above.leaders());
      Above here = above.and(iri, leaders);
      List<Entry> subordinates = new ArrayList<>();
      below.getOrDefault(iri, List.of()).stream()
          .sorted(SIBLINGS)
          .filter(row -> !here.units().contains(row.text("subordinate")))
          .forEach(
              row ->
                  subordinates.add(
                      entry(row.text("subordinate"), row, Optional.of(row.known()), here)));
      return new Entry(
          iri, unit.text("name"), unit.localName("echelon"), known, leaders, subordinates);
    }

    /**
     * Those who are attested nearest to the day, each person once. Who commands the unit above
     * commands this one too, and gives way to its own commander.
     */
    private List<Commander> leaders(String iri, Set<String> higher) {
      List<Row> alive =
          commanders.getOrDefault(iri, List.of()).stream()
              .filter(row -> !row.endsBefore("death", day))
              .sorted(
                  Comparator.comparing((Row row) -> higher.contains(row.text("person")))
                      .thenComparing(Row::when)
                      .thenComparing(row -> row.text("fact")))
              .toList();
      Map<String, Commander> nearest = new TreeMap<>();
      for (Row row : alive) {
        if (row.when().compareTo(alive.get(0).when()) == 0
            && higher.contains(row.text("person"))
                == higher.contains(alive.get(0).text("person"))) {
          nearest.putIfAbsent(row.text("person"), row.commander());
        }
      }
      return List.copyOf(nearest.values());
    }
  }

  /** The units above one, and the commander of the next. */
  private record Above(Set<String> units, Set<String> leaders) {
    Above and(String unit, List<Commander> commanders) {
      Set<String> path = new HashSet<>(units);
      path.add(unit);
      return new Above(path, commanders.stream().map(Commander::iri).collect(Collectors.toSet()));
    }
  }
}
