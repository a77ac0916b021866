package org.battlegraph.infer.critic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.model.text.Span;
import org.battlegraph.ontology.Bg;
import org.battlegraph.zh.CommonWords;

/**
 * Notes the stretches of a text that are a word of the dictionary with two neighbors the wrong way
 * round, where no word can be made of them as they stand: 龍黑江, 野戰 as 戰野 in the name of a force, 洛陽
 * as 陽洛 in a list of places.
 */
final class TurnedWords {
  /** Shorter words stand turned round by chance: only names are told by two characters. */
  private static final int LEAST = 3;

  private static final int LONGEST = 4;
  private static final int PAIR = 2;

  /** 西關 is the suburb outside the west gate, though 關西 is a place too. */
  private static final String DIRECTIONS = "东西南北上下左右前后中内外";

  private static final String ASPECT = "了过";
  private static final String BEHIND_A_PLACE = "、，。；等";

  private final Graph graph;
  private final Node article;
  private final String text;
  private final PlaceSurroundings places;
  private final Surnames surnames;

  TurnedWords(Graph graph, Node article, String text, PlaceSurroundings places, Surnames surnames) {
    this.graph = graph;
    this.article = article;
    this.text = text;
    this.places = places;
    this.surnames = surnames;
  }

  /**
   * Adds a note for each such stretch.
   *
   * @param forces where names of forces stand
   * @param sure where names stand that are surely what they seem, and dates
   */
  void add(List<Span> forces, List<Span> sure) {
    for (int at = 0; at < text.length(); at++) {
      int begin = at;
      Optional<Span> words =
          IntStream.iterate(LONGEST, length -> length >= LEAST, length -> length - 1)
              .mapToObj(length -> new Span(begin, begin + length))
              .filter(span -> span.end() <= text.length() && word(span).isPresent())
              .filter(this::standsAlone)
              .findFirst()
              .or(() -> place(begin));
      if (words.isPresent() && isFree(words.get(), sure)) {
        addNote(words.get());
        at = words.get().end();
      }
    }
    forces.stream()
        .filter(force -> force.length() > PAIR)
        .map(force -> new Span(force.begin(), force.begin() + PAIR))
        .filter(span -> isFree(span, sure) && beginsNoForce(span))
        .forEach(this::addNote);
  }

  private static boolean isFree(Span words, List<Span> sure) {
    return sure.stream().noneMatch(words::overlaps);
  }

  /** Returns the word of the dictionary that a stretch is with two neighbors turned round. */
  private Optional<String> word(Span span) {
    String words = text.substring(span.begin(), span.end());
    OptionalInt at = turned(words);
    return at.isPresent() ? Optional.of(turn(words, at.getAsInt())) : Optional.empty();
  }

  /** Returns which of the characters and the one behind it make a word in the other order. */
  private static OptionalInt turned(String words) {
    if (!words.chars().allMatch(Character::isIdeographic) || CommonWords.isKnown(words)) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, words.length() - 1)
        .filter(i -> words.charAt(i) != words.charAt(i + 1))
        .filter(i -> CommonWords.isPlaceName(turn(words, i)) || !CommonWords.isRare(turn(words, i)))
        .findFirst();
  }

  private static String turn(String words, int at) {
    return words.substring(0, at)
        + words.charAt(at + 1)
        + words.charAt(at)
        + words.substring(at + 2);
  }

  /** Tells whether no two characters in the stretch or over its ends are a word. */
  private boolean standsAlone(Span span) {
    return IntStream.range(Math.max(0, span.begin() - 1), Math.min(span.end(), text.length() - 1))
        .noneMatch(i -> CommonWords.isKnown(text.substring(i, i + PAIR)));
  }

  /** Two characters, turned round the name of a place, where a list or a verb wants one. */
  private Optional<Span> place(int begin) {
    Span span = new Span(begin, begin + PAIR);
    boolean expected =
        span.end() < text.length()
            && BEHIND_A_PLACE.indexOf(text.charAt(span.end())) >= 0
            && begin > 0
            && (text.charAt(begin - 1) == '、' || places.leadTo(text, behindVerb(begin)));
    return expected
            && text.substring(begin, span.end()).chars().noneMatch(c -> DIRECTIONS.indexOf(c) >= 0)
            && word(span).filter(CommonWords::isPlaceName).isPresent()
            && standsAlone(span)
        ? Optional.of(span)
        : Optional.empty();
  }

  /** 占領了 leads to a place as 占領 does. */
  private int behindVerb(int begin) {
    return ASPECT.indexOf(text.charAt(begin - 1)) >= 0 ? begin - 1 : begin;
  }

  /** Tells whether the name of a force begins with an everyday word turned round, and no person. */
  private boolean beginsNoForce(Span span) {
    return word(span).filter(CommonWords::isOrdinary).isPresent()
        && standsAlone(span)
        && surnames.chinese().beginningAt(text, span.begin(), span.end()) == 0
        && surnames.japanese().beginningAt(text, span.begin(), span.end()) == 0;
  }

  private void addNote(Span span) {
    Node note = NodeFactory.createURI(article + "#turned-" + span.begin());
    graph.add(note, RDF.type.asNode(), NodeFactory.createURI(Note.NS + "TurnedWord"));
    graph.add(note, Bg.inArticle.asNode(), article);
    graph.add(note, Bg.beginOffset.asNode(), ReadingNotes.integer(span.begin()));
    graph.add(note, Bg.endOffset.asNode(), ReadingNotes.integer(span.end()));
    int at = turned(text.substring(span.begin(), span.end())).orElseThrow();
    String written = ReadingNotes.asWritten(graph, article, text, span);
    graph.add(note, Bg.surface.asNode(), ReadingNotes.string(written));
    graph.add(note, Note.name, ReadingNotes.string(turn(written, at)));
  }
}
