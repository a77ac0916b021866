package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;

/** The forces of one article: read, told apart and joined. */
final class Units {
  private final List<UnitNode> nodes = new ArrayList<>();
  private final UnitSides sides;
  private final SideWords words;
  private final List<UnitNode> titled;
  private final CommandersUnits commanders;

  Units(
      List<UnitMention> mentions,
      Frame frame,
      SideWords words,
      Echelons echelons,
      Targets targets) {
    UnitLinks links = new UnitLinks(frame, targets, echelons);
    for (UnitMention mention : mentions) {
      nodes.add(new UnitNode(mention, nodes.size(), frame, echelons, links, words));
    }
    this.words = words;
    this.commanders = new CommandersUnits(frame);
    String title = Forms.arabic(Forms.base(frame.article().name().replace('_', ' ')));
    this.titled =
        nodes.stream()
            .filter(node -> node.form() != UnitForm.ANAPHOR && node.name().equals(title))
            .toList();
    this.sides = new UnitSides(frame, words, nodes, new UnitRelations(frame, nodes));
    sides.assign();
  }

  List<UnitNode> nodes() {
    return nodes;
  }

  /** Carries sides that were given to single mentions on to the rest. */
  void settle() {
    sides.settle();
  }

  /** Returns the name of the person whose troops are meant, who stands nearer than any force. */
  private Optional<String> owner(UnitNode anaphor, Persons persons, Anaphora anaphora) {
    if (!Anaphora.possessive(anaphor)) {
      return Optional.empty();
    }
    int from = anaphora.antecedent(anaphor).map(found -> found.span().end()).orElse(0);
    return persons.lastBetween(Math.max(from, anaphor.sentence().begin()), anaphor.span().begin());
  }

  private static Optional<UnitNode> troopsOf(String person, List<UnitGroup> groups) {
    return groups.stream()
        .filter(group -> group.form() == UnitForm.COMMANDER)
        .filter(group -> group.first().name().startsWith(person))
        .map(UnitGroup::first)
        .findFirst();
  }

  /** Returns a mention of the unit that the article is about, if it is of the level meant. */
  private Optional<UnitNode> subject(UnitNode anaphor) {
    return titled.stream()
        .filter(
            node ->
                anaphor.echelon().isEmpty() || node.rank() == anaphor.rank() || anaphor.rank() == 0)
        .findFirst();
  }

  /** Returns the forces of the article, each with the words that point back to it. */
  List<UnitGroup> groups(Persons persons) {
    Map<Boolean, List<UnitNode>> numbered =
        nodes.stream()
            .filter(node -> node.form() != UnitForm.ANAPHOR)
            .collect(Collectors.partitioningBy(UnitNode::numbered));
    List<UnitGroup> groups = new ArrayList<>(NumberedUnits.groups(numbered.get(true)));
    groups.addAll(new NamedUnits(words).groups(numbered.get(false)));
    commanders.join(groups);
    Anaphora anaphora = new Anaphora(nodes);
    Map<UnitNode, UnitGroup> groupOf = new IdentityHashMap<>();
    groups.forEach(group -> group.nodes().forEach(node -> groupOf.put(node, group)));
    Map<String, Optional<UnitNode>> troops = new HashMap<>();
    for (UnitNode node : nodes) {
      if (node.form() == UnitForm.ANAPHOR) {
        owner(node, persons, anaphora)
            .flatMap(name -> troops.computeIfAbsent(name, key -> troopsOf(key, groups)))
            .or(() -> anaphora.antecedent(node))
            .or(() -> subject(node))
            .map(groupOf::get)
            .ifPresent(
                group -> {
                  group.add(node);
                  groupOf.put(node, group);
                });
      }
    }
    return groups;
  }
}
