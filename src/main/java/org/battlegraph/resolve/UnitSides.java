package org.battlegraph.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;
import org.battlegraph.zh.Folding;

/**
 * Finds for whom each force fights.
 *
 * <p>In this order, where what is found first stays: the nation before the name, the name itself,
 * the title behind the link, a word for an echelon that only one army uses, the head of the table
 * or section, forces that stand together, the same unit elsewhere, forces in parallel, the way that
 * an article writes the numbers of one army, and at last a word that in this article only one army
 * can use.
 */
final class UnitSides {
  /**
   * Its army has words of its own for most echelons, so that a shared word rather means another.
   */
  private static final Side JAPAN = new Side("Japan");

  private static final int CLEARLY = 4;
  private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二三四五六七八九十〇]");

  private final Frame frame;
  private final SideWords words;
  private final List<UnitNode> nodes;
  private final UnitRelations relations;

  UnitSides(Frame frame, SideWords words, List<UnitNode> nodes, UnitRelations relations) {
    this.frame = frame;
    this.words = words;
    this.nodes = nodes;
    this.relations = relations;
  }

  void assign() {
    nodes.forEach(this::ownWords);
    nodes.forEach(node -> node.take(fromHead(node)));
    spread(relations.close());
    sameUnit();
    spread(relations.close());
    nodes.forEach(node -> node.take(shortForm(node)));
    spread(relations.loose());
    numberStyle();
    settle();
    belowSubject();
    onlyArmy();
    settle();
  }

  /** Carries what has been found on to neighbors and to the same units elsewhere. */
  void settle() {
    spread(relations.close());
    sameUnit();
    spread(relations.close());
  }

  private void ownWords(UnitNode node) {
    node.take(node.mention().nation().map(Forms::plain).flatMap(words::atFront));
    if (node.form() == UnitForm.SIDE) {
      node.take(words.atFront(node.name()));
    }
    node.take(words.markIn(node.name()));
    if (node.form() != UnitForm.NUMBERED) {
      node.take(words.atFront(node.name()));
    }
    node.take(node.link().map(Folding::fold).flatMap(words::markIn));
    node.take(node.echelon().flatMap(Echelons.Word::home));
  }

  private Optional<Side> fromHead(UnitNode node) {
    if (node.passage() < 0 || node.form() == UnitForm.SIDE) {
      return Optional.empty();
    }
    Passage passage = frame.article().passages().get(node.passage());
    if (passage.kind() != Passage.Kind.ITEM && passage.kind() != Passage.Kind.CELL) {
      return Optional.empty();
    }
    return passage
        .cell()
        .flatMap(this::columnSide)
        .or(() -> words.lastIn(Folding.fold(frame.article().sectionOf(passage).title())));
  }

  private Optional<Side> columnSide(CellPosition cell) {
    return frame.article().passages().stream()
        .filter(
            other ->
                other.cell().isPresent()
                    && other.cell().get().header()
                    && other.cell().get().table() == cell.table()
                    && other.cell().get().column() == cell.column())
        .map(other -> words.lastIn(frame.folded(other.span())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void spread(List<UnitRelations.Bond> bonds) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (UnitRelations.Bond bond : bonds) {
        changed |= bond.second().take(bond.first().side());
        changed |= bond.first().take(bond.second().side());
      }
    }
  }

  private void sameUnit() {
    Map<String, List<UnitNode>> byName =
        nodes.stream().collect(Collectors.groupingBy(UnitSides::core));
    for (List<UnitNode> same : byName.values()) {
      Set<Side> sides = sidesOf(same);
      if (sides.size() == 1) {
        same.forEach(node -> node.take(sides.stream().findFirst()));
      }
    }
  }

  private static String core(UnitNode node) {
    return node.numbered()
        ? String.join("", node.titles())
            + node.number().getAsInt()
            + node.echelon().map(Echelons.Word::word).orElse("")
        : node.name();
  }

  private static Set<Side> sidesOf(List<UnitNode> some) {
    Set<Side> sides = new HashSet<>();
    some.forEach(node -> node.side().ifPresent(sides::add));
    return sides;
  }

  /** 第22師 after Japanese forces, in an article that has a 第22師團 and no other 22nd. */
  private Optional<Side> shortForm(UnitNode node) {
    if (!node.numbered()) {
      return Optional.empty();
    }
    List<UnitNode> namesakes = nodes.stream().filter(node::countsLike).toList();
    Optional<Side> before = sideBefore(node);
    Set<Side> sides = sidesOf(namesakes);
    return sides.size() == 1 ? before.filter(sides::contains) : Optional.empty();
  }

  private Optional<Side> sideBefore(UnitNode node) {
    for (int i = node.order() - 1; i >= 0; i--) {
      UnitNode earlier = nodes.get(i);
      if (!earlier.sentence().equals(node.sentence())) {
        return Optional.empty();
      }
      if (earlier.side().isPresent()) {
        return earlier.side();
      }
    }
    return Optional.empty();
  }

  /** Some articles write Chinese units in Chinese numerals and Japanese ones in digits. */
  private void numberStyle() {
    for (UnitNode node : nodes) {
      if (node.numbered() && node.side().isEmpty() && isDifferentElsewhere(node)) {
        Predicate<UnitNode> alike =
            other ->
                other.numbered()
                    && other.echelon().equals(node.echelon())
                    && inChinese(other) == inChinese(node);
        List<UnitNode> others =
            nodes.stream().filter(alike).filter(other -> other.side().isPresent()).toList();
        Set<Side> sides = sidesOf(others);
        long units = others.stream().map(UnitNode::number).distinct().count();
        if (sides.size() == 1 && units > 1) {
          node.take(sides.stream().findFirst());
        }
      }
    }
  }

  private static boolean isDifferentElsewhere(UnitNode node) {
    return node.echelon().filter(word -> word.differsIn(JAPAN)).isPresent();
  }

  private static boolean inChinese(UnitNode node) {
    return CHINESE_NUMBER.matcher(node.mention().name()).find();
  }

  /** In an article about a division, regiments are first of all its own. */
  private void belowSubject() {
    String title = Forms.arabic(Forms.base(frame.article().name().replace('_', ' ')));
    nodes.stream()
        .filter(node -> node.numbered() && node.name().equals(title) && node.side().isPresent())
        .findFirst()
        .ifPresent(
            subject ->
                nodes.stream()
                    .filter(node -> node.numbered() && node.rank() < subject.rank())
                    .forEach(node -> node.take(subject.side())));
  }

  /** A word that several armies use means the only one of them that this article speaks of. */
  private void onlyArmy() {
    Set<Side> named = without(JAPAN, words.named());
    Optional<Side> most =
        named.stream().max(Comparator.comparingInt(words::count).thenComparing(Side::word));
    if (most.isEmpty()) {
      return;
    }
    Set<Side> counted = without(JAPAN, sidesOf(nodes.stream().filter(UnitNode::numbered).toList()));
    int next = without(most.get(), named).stream().mapToInt(words::count).max().orElse(0);
    boolean clear = next * CLEARLY <= words.count(most.get());
    if (clear || counted.equals(Set.of(most.get()))) {
      nodes.stream().filter(UnitNode::numbered).forEach(node -> node.take(most));
    }
  }

  private static Set<Side> without(Side one, Set<Side> sides) {
    return sides.stream().filter(side -> !side.equals(one)).collect(Collectors.toSet());
  }
}
