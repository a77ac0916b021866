package org.battlegraph.dossier;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.battlegraph.query.Cell;
import org.battlegraph.query.QueryDesk;

/** Reads facts and inferences off a graph. */
final class StatementReader {
  /** The kinds of fact, of which every fact is one. */
  private static final List<String> RELATIONS =
      List.of(
          "EventTime",
          "EventPart",
          "EventPlace",
          "Participation",
          "Action",
          "Appointment",
          "Subordination",
          "Allegiance",
          "Figure",
          "Fate",
          "SameEntity");

  /** What a fact is besides, and nobody wants to be told. */
  private static final Set<String> GENERAL = Set.of("Fact", "CombatAction");

  /** What stands at a fact or an inference, and is no part of what it says. */
  private static final Set<String> APART =
      Set.of("type", "evidence", "derivedFrom", "premise", "subject", "predicate", "object");

  /** The roles that the two ends of an inferred property have; of others, those of RDF. */
  private static final Map<String, List<String>> ENDS =
      Map.ofEntries(
          Map.entry("foughtAt", List.of("actor", "place")),
          Map.entry("possiblyFoughtAt", List.of("actor", "place")),
          Map.entry("foughtWithin", List.of("actor", "place")),
          Map.entry("participatedIn", List.of("actor", "event")),
          Map.entry("commandedBy", List.of("unit", "person")),
          Map.entry("subordinateTo", List.of("subordinate", "superior")),
          Map.entry("side", List.of("member", "party")));

  private final QueryDesk desk;

  StatementReader(QueryDesk desk) {
    this.desk = desk;
  }

  /** The facts and inferences of these addresses, in their order, with their quotations. */
  List<Statement> read(Collection<String> iris) {
    Map<String, Said> said = Said.byNode(desk.askOfEach(PageQueries.STATEMENTS, "fact", iris));
    Set<String> proved = new LinkedHashSet<>(iris);
    said.values().forEach(each -> proved.addAll(each.texts("premise")));
    Map<String, Set<Quotation>> quotations = quotations(proved);
    Map<String, String> canonical = canonical(said.values());
    List<Statement> statements = new ArrayList<>();
    for (String iri : iris) {
      if (said.containsKey(iri)) {
        statements.add(statement(iri, said.get(iri), quotations, canonical));
      }
    }
    return statements;
  }

  private Statement statement(
      String iri,
      Said said,
      Map<String, Set<Quotation>> quotations,
      Map<String, String> canonical) {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    said.cells()
        .forEach(
            (property, cells) -> {
              if (!APART.contains(property)) {
                put(property, cells, roles, values, canonical);
              }
            });
    List<String> premises = said.texts("premise");
    boolean inferred = said.has("type", "Inference");
    if (inferred) {
      ends(said, roles, values, canonical);
    }
    Set<Quotation> proofs = new LinkedHashSet<>(quotations.getOrDefault(iri, Set.of()));
    premises.forEach(premise -> proofs.addAll(quotations.getOrDefault(premise, Set.of())));
    String relation = inferred ? "Inference" : relation(said);
    String type = inferred ? property(said) : type(said, relation);
    return new Statement(
        iri, relation, type, standing(said), roles, values, premises, List.copyOf(proofs));
  }

  private static void put(
      String property,
      List<Cell> cells,
      Map<String, List<String>> roles,
      Map<String, List<String>> values,
      Map<String, String> canonical) {
    for (Cell cell : cells) {
      if (isThing(cell)) {
        add(roles, property, canonical.getOrDefault(cell.text(), cell.text()));
      } else if (property.equals("doubt") && cell instanceof Cell.Value text) {
        add(values, property + text.language().map(tag -> "-" + tag).orElse(""), text.text());
      } else {
        add(values, property, cell.text());
      }
    }
  }

  private static void ends(
      Said said,
      Map<String, List<String>> roles,
      Map<String, List<String>> values,
      Map<String, String> canonical) {
    List<String> names = ENDS.getOrDefault(property(said), List.of("subject", "object"));
    put(names.get(0), said.all("subject"), roles, values, canonical);
    put(names.get(1), said.all("object"), roles, values, canonical);
  }

  private static void add(Map<String, List<String>> map, String key, String value) {
    List<String> list = map.computeIfAbsent(key, none -> new ArrayList<>());
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  /** What facts speak of, and no term of the ontology. */
  private static boolean isThing(Cell cell) {
    return cell instanceof Cell.Thing thing && !Terms.isTerm(thing.iri());
  }

  private static String relation(Said said) {
    List<String> types = said.localNames("type");
    return RELATIONS.stream().filter(types::contains).findFirst().orElse("Fact");
  }

  private static String type(Said said, String relation) {
    return said.localNames("type").stream()
        .filter(type -> !GENERAL.contains(type) && !type.equals(relation))
        .findFirst()
        .orElse(relation);
  }

  private static String property(Said said) {
    return said.localNames("predicate").stream().findFirst().orElse("Inference");
  }

  private static Standing standing(Said said) {
    if (said.has("type", "Inference")) {
      return Standing.INFERRED;
    }
    if (said.has("modality", "Planned")) {
      return Standing.PLANNED;
    }
    if (said.has("polarity", "Negated")) {
      return Standing.NEGATED;
    }
    return said.all("claimedBy").isEmpty() ? Standing.ASSERTED : Standing.CLAIMED;
  }

  private Map<String, Set<Quotation>> quotations(Collection<String> facts) {
    Map<String, Set<Quotation>> quotations = new HashMap<>();
    for (Row row : Row.of(desk.askOfEach(PageQueries.QUOTATIONS, "fact", facts))) {
      quotations
          .computeIfAbsent(row.text("fact"), fact -> new LinkedHashSet<>())
          .add(
              new Quotation(
                  row.text("article"),
                  row.said("title").orElse(Said.localName(row.text("article"))),
                  row.number("start"),
                  row.number("end"),
                  row.text("exact")));
    }
    return quotations;
  }

  private Map<String, String> canonical(Collection<Said> said) {
    Set<String> things =
        said.stream()
            .flatMap(each -> each.cells().values().stream())
            .flatMap(List::stream)
            .filter(StatementReader::isThing)
            .map(Cell::text)
            .collect(toCollection(TreeSet::new));
    Map<String, String> canonical = new HashMap<>();
    for (Row row : Row.of(desk.askOfEach(PageQueries.CANONICAL, "known", things))) {
      canonical.putIfAbsent(row.text("known"), row.text("one"));
    }
    return canonical;
  }
}
