package org.battlegraph.orbat;

import java.util.Iterator;
import java.util.Locale;
import org.battlegraph.orbat.OrderOfBattle.Entry;

/** Writes an order of battle as a tree of lines. */
final class TextTree {
  private final StringBuilder out = new StringBuilder();

  private TextTree() {}

  static String write(OrderOfBattle order) {
    TextTree tree = new TextTree();
    tree.line("Order of battle of " + order.unit().name() + " on " + order.day());
    tree.line(order.day() + "時" + order.unit().name() + "之戰鬥序列");
    tree.line("");
    tree.entry(order.unit(), "", "");
    if (order.unit().subordinates().isEmpty() && order.unit().commanders().isEmpty()) {
      tree.line("Nothing is known of who commanded it or stood under it about that day.");
      tree.line("該日前後，未見其主官與所屬之記載。");
    }
    return tree.out.toString();
  }

  private void entry(Entry entry, String before, String below) {
    line(before + entry.name() + entry.echelon().map(each -> " (" + words(each) + ")").orElse(""));
    boolean leaf = entry.subordinates().isEmpty();
    String margin = below + (leaf ? "    " : "│   ");
    entry.known().ifPresent(known -> line(margin + said(known)));
    for (Commander commander : entry.commanders()) {
      line(margin + title(commander) + "; " + said(commander.known()));
    }
    Iterator<Entry> subordinates = entry.subordinates().iterator();
    while (subordinates.hasNext()) {
      Entry next = subordinates.next();
      boolean last = !subordinates.hasNext();
      entry(next, below + (last ? "└── " : "├── "), below + (last ? "    " : "│   "));
    }
  }

  private static String said(Attestation known) {
    return known.when()
        + known.date().map(date -> " (" + date + ")").orElse("")
        + ": "
        + known.quotation()
        + " ["
        + known.article()
        + "]";
  }

  /** The post, the name and the rank. */
  static String title(Commander commander) {
    return commander.position().map(position -> position + " ").orElse("")
        + commander.name()
        + commander.rank().map(rank -> " " + rank).orElse("");
  }

  /** The English term of an echelon: {@code group army} of {@code GroupArmy}. */
  static String words(String echelon) {
    return echelon.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
