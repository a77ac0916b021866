package org.battlegraph.infer.critic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;

/**
 * Notes the days of a text that no calendar has, as 9月31日. They are often no mentions, because a
 * reader of dates passes them over.
 */
final class NoSuchDays {
  private static final Pattern DAY =
      Pattern.compile("(?<![0-9])(?:[12]\\d{3}年)?(\\d{1,2})月(\\d{1,2})[日号]");
  private static final int MONTHS = 12;

  /** The most days that each month has, in a leap year. */
  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final Graph graph;
  private final Node article;
  private final String text;

  NoSuchDays(Graph graph, Node article, String text) {
    this.graph = graph;
    this.article = article;
    this.text = text;
  }

  /** Adds a note for each such day. */
  void add() {
    for (Matcher day = DAY.matcher(text); day.find(); ) {
      if (!exists(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))) {
        Node note = NodeFactory.createURI(article + "#no-day-" + day.start());
        graph.add(note, RDF.type.asNode(), NodeFactory.createURI(Note.NS + "NoSuchDay"));
        graph.add(note, Bg.inArticle.asNode(), article);
        graph.add(note, Bg.beginOffset.asNode(), ReadingNotes.integer(day.start()));
        graph.add(note, Bg.endOffset.asNode(), ReadingNotes.integer(day.end()));
        graph.add(note, Bg.surface.asNode(), ReadingNotes.string(day.group()));
      }
    }
  }

  private static boolean exists(int month, int day) {
    return month >= 1 && month <= MONTHS && day >= 1 && day <= LENGTHS[month - 1];
  }
}
