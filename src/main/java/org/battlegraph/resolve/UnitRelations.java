package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Passage;

/** Finds which forces stand together in the text: superior and subordinate, members of a list. */
final class UnitRelations {
  /** Two forces that fight for one side. */
  record Bond(UnitNode first, UnitNode second) {}

  private static final Pattern PARENTHESIS = Pattern.compile("[（(][^（()）]*[)）]");
  private static final Pattern BELOW =
      Pattern.compile("(各|所属|所辖|下辖|下属|属下|辖下|麾下|配属|指挥|先头|主力|一部)?(部队|部)?(之|的)?(先头|主力)?");
  private static final Pattern DIVIDED =
      Pattern.compile("[^。；]{0,20}(分|编|辖|包括)[^，。、；]{0,6}[：:，,]?");
  private static final Pattern CONSISTS =
      Pattern.compile("[，,]?(为|是|系|即|包括|计有|有|由|以|分别为|方面)?[：:]?");
  private static final Pattern NEXT =
      Pattern.compile("(各?一部|主力|全部)?([、，,；;]|[及和与暨](其|以)?|以及|并以|[，,、](及|和|以及|另以|并以|又以))");
  private static final Pattern FIGHT = Pattern.compile("[攻击败歼抗被与对]");
  private static final Pattern WEAK_NEXT = Pattern.compile("[与和及跟同]");

  private final Frame frame;
  private final List<UnitNode> nodes;
  private final List<Bond> close = new ArrayList<>();
  private final List<Bond> loose = new ArrayList<>();

  UnitRelations(Frame frame, List<UnitNode> nodes) {
    this.frame = frame;
    this.nodes = nodes;
    neighbors();
    lists();
  }

  /** Returns the forces that surely fight together. */
  List<Bond> close() {
    return close;
  }

  /** Returns the forces that stand in parallel in one sentence. */
  List<Bond> loose() {
    return loose;
  }

  private void neighbors() {
    for (int i = 1; i < nodes.size(); i++) {
      UnitNode first = nodes.get(i - 1);
      UnitNode second = nodes.get(i);
      if (first.passage() == second.passage() && first.sentence().equals(second.sentence())) {
        relate(first, second);
      }
    }
  }

  private void relate(UnitNode first, UnitNode second) {
    if (first.form() == UnitForm.ANAPHOR || second.form() == UnitForm.ANAPHOR) {
      return;
    }
    String between = PARENTHESIS.matcher(frame.between(first.span(), second.span())).replaceAll("");
    boolean sideFirst = first.form() == UnitForm.SIDE && second.form() != UnitForm.SIDE;
    if (sideFirst && CONSISTS.matcher(between).matches()) {
      close.add(new Bond(first, second));
    } else if (first.rank() > second.rank()
        && (BELOW.matcher(between).matches() || DIVIDED.matcher(between).matches())) {
      second.standsUnder(first);
      close.add(new Bond(first, second));
    } else if (isNext(first, second, between)) {
      close.add(new Bond(first, second));
      if (first.rank() == second.rank()) {
        first.superior().ifPresent(second::standsUnder);
      }
    } else if (sameWord(first, second) && !FIGHT.matcher(between).find()) {
      loose.add(new Bond(first, second));
    }
  }

  private static boolean sameWord(UnitNode first, UnitNode second) {
    return first.echelon().isPresent()
        && first
            .echelon()
            .map(Echelons.Word::word)
            .equals(second.echelon().map(Echelons.Word::word));
  }

  private static boolean isNext(UnitNode first, UnitNode second, String between) {
    if (!NEXT.matcher(between).matches()
        || first.form() == UnitForm.SIDE
        || second.form() == UnitForm.SIDE) {
      return false;
    }
    return sameWord(first, second) || !WEAK_NEXT.matcher(between).find();
  }

  private void lists() {
    Map<Integer, UnitNode> heads = new HashMap<>();
    for (UnitNode node : nodes) {
      if (node.form() != UnitForm.ANAPHOR) {
        heads.putIfAbsent(node.passage(), node);
      }
    }
    for (UnitNode node : heads.values()) {
      if (node.passage() >= 0) {
        underParent(node, heads);
      }
    }
  }

  private void underParent(UnitNode node, Map<Integer, UnitNode> heads) {
    Article article = frame.article();
    Passage passage = article.passages().get(node.passage());
    OptionalInt parent = passage.parent();
    while (parent.isPresent()) {
      UnitNode head = heads.get(parent.getAsInt());
      if (head != null) {
        close.add(new Bond(head, node));
        if (head.rank() > node.rank() || node.rank() == 0) {
          node.standsUnder(head);
        }
        return;
      }
      parent = article.passages().get(parent.getAsInt()).parent();
    }
  }
}
