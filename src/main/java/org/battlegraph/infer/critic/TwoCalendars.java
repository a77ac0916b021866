package org.battlegraph.infer.critic;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.zh.Era;
import org.battlegraph.zh.Numerals;

/** Notes the years of a text that are given in two calendars, as 1932年（民國21年）. */
final class TwoCalendars {
  private static final Pattern YEARS =
      Pattern.compile(
          "([12]\\d{3})年?[(（]("
              + Era.alternatives()
              + ")(\\d{1,3}|["
              + Numerals.NUMERALS
              + "元]{1,4})年[)）]");

  private final Graph graph;
  private final Node article;
  private final String text;

  TwoCalendars(Graph graph, Node article, String text) {
    this.graph = graph;
    this.article = article;
    this.text = text;
  }

  /** Adds a note for each such year. */
  void add() {
    for (Matcher years = YEARS.matcher(text); years.find(); ) {
      OptionalInt ofEra =
          years.group(3).equals("元") ? OptionalInt.of(1) : Numerals.integer(years.group(3));
      if (ofEra.isPresent()) {
        Era.of(years.group(2))
            .map(era -> era.commonYear(ofEra.getAsInt()))
            .ifPresent(year -> year.ifPresent(value -> addNote(years, value)));
      }
    }
  }

  private void addNote(Matcher years, int ofEra) {
    Node note = NodeFactory.createURI(article + "#years-" + years.start());
    graph.add(note, RDF.type.asNode(), NodeFactory.createURI(Note.NS + "Years"));
    graph.add(note, Bg.inArticle.asNode(), article);
    graph.add(note, Bg.beginOffset.asNode(), ReadingNotes.integer(years.start()));
    graph.add(note, Bg.endOffset.asNode(), ReadingNotes.integer(years.end()));
    graph.add(note, Bg.surface.asNode(), ReadingNotes.string(years.group()));
    graph.add(note, Note.year, ReadingNotes.integer(Integer.parseInt(years.group(1))));
    graph.add(note, Note.otherYear, ReadingNotes.integer(ofEra));
  }
}
