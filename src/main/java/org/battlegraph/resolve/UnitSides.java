package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * or section, forces that stand together, the same unit elsewhere, a way of naming units that tells
 * two armies apart, forces in parallel, the way that an article writes the numbers of one army, and
 * at last a word that in this article only one army can use.
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

  /** The sides that heads of tables name, by their table and first column, and by their width. */
  private final Map<List<Integer>, NavigableMap<Integer, Side>> columnSides = new HashMap<>();

  UnitSides(Frame frame, SideWords words, List<UnitNode> nodes, UnitRelations relations) {
    this.frame = frame;
    this.words = words;
    this.nodes = nodes;
    this.relations = relations;
    readColumns();
  }

  void assign() {
    nodes.forEach(this::ownWords);
    nodes.forEach(node -> node.take(fromHead(node)));
    spread(relations.close());
    sameUnit();
    spread(relations.close());
    nodes.forEach(node -> node.take(words.styleOf(node.name())));
    spread(relations.close());
    sameUnit();
    shortForms();
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
        .or(() -> sideBeside(passage))
        .or(() -> words.lastIn(Folding.fold(frame.article().sectionOf(passage).title())));
  }

  /** The side of the narrowest head that names one over the column. */
  private Optional<Side> columnSide(CellPosition cell) {
    Optional<Map.Entry<Integer, Side>> narrowest = Optional.empty();
    int first = Math.min(cell.column(), CellPosition.MAX_COLUMNS);
    for (int i = 0; i <= first; i++) {
      int column = i == 0 ? cell.column() : first - i;
      NavigableMap<Integer, Side> heads = columnSides.get(List.of(cell.table(), column));
      if (heads != null) {
        Map.Entry<Integer, Side> head = heads.ceilingEntry(cell.column() - column + 1);
        if (head != null && narrowest.filter(n -> n.getKey() <= head.getKey()).isEmpty()) {
          narrowest = Optional.of(head);
        }
      }
    }
    return narrowest.map(Map.Entry::getValue);
  }

  /** The side that a cell names beside whose rows a force stands. */
  private Optional<Side> sideBeside(Passage passage) {
    List<Passage> passages = frame.article().passages();
    Passage at = passage;
    while (passage.cell().isPresent() && at.parent().isPresent()) {
      at = passages.get(at.parent().getAsInt());
      Optional<Side> side =
          at.kind() == Passage.Kind.CELL ? words.lastIn(frame.folded(at.span())) : Optional.empty();
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  private void readColumns() {
    for (Passage passage : frame.article().passages()) {
      Optional<CellPosition> head = passage.cell().filter(CellPosition::header);
      if (head.isPresent()) {
        words
            .lastIn(frame.folded(passage.span()))
            .ifPresent(
                side ->
                    columnSides
                        .computeIfAbsent(
                            List.of(head.get().table(), head.get().column()),
                            column -> new TreeMap<>())
                        .putIfAbsent(head.get().columns(), side));
      }
    }
  }

  /**
   * Carries sides over bonds, in their order and again until nothing changes. After the first round
   * only the bonds of what has changed are looked at, so that a long chain takes no longer.
   */
  private static void spread(List<UnitRelations.Bond> bonds) {
    Map<UnitNode, List<Integer>> bondsOf = new IdentityHashMap<>();
    for (int i = 0; i < bonds.size(); i++) {
      bondsOf.computeIfAbsent(bonds.get(i).first(), key -> new ArrayList<>()).add(i);
      bondsOf.computeIfAbsent(bonds.get(i).second(), key -> new ArrayList<>()).add(i);
    }
    SortedSet<Integer> round = new TreeSet<>();
    for (int i = 0; i < bonds.size(); i++) {
      UnitRelations.Bond bond = bonds.get(i);
      int at = i;
      changed(bond)
          .ifPresent(
              node -> bondsOf.get(node).stream().filter(other -> other < at).forEach(round::add));
    }
    while (!round.isEmpty()) {
      NavigableSet<Integer> todo = new TreeSet<>(round);
      round.clear();
      while (!todo.isEmpty()) {
        int at = todo.pollFirst();
        changed(bonds.get(at))
            .ifPresent(
                node -> bondsOf.get(node).forEach(other -> (other > at ? todo : round).add(other)));
      }
    }
  }

  /** Lets each end of a bond take the side of the other; returns the one that did. */
  private static Optional<UnitNode> changed(UnitRelations.Bond bond) {
    if (bond.second().take(bond.first().side())) {
      return Optional.of(bond.second());
    }
    return bond.first().take(bond.second().side()) ? Optional.of(bond.first()) : Optional.empty();
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
  private void shortForms() {
    Map<String, Set<Side>> sides = new HashMap<>();
    for (UnitNode node : nodes) {
      if (node.numbered()) {
        Set<Side> own = sides.computeIfAbsent(count(node), key -> new HashSet<>());
        node.side().ifPresent(own::add);
      }
    }
    for (UnitNode node : nodes) {
      Set<Side> own = node.numbered() ? sides.get(count(node)) : Set.of();
      if (own.size() == 1) {
        node.take(sideBefore(node).filter(own::contains));
      }
    }
  }

  /** What namesakes share: see {@link UnitNode#countsLike}. */
  private static String count(UnitNode node) {
    return node.number().getAsInt() + node.echelon().get().level();
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
    Map<List<Object>, Set<Side>> sides = new HashMap<>();
    Map<List<Object>, Set<OptionalInt>> numbers = new HashMap<>();
    for (UnitNode node : nodes) {
      if (node.numbered() && node.side().isPresent()) {
        List<Object> style = style(node);
        sides.computeIfAbsent(style, key -> new HashSet<>()).add(node.side().get());
        numbers.computeIfAbsent(style, key -> new HashSet<>()).add(node.number());
      }
    }
    for (UnitNode node : nodes) {
      if (node.numbered() && node.side().isEmpty() && isDifferentElsewhere(node)) {
        Set<Side> alike = sides.getOrDefault(style(node), Set.of());
        Set<OptionalInt> counted = numbers.getOrDefault(style(node), Set.of());
        if (alike.size() == 1 && counted.size() > 1) {
          node.take(alike.stream().findFirst());
          counted.add(node.number());
        }
      }
    }
  }

  private static List<Object> style(UnitNode node) {
    return List.of(node.echelon(), inChinese(node));
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
