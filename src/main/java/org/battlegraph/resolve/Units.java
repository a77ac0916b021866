package org.battlegraph.resolve;

import java.util.ArrayList;
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
  private final String title;

  Units(
      List<UnitMention> mentions,
      Frame frame,
      SideWords words,
      Echelons echelons,
      Targets targets) {
    UnitLinks links = new UnitLinks(frame, targets, echelons);
    for (UnitMention mention : mentions) {
      nodes.add(new UnitNode(mention, nodes.size(), frame, echelons, links));
    }
    this.words = words;
    this.title = Forms.arabic(Forms.base(frame.article().name().replace('_', ' ')));
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

  /** Returns a mention of the unit that the article is about, if it is of the level meant. */
  private Optional<UnitNode> subject(UnitNode anaphor) {
    return nodes.stream()
        .filter(node -> node.form() != UnitForm.ANAPHOR && node.name().equals(title))
        .filter(
            node ->
                anaphor.echelon().isEmpty() || node.rank() == anaphor.rank() || anaphor.rank() == 0)
        .findFirst();
  }

  /** Returns the forces of the article, each with the words that point back to it. */
  List<UnitGroup> groups() {
    Map<Boolean, List<UnitNode>> numbered =
        nodes.stream()
            .filter(node -> node.form() != UnitForm.ANAPHOR)
            .collect(Collectors.partitioningBy(UnitNode::numbered));
    List<UnitGroup> groups = new ArrayList<>(NumberedUnits.groups(numbered.get(true)));
    groups.addAll(new NamedUnits(words).groups(numbered.get(false)));
    Anaphora anaphora = new Anaphora(nodes);
    for (UnitNode node : nodes) {
      if (node.form() == UnitForm.ANAPHOR) {
        anaphora
            .antecedent(node)
            .or(() -> subject(node))
            .flatMap(
                found -> groups.stream().filter(group -> group.nodes().contains(found)).findFirst())
            .ifPresent(group -> group.add(node));
      }
    }
    return groups;
  }
}
