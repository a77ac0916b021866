package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;

/** The forces of one article: read, told apart and joined. */
final class Units {
  /** So much stands between a force and its commander at most. */
  private static final int LONGEST_POST = 6;

  private static final String BREAKS = "，。；、\n";

  private final List<UnitNode> nodes = new ArrayList<>();
  private final UnitSides sides;
  private final SideWords words;
  private final Frame frame;
  private final Opponents.Lexicon opponents;
  private final List<UnitNode> titled;
  private final CommandersUnits commanders;

  Units(
      List<UnitMention> mentions,
      Frame frame,
      SideWords words,
      Echelons echelons,
      Opponents.Lexicon opponents,
      Targets targets) {
    UnitLinks links = new UnitLinks(frame, targets, echelons);
    for (UnitMention mention : mentions) {
      nodes.add(new UnitNode(mention, nodes.size(), frame, echelons, links, words, opponents));
    }
    this.words = words;
    this.frame = frame;
    this.opponents = opponents;
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

  /** Tells whether a force is that of an owner, if there is one: 第10軍軍長王五守許昌，其部…. */
  private boolean isOf(UnitNode force, Optional<String> owner, UnitNode anaphor) {
    return owner.isEmpty() || heads(owner.get(), frame.between(force.span(), anaphor.span()));
  }

  /** Tells whether behind a force stands the name of its head: 師長王五, （師長：王五）. */
  private static boolean heads(String person, String behind) {
    int at = behind.indexOf(person);
    return at >= 0
        && at <= LONGEST_POST
        && behind.substring(0, at).chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
  }

  /** The unit that the text says somewhere that a person heads. */
  private Optional<UnitNode> headedBy(String person) {
    int length = LONGEST_POST + person.length();
    return nodes.stream()
        .filter(UnitNode::numbered)
        .filter(node -> heads(person, frame.behind(node.span(), length)))
        .findFirst();
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

  /** Gives a side to what the text calls by where it stands: 敵第5軍, 守軍 that somebody attacks. */
  void takeSides() {
    Opponents known = new Opponents(opponents, frame, words, nodes);
    for (UnitNode node : nodes) {
      node.take(known.sideBefore(node).or(() -> known.garrison(node)));
    }
    settle();
  }

  /** Adds the words for the enemy and for the text's own to the forces of those sides. */
  private void addRelative(List<UnitGroup> groups, Map<UnitNode, UnitGroup> groupOf) {
    Opponents known = new Opponents(opponents, frame, words, nodes);
    Map<Side, UnitGroup> wholes = wholeForces(groups);
    for (UnitNode node : nodes) {
      Optional<UnitGroup> whole =
          node.relative() ? known.sideOf(node).map(wholes::get) : Optional.empty();
      whole.ifPresent(
          group -> {
            Optional.ofNullable(groupOf.put(node, group)).ifPresent(was -> was.remove(node));
            group.add(node);
          });
    }
    wholes.values().stream()
        .filter(group -> group.unnamed() && !group.nodes().isEmpty())
        .forEach(groups::add);
    groups.removeIf(group -> group.nodes().isEmpty());
  }

  /**
   * Returns the force of each side as a whole, with the names that the text has for it before its
   * units; where it stands only there, an empty group.
   */
  private Map<Side, UnitGroup> wholeForces(List<UnitGroup> groups) {
    Map<Side, UnitGroup> wholes = new LinkedHashMap<>();
    for (UnitGroup group : groups) {
      if (group.form() == UnitForm.SIDE && words.isWholeForce(group.first().name())) {
        group.side().ifPresent(side -> wholes.putIfAbsent(side, group));
      }
    }
    for (UnitNode node : nodes) {
      node.mention()
          .nation()
          .filter(nation -> words.isWholeForce(Forms.plain(nation)))
          .ifPresent(
              nation ->
                  words
                      .atFront(Forms.plain(nation))
                      .ifPresent(
                          side -> wholes.computeIfAbsent(side, UnitGroup::ofSide).called(nation)));
    }
    return wholes;
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
    commanders.joinAppositions(groups);
    Anaphora anaphora = new Anaphora(nodes);
    Map<UnitNode, UnitGroup> groupOf = new IdentityHashMap<>();
    groups.forEach(group -> group.nodes().forEach(node -> groupOf.put(node, group)));
    addRelative(groups, groupOf);
    Map<String, Optional<UnitNode>> troops = new HashMap<>();
    for (UnitNode node : nodes) {
      if (node.form() == UnitForm.ANAPHOR && !node.relative()) {
        Optional<String> owner = owner(node, persons, anaphora);
        owner
            .flatMap(name -> troops.computeIfAbsent(name, key -> troopsOf(key, groups)))
            .or(() -> anaphora.antecedent(node).filter(force -> isOf(force, owner, node)))
            .or(() -> owner.flatMap(this::headedBy))
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
