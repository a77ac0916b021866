package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.Side;

/**
 * Sorts mentions with a number and an echelon into units.
 *
 * <p>Number, level and side tell units apart; special titles and arms do where the article has
 * rivals; and what is counted within its superior (第3大隊) is told apart by the superior.
 */
final class NumberedUnits {
  private static final Set<String> LOOSE_TITLES = Set.of("独立", "混成", "独立混成");
  private static final String INDEPENDENT = "独立";
  private static final String INFANTRY = "步兵";
  private static final int REGIMENT = 30;

  private NumberedUnits() {}

  /** Returns the units that the mentions are. */
  static List<UnitGroup> groups(List<UnitNode> nodes) {
    Map<String, List<UnitNode>> namesakes =
        nodes.stream()
            .collect(
                Collectors.groupingBy(
                    node -> node.number().getAsInt() + node.echelon().get().level(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<UnitGroup> groups = new ArrayList<>();
    for (List<UnitNode> same : namesakes.values()) {
      for (List<UnitNode> ofSide : bySide(same)) {
        for (UnitGroup group : byTitle(ofSide)) {
          groups.addAll(bySuperior(group));
        }
      }
    }
    return groups;
  }

  private static List<List<UnitNode>> bySide(List<UnitNode> same) {
    Map<Optional<Side>, List<UnitNode>> sides =
        same.stream()
            .collect(
                Collectors.groupingBy(
                    UnitNode::side, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    List<UnitNode> unknown = sides.getOrDefault(Optional.<Side>empty(), new ArrayList<>());
    if (!unknown.isEmpty() && sides.size() == 2) {
      sides.remove(Optional.<Side>empty());
      List<UnitNode> known = sides.values().iterator().next();
      Set<Optional<String>> occurring =
          known.stream().map(NumberedUnits::word).collect(Collectors.toSet());
      // The level of 纵 is called 纵队, its own long form; that of 师 is not, for 师团 is another army's.
      known.stream()
          .flatMap(node -> node.echelon().stream())
          .filter(word -> word.level().startsWith(word.word()))
          .forEach(word -> occurring.add(Optional.of(word.level())));
      Map<Boolean, List<UnitNode>> alike =
          unknown.stream().collect(Collectors.partitioningBy(node -> isAmong(occurring, node)));
      known.addAll(alike.get(true));
      known.sort(Comparator.comparingInt(UnitNode::order));
      if (!alike.get(false).isEmpty()) {
        sides.put(Optional.empty(), alike.get(false));
      }
    }
    return List.copyOf(sides.values());
  }

  private static boolean isAmong(Set<Optional<String>> words, UnitNode node) {
    return words.contains(word(node)) || words.contains(node.echelon().map(Echelons.Word::level));
  }

  private static Optional<String> word(UnitNode node) {
    return node.echelon().map(Echelons.Word::word);
  }

  private static List<UnitGroup> byTitle(List<UnitNode> same) {
    Map<String, UnitGroup> groups = new LinkedHashMap<>();
    for (UnitNode node : same) {
      groups.computeIfAbsent(title(node), key -> new UnitGroup(List.of())).add(node);
    }
    longerArms(groups);
    UnitGroup bare = groups.get("/");
    if (bare != null && groups.size() > 1) {
      namesake(bare, groups).ifPresent(key -> groups.remove(key).nodes().forEach(bare::add));
    }
    return groups.values().stream().map(group -> new UnitGroup(group.nodes())).toList();
  }

  /** 砲兵第3聯隊 is 野砲兵第3聯隊 or else the next in kind with the number. */
  private static void longerArms(Map<String, UnitGroup> groups) {
    for (String key : List.copyOf(groups.keySet())) {
      String titles = key.substring(0, key.indexOf('/') + 1);
      String arm = key.substring(titles.length());
      List<String> longer =
          groups.keySet().stream()
              .filter(other -> !other.equals(key) && !arm.isEmpty())
              .filter(other -> other.startsWith(titles) && other.endsWith(arm))
              .sorted(Comparator.comparing(String::length))
              .toList();
      boolean one =
          !longer.isEmpty()
              && (longer.size() == 1 || longer.get(0).length() < longer.get(1).length());
      if (one) {
        groups.get(longer.get(0)).addAll(groups.remove(key));
      }
    }
  }

  private static String title(UnitNode node) {
    boolean loose = node.side().filter(side -> side.word().equals("Japan")).isPresent();
    Set<String> titles = new TreeSet<>(node.titles());
    if (loose) {
      titles.removeAll(LOOSE_TITLES);
    }
    return String.join("", titles) + "/" + node.arm();
  }

  /** Returns the titled unit that the bare number stands for: 第231聯隊 for 步兵第231聯隊. */
  private static Optional<String> namesake(UnitGroup bare, Map<String, UnitGroup> groups) {
    if (bare.nodes().stream().anyMatch(node -> !node.titles().isEmpty())) {
      return Optional.empty();
    }
    List<String> titled = groups.keySet().stream().filter(key -> !key.equals("/")).toList();
    if (titled.contains("/" + INFANTRY)) {
      return Optional.of("/" + INFANTRY);
    }
    if (titled.size() != 1) {
      return Optional.empty();
    }
    if (titled.get(0).startsWith(INDEPENDENT)) {
      return Optional.empty(); // 獨立第8旅 is counted apart from the brigades of divisions
    }
    UnitGroup only = groups.get(titled.get(0));
    boolean followed = bare.first().order() > only.first().order();
    boolean armOnly = titled.get(0).startsWith("/");
    boolean shortened = armOnly && bare.first().rank() <= REGIMENT || bare.nodes().size() > 1;
    return followed && shortened ? Optional.of(titled.get(0)) : Optional.empty();
  }

  private static List<UnitGroup> bySuperior(UnitGroup group) {
    boolean uniqueInArmy =
        group.first().rank() == REGIMENT
            && group.first().echelon().flatMap(Echelons.Word::home).isPresent();
    if (group.first().rank() > REGIMENT || uniqueInArmy) {
      return List.of(group);
    }
    Map<UnitGroup, Map<String, UnitNode>> superiors = new LinkedHashMap<>();
    Optional<UnitGroup> last = Optional.empty();
    for (UnitNode node : group.nodes()) {
      Optional<UnitGroup> found =
          node.superior().isEmpty()
              ? last
              : superiors.entrySet().stream()
                  .filter(known -> canStandUnder(known.getValue().values(), node))
                  .map(Map.Entry::getKey)
                  .findFirst();
      UnitGroup own = found.orElseGet(() -> new UnitGroup(List.of()));
      own.add(node);
      Map<String, UnitNode> above = superiors.computeIfAbsent(own, key -> new HashMap<>());
      node.superior().ifPresent(superior -> above.putIfAbsent(kind(superior), superior));
      last = Optional.of(own);
    }
    return List.copyOf(superiors.keySet());
  }

  private static boolean canStandUnder(Collection<UnitNode> superiors, UnitNode node) {
    return superiors.stream().allMatch(superior -> compatible(superior, node.superior().get()));
  }

  /** What {@link #compatible} looks at. */
  private static String kind(UnitNode node) {
    String level = node.echelon().map(Echelons.Word::level).orElse("-");
    return level + "/" + (node.numbered() ? node.number().getAsInt() : "");
  }

  private static boolean compatible(UnitNode one, UnitNode other) {
    boolean sameLevel =
        one.echelon().map(Echelons.Word::level).equals(other.echelon().map(Echelons.Word::level));
    return !sameLevel || !one.numbered() || one.countsLike(other);
  }
}
