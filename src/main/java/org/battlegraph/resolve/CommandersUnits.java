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
  private static final String OFFICE = "(?:长|[（(][^，。；、）)]{0,5}?)(?:[大中少][将佐尉])?";

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
    groupOf.keySet().forEach(node -> byEnd.put(node.span().end(), node));
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
      if (before.size() == 1 && isLedByOne(before.iterator().next())) {
        groups.remove(own);
        before.iterator().next().addAll(own);
      }
    }
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
