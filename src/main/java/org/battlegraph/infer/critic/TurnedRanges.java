package org.battlegraph.infer.critic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;

/**
 * Notes the ranges of a count whose end is below their beginning, as 41-15个师; they are not read as
 * figures. An end with fewer digits shares the first ones of the beginning: 104-7人 are 104 to 107.
 */
final class TurnedRanges {
  private static final Pattern RANGE =
      Pattern.compile("(?<![0-9.,/月日年第-])(\\d{1,7})[-–—~～至到](\\d{1,7})(?=余?[个人名架辆艘门挺支枝师旅团营])");

  private final Graph graph;
  private final Node article;
  private final String text;

  TurnedRanges(Graph graph, Node article, String text) {
    this.graph = graph;
    this.article = article;
    this.text = text;
  }

  /** Adds a note for each such range. */
  void add() {
    for (Matcher range = RANGE.matcher(text); range.find(); ) {
      String low = range.group(1);
      String high = range.group(2);
      int shared = Math.max(0, low.length() - high.length());
      if (Integer.parseInt(low.substring(0, shared) + high) < Integer.parseInt(low)) {
        addNote(range, low, high);
      }
    }
  }

  private void addNote(Matcher range, String low, String high) {
    Node note = NodeFactory.createURI(article + "#range-" + range.start());
    graph.add(note, RDF.type.asNode(), NodeFactory.createURI(Note.NS + "TurnedRange"));
    graph.add(note, Bg.inArticle.asNode(), article);
    graph.add(note, Bg.beginOffset.asNode(), ReadingNotes.integer(range.start()));
    graph.add(note, Bg.endOffset.asNode(), ReadingNotes.integer(range.end()));
    graph.add(note, Bg.surface.asNode(), ReadingNotes.string(range.group()));
    graph.add(note, Note.low, ReadingNotes.string(low));
    graph.add(note, Note.high, ReadingNotes.string(high));
  }
}
