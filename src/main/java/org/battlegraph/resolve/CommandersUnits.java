package org.battlegraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.UnitForm;

/**
 * Joins a formation that is called by its commander to the numbered one that the article says he
 * commands: 佐藤聯隊 is 步兵第五聯隊 after 步兵第五聯隊（大佐佐藤正） or 步兵第五聯隊長佐藤正.
 */
final class CommandersUnits {
  /** What can stand between a formation and its commander. */
  private static final String OFFICE = "(?:长|[（(][^，。；、）)]{0,5}?)?(?:[大中少][将佐尉])?";

  /** Behind a force: it is the first of several. */
  private static final Pattern LIST = Pattern.compile("、|(?:及|和|与|暨)第");

  private static final int WINDOW = 16;

  private final Frame frame;

  CommandersUnits(Frame frame) {
    this.frame = frame;
  }

  /**
   * Joins 何成濬部 to 第三軍團 in 第三軍團何成濬部: the numbered name says which force it is, and the other who
   * leads it. Of a war area those so named are only a part.
   */
  void joinAppositions(List<UnitGroup> groups) {
    Map<UnitNode, UnitGroup> groupOf = new IdentityHashMap<>();
    groups.forEach(group -> group.nodes().forEach(node -> groupOf.put(node, group)));
    Map<Integer, UnitNode> byEnd = new HashMap<>();
    Map<Integer, UnitNode> byBegin = new HashMap<>();
    groupOf
        .keySet()
        .forEach(
            node -> {
              byEnd.put(node.span().end(), node);
              byBegin.put(node.span().begin(), node);
            });
    for (UnitGroup own : List.copyOf(groups)) {
      if (own.form() != UnitForm.COMMANDER || own.first().rank() > 0) {
        continue;
      }
      Set<UnitGroup> before = new HashSet<>();
      for (UnitNode node : own.nodes()) {
        Optional.ofNullable(byEnd.get(node.span().begin()))
            .map(groupOf::get)
            .ifPresent(before::add);
      }
      Optional<UnitGroup> behind = behind(own, byBegin).map(groupOf::get);
      if (before.size() == 1 && isLedByOne(before.iterator().next())) {
        groups.remove(own);
        before.iterator().next().addAll(own);
      } else if (before.isEmpty() && behind.filter(groups::contains).isPresent()) {
        groups.remove(own);
        behind.get().addAll(own);
      }
    }
  }

  /**
   * The force behind the only name 王五部: in 王五部第9師 both are one. Where 王五部 stands elsewhere too, or
   * several forces follow it, they are parts of it.
   */
  private Optional<UnitNode> behind(UnitGroup own, Map<Integer, UnitNode> byBegin) {
    if (own.nodes().size() != 1 || !own.first().name().endsWith("部")) {
      return Optional.empty();
    }
    return Optional.ofNullable(byBegin.get(own.first().span().end()))
        .filter(node -> node.form() == UnitForm.NUMBERED || node.form() == UnitForm.NAMED)
        .filter(
            node ->
                !LIST.matcher(frame.folded()).region(node.span().end(), limit(node)).lookingAt());
  }

  private int limit(UnitNode node) {
    return Math.min(frame.folded().length(), node.span().end() + WINDOW);
  }

  private static boolean isLedByOne(UnitGroup group) {
    return group.form() == UnitForm.NUMBERED
        && group.first().rank() > 0
        && group.first().rank() <= Echelons.ARMY_GROUP;
  }

  /** Joins what is one among the groups. */
  void join(List<UnitGroup> groups) {
    for (UnitGroup own : List.copyOf(groups)) {
      Optional<String> name = commander(own);
      if (name.isEmpty()) {
        continue;
      }
      Pattern behind = Pattern.compile(OFFICE + Pattern.quote(name.get()));
      List<UnitGroup> numbered =
          groups.stream()
              .filter(group -> group.form() == UnitForm.NUMBERED && isAlike(group, own))
              // The numbered name stays the unit's: it is the first and says most.
              .filter(group -> group.first().order() < own.first().order())
              .filter(group -> group.fullest().name().length() >= own.fullest().name().length())
              .filter(group -> group.nodes().stream().anyMatch(node -> names(node, behind)))
              .toList();
      if (numbered.size() == 1) {
        groups.remove(own);
        numbered.get(0).addAll(own);
      }
    }
  }

  private static Optional<String> commander(UnitGroup group) {
    UnitNode first = group.first();
    return first
        .echelon()
        .filter(word -> group.form() == UnitForm.COMMANDER && first.name().endsWith(word.word()))
        .map(word -> first.name().substring(0, first.name().length() - word.word().length()))
        .filter(name -> !name.isEmpty());
  }

  private static boolean isAlike(UnitGroup numbered, UnitGroup own) {
    Optional<Side> side = own.side();
    return numbered
            .first()
            .echelon()
            .map(Echelons.Word::level)
            .equals(own.first().echelon().map(Echelons.Word::level))
        && (side.isEmpty() || numbered.side().isEmpty() || side.equals(numbered.side()));
  }

  private boolean names(UnitNode node, Pattern behind) {
    int end = node.span().end();
    int limit = Math.min(frame.folded().length(), end + WINDOW);
    return behind.matcher(frame.folded()).region(end, limit).lookingAt();
  }
}
