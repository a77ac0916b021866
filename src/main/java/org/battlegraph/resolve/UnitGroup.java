package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.UnitForm;

/** The mentions that are one force. */
final class UnitGroup {
  private final List<UnitNode> nodes = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Side> whole = Optional.empty();

  UnitGroup(List<UnitNode> nodes) {
    this.nodes.addAll(nodes);
    this.nodes.sort(Comparator.comparingInt(UnitNode::order));
  }

  /** Returns the force of a side of which the text speaks only before its units: 日軍 in 日軍第3師團. */
  static UnitGroup ofSide(Side side) {
    UnitGroup group = new UnitGroup(List.of());
    group.whole = Optional.of(side);
    return group;
  }

  /** Adds a name that it has in the text though no mention is of it alone. */
  void called(String word) {
    words.add(word);
  }

  /** Tells whether no mention is of the force alone. */
  boolean unnamed() {
    return whole.isPresent();
  }

  /** Returns the names that no mention of it has, in the order of the text. */
  List<String> words() {
    return words;
  }

  List<UnitNode> nodes() {
    return nodes;
  }

  UnitNode first() {
    return nodes.get(0);
  }

  void add(UnitNode node) {
    nodes.add(node);
  }

  void remove(UnitNode node) {
    nodes.removeIf(own -> own == node);
  }

  void addAll(UnitGroup other) {
    nodes.addAll(other.nodes);
    nodes.sort(Comparator.comparing(UnitGroup::isOnlyWhose).thenComparingInt(UnitNode::order));
  }

  /** 王五部 only says whose troops they are; another name of the force says more. */
  private static boolean isOnlyWhose(UnitNode node) {
    return node.form() == UnitForm.COMMANDER && node.name().endsWith("部");
  }

  UnitForm form() {
    return whole.isPresent() ? UnitForm.SIDE : first().form();
  }

  boolean numbered() {
    return first().numbered();
  }

  /** Returns the side that most of its mentions have. */
  Optional<Side> side() {
    if (whole.isPresent()) {
      return whole;
    }
    Map<Side, Integer> votes = new HashMap<>();
    nodes.forEach(node -> node.side().ifPresent(side -> votes.merge(side, 1, Integer::sum)));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Side, Integer>comparingByValue()
                .thenComparing(vote -> vote.getKey().word(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** Returns the title behind most of its links; of several the first. */
  Optional<String> link() {
    Map<String, Integer> votes = new HashMap<>();
    nodes.forEach(node -> node.link().ifPresent(link -> votes.merge(link, 1, Integer::sum)));
    int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return nodes.stream()
        .map(UnitNode::link)
        .flatMap(Optional::stream)
        .filter(link -> votes.get(link) == most)
        .findFirst();
  }

  /** Returns the nearest superior that the text gives it. */
  Optional<UnitNode> superior() {
    return nodes.stream().map(UnitNode::superior).flatMap(Optional::stream).findFirst();
  }

  /** Returns its own mention whose name says most: titles, arm, 第, the whole echelon word. */
  UnitNode fullest() {
    return nodes.stream()
        .filter(node -> node.form() != UnitForm.ANAPHOR && (!node.relative() || node == first()))
        .filter(node -> node.numbered() || !numbered()) // 孫連仲所部 says less than 第26軍
        .filter(node -> !isOnlyWhose(node) || isOnlyWhose(first()))
        .max(
            Comparator.<UnitNode>comparingInt(node -> node.name().length())
                .thenComparing(UnitNode::order, Comparator.reverseOrder()))
        .orElse(first());
  }
}
