package org.battlegraph.wikidata;

import java.util.ArrayList;
import java.util.List;

/**
 * An item that an editor may make, with what the articles assert of it. Whether Wikidata really has
 * no such item is for the editor to see; the line of the label says that nobody checked.
 *
 * @param name what the graph calls it, in Chinese
 * @param english its English label; empty where the graph has none
 * @param kind the item that says what it is
 * @param lines the statements of it, whose subject is {@link QuickStatements#LAST}
 */
public record NewItem(String name, String english, String kind, List<QuickStatements.Line> lines) {

  /** Copies the list. */
  public NewItem {
    lines = List.copyOf(lines);
  }

  /** The lines that make the item and name it, before any statement of it. */
  public List<String> head() {
    List<String> head = new ArrayList<>();
    head.add("CREATE");
    head.add(
        QuickStatements.LAST + "\tLzh\t" + QuickStatements.quoted(name) + " /* not checked */");
    if (!english.isEmpty()) {
      head.add(QuickStatements.LAST + "\tLen\t" + QuickStatements.quoted(english));
    }
    head.add(QuickStatements.LAST + "\tP31\t" + kind);
    return head;
  }

  /** All lines, in the order in which they have to be sent. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(head());
    lines.forEach(line -> texts.add(line.text()));
    return texts;
  }
}
