package org.battlegraph.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.battlegraph.dossier.Dossier.Side;
import org.battlegraph.query.time.Days;

/**
 * Puts the forces of a battle into trees by what the facts say of who stood under whom. Of several
 * superiors a force has the one that is attested nearest to the days of the battle.
 */
final class BattleForces {
  /** Further than any date of a fact from any other: stands for a fact without a date. */
  private static final long UNDATED = Long.MAX_VALUE;

  private final Map<String, Subject> subjects;
  private final Map<String, Statement> above = new TreeMap<>();
  private final Map<String, List<String>> below = new HashMap<>();
  private final Map<String, List<String>> commands = new HashMap<>();
  private final Map<String, String> sides = new HashMap<>();
  private final Set<String> forces;

  private BattleForces(Collection<Statement> statements, Map<String, Subject> subjects) {
    this.subjects = subjects;
    this.forces =
        statements.stream()
            .filter(BattleForces::holds)
            .flatMap(
                each ->
                    Stream.of("actor", "target", "of", "unit", "subordinate", "superior")
                        .flatMap(role -> each.role(role).stream()))
            .filter(this::isForce)
            .collect(toCollection(TreeSet::new));
    readSuperiors(statements);
    for (Statement statement : statements) {
      if (statement.type().equals("Command") && holds(statement)) {
        statement
            .role("unit")
            .forEach(
                unit ->
                    commands.computeIfAbsent(unit, none -> new ArrayList<>()).add(statement.iri()));
      }
      if (statement.relation().equals("Participation") && holds(statement)) {
        statement
            .role("actor")
            .forEach(actor -> statement.role("side").forEach(side -> sides.put(actor, side)));
      }
    }
  }

  /** The sides with their forces, the larger side first; that which nobody tells last. */
  static List<Side> of(Collection<Statement> statements, Map<String, Subject> subjects) {
    return new BattleForces(statements, subjects).sides();
  }

  private List<Side> sides() {
    Comparator<ForceTree> order = Comparator.comparing(ForceTree::force, this::compare);
    Map<String, List<ForceTree>> bySide =
        forces.stream()
            .filter(force -> !above.containsKey(force))
            .map(force -> tree(force, Set.of()))
            .sorted(order)
            .collect(groupingBy(tree -> side(tree).orElse(""), TreeMap::new, toList()));
    return bySide.entrySet().stream()
        .map(
            side ->
                new Side(
                    Optional.of(side.getKey()).filter(party -> !party.isEmpty()),
                    withoutWholeSide(side.getValue())))
        .sorted(
            Comparator.comparing((Side side) -> side.party().isEmpty())
                .thenComparing(side -> -side.forces().stream().mapToInt(BattleForces::size).sum()))
        .toList();
  }

  /** The troops of a side as a whole are no unit of it; they are shown where nothing else is. */
  private List<ForceTree> withoutWholeSide(List<ForceTree> trees) {
    List<ForceTree> units =
        trees.stream()
            .filter(
                tree ->
                    !tree.below().isEmpty()
                        || !subjects.get(tree.force()).kinds().contains("SideForce"))
            .toList();
    return units.isEmpty() ? trees : units;
  }

  private ForceTree tree(String force, Set<String> path) {
    Set<String> here = new HashSet<>(path);
    here.add(force);
    List<ForceTree> trees =
        below.getOrDefault(force, List.of()).stream()
            .filter(each -> !here.contains(each))
            .sorted(this::compare)
            .map(each -> tree(each, here))
            .toList();
    return new ForceTree(
        force,
        path.isEmpty() ? Optional.empty() : Optional.of(above.get(force).iri()),
        commands.getOrDefault(force, List.of()),
        trees);
  }

  private void readSuperiors(Collection<Statement> statements) {
    Optional<Days> battle =
        statements.stream()
            .filter(each -> each.roles().containsKey("event") && holds(each))
            .flatMap(each -> each.first("date").flatMap(Days::parse).stream())
            .reduce(
                (one, other) ->
                    new Days(
                        Math.min(one.first(), other.first()), Math.max(one.last(), other.last())));
    Map<String, List<Statement>> links = new TreeMap<>();
    for (Statement each : statements) {
      if (each.relation().equals("Subordination") && holds(each)) {
        each.role("subordinate")
            .forEach(unit -> links.computeIfAbsent(unit, none -> new ArrayList<>()).add(each));
      }
    }
    links.forEach(
        (unit, all) ->
            all.stream()
                .filter(link -> link.role("superior").stream().anyMatch(this::isForce))
                .filter(link -> !isAbove(unit, link.role("superior").get(0)))
                .min(
                    Comparator.comparing((Statement link) -> apart(link, battle))
                        .thenComparing(link -> -link.confidence())
                        .thenComparing(Statement::iri))
                .ifPresent(link -> put(unit, link)));
  }

  private void put(String unit, Statement link) {
    above.put(unit, link);
    below.computeIfAbsent(link.role("superior").get(0), none -> new ArrayList<>()).add(unit);
  }

  /** Whether a unit already stands over another, which then cannot stand over it. */
  private boolean isAbove(String unit, String other) {
    Set<String> seen = new LinkedHashSet<>();
    String at = other;
    while (seen.add(at)) {
      if (at.equals(unit)) {
        return true;
      }
      at = above.containsKey(at) ? above.get(at).role("superior").get(0) : at;
    }
    return false;
  }

  private static long apart(Statement link, Optional<Days> battle) {
    Optional<Days> days = link.first("date").flatMap(Days::parse);
    return days.isEmpty() || battle.isEmpty() ? UNDATED : days.get().apart(battle.get());
  }

  private Optional<String> side(ForceTree tree) {
    Optional<String> own =
        Optional.ofNullable(subjects.get(tree.force()))
            .flatMap(Subject::side)
            .or(() -> Optional.ofNullable(sides.get(tree.force())));
    return own.or(() -> tree.below().stream().flatMap(each -> side(each).stream()).findFirst());
  }

  private int compare(String one, String other) {
    return Comparator.comparing((String force) -> -unit(force).level())
        .thenComparing(force -> unit(force).number())
        .thenComparing(Comparator.naturalOrder())
        .compare(one, other);
  }

  private Subject.Unit unit(String force) {
    return subjects.get(force).unit().orElseThrow();
  }

  private boolean isForce(String iri) {
    return subjects.containsKey(iri) && subjects.get(iri).unit().isPresent();
  }

  private static boolean holds(Statement statement) {
    return statement.standing() == Standing.ASSERTED || statement.standing() == Standing.CLAIMED;
  }

  private static int size(ForceTree tree) {
    return 1 + tree.below().stream().mapToInt(BattleForces::size).sum();
  }
}
