package org.battlegraph.recognize.place;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.CommonWords;

/** One article with what the collectors of candidates share. */
final class PlaceScene {
  private final Reading reading;
  private final PlaceLexicon lexicon;
  private final PlaceNames names;
  private final BitSet closed = new BitSet();
  private final Set<Integer> mentionBegins = new HashSet<>();
  private final Set<Integer> mentionEnds = new HashSet<>();

  PlaceScene(Reading reading, PlaceLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.names = new PlaceNames(lexicon);
    for (Mention mention : reading.found()) {
      Span span = mention instanceof PersonMention person ? person.nameSpan() : mention.span();
      mentionBegins.add(mention.span().begin());
      mentionEnds.add(mention.span().end());
      if (!mayHoldPlaces(mention)) {
        closed.set(span.begin(), span.end());
      }
    }
  }

  private static boolean mayHoldPlaces(Mention mention) {
    return mention instanceof EventMention
        || mention instanceof UnitMention unit && unit.form() == UnitForm.GARRISON
        || mention instanceof FigureMention
        || mention instanceof DateMention;
  }

  Reading reading() {
    return reading;
  }

  String text() {
    return reading.folded();
  }

  PlaceLexicon lexicon() {
    return lexicon;
  }

  PlaceNames names() {
    return names;
  }

  /** Tells whether no person and no unit stands in a span. */
  boolean isFree(Span span) {
    int next = closed.nextSetBit(span.begin());
    return next < 0 || next >= span.end();
  }

  /** Returns how sure a name can end before an index: 0 for not. */
  int rightEdge(int index, Span part) {
    if (index >= part.end()
        || !Character.isIdeographic(text().charAt(index))
        || mentionBegins.contains(index)
        || lexicon.conjunctions().beginningAt(text(), index, part.end()) > 0
        || lexicon.locatives().beginningAt(text(), index, part.end()) > 0) {
      return 2;
    }
    String ahead = text().substring(index, Math.min(part.end(), index + 4));
    return lexicon.function().has(text().charAt(index))
            || CommonWords.beginsAt(ahead, 0)
            || lexicon.verbs().beginningAt(text(), index, part.end()) > 0
        ? 1
        : 0;
  }

  /** Returns how sure a name can begin at an index: 0 for not. */
  int leftEdge(int index, Span part) {
    if (index <= part.begin()
        || !Character.isIdeographic(text().charAt(index - 1))
        || mentionEnds.contains(index)
        || lexicon.verbs().endingAt(text(), part.begin(), index) > 0
        || lexicon.prepositions().endingAt(text(), part.begin(), index) > 0
        || lexicon.conjunctions().endingAt(text(), part.begin(), index) > 0) {
      return 2;
    }
    int from = Math.max(part.begin(), index - 4);
    return lexicon.function().has(text().charAt(index - 1))
            || CommonWords.endsAt(text().substring(from, index), index - from)
        ? 1
        : 0;
  }
}
