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

/** Notes the years of a text that are given in two calendars: 1932年（民國21年）, 民國21年（1932年）. */
final class TwoCalendars {
  private static final String COMMON = "(?<common%d>[12]\\d{3})年?";
  private static final String OF_ERA =
      "(?<era%%d>%s)(?<year%%d>\\d{1,3}|[%s元]{1,4})年"
          .formatted(Era.alternatives(), Numerals.NUMERALS);
  private static final Pattern YEARS =
      Pattern.compile(
          (COMMON + "[(（]" + OF_ERA + "[)）]").formatted(1, 1, 1)
              + "|"
              + (OF_ERA + "[(（]" + COMMON + "[)）]").formatted(2, 2, 2));

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
      String order = years.group("common1") == null ? "2" : "1";
      String written = years.group("year" + order);
      OptionalInt ofEra = written.equals("元") ? OptionalInt.of(1) : Numerals.integer(written);
      if (ofEra.isPresent()) {
        int common = Integer.parseInt(years.group("common" + order));
        Era.of(years.group("era" + order))
            .map(era -> era.commonYear(ofEra.getAsInt()))
            .ifPresent(year -> year.ifPresent(value -> addNote(years, common, value)));
      }
    }
  }

  private void addNote(Matcher years, int common, int ofEra) {
    Node note = NodeFactory.createURI(article + "#years-" + years.start());
    graph.add(note, RDF.type.asNode(), NodeFactory.createURI(Note.NS + "Years"));
    graph.add(note, Bg.inArticle.asNode(), article);
    graph.add(note, Bg.beginOffset.asNode(), ReadingNotes.integer(years.start()));
    graph.add(note, Bg.endOffset.asNode(), ReadingNotes.integer(years.end()));
    graph.add(note, Bg.surface.asNode(), ReadingNotes.string(years.group()));
    graph.add(note, Note.year, ReadingNotes.integer(common));
    graph.add(note, Note.otherYear, ReadingNotes.integer(ofEra));
  }
}
