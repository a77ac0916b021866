package org.battlegraph.recognize.place;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.FigureMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.CommonWords;

/** One article with what the collectors of candidates share. */
final class PlaceScene {
  private final Reading reading;
  private final PlaceLexicon lexicon;
  private final PlaceNames names;
  private final Map<Integer, Span> toponyms = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final BitSet closed = new BitSet();
  private final Set<Integer> mentionBegins = new HashSet<>();
  private final Set<Integer> mentionEnds = new HashSet<>();

  PlaceScene(Reading reading, PlaceLexicon lexicon, WordIndex<String> known) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.names = new PlaceNames(lexicon);
    for (Mention mention : reading.found()) {
      Span span = mention instanceof PersonMention person ? person.nameSpan() : mention.span();
      mentionBegins.add(mention.span().begin());
      mentionEnds.add(mention.span().end());
      if (mention instanceof PersonMention) {
        persons.add(reading.folded(span));
      }
      if (!mayHoldPlaces(mention)) {
        closed.set(span.begin(), span.end());
      }
    }
    for (Passage passage : reading.passages()) {
      for (WordIndex.Hit<String> hit :
          known.find(text(), passage.span(), hit -> !isCut(hit, passage.span()))) {
        toponyms.put(hit.span().begin(), hit.span());
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

  /** Tells whether a span may be a new name: it cuts no known name and has none but its own. */
  boolean isOpen(Span span) {
    if (!isFree(span)) {
      return false;
    }
    if (isPersonal(reading.folded(span))) {
      return false;
    }
    for (int i = Math.max(0, span.begin() - PlaceNames.LONGEST); i < span.end(); i++) {
      Span known = toponyms.get(i);
      if (known != null && known.overlaps(span) && !fits(known, span)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPersonal(String name) {
    return persons.stream().anyMatch(person -> person.startsWith(name));
  }

  private boolean fits(Span known, Span span) {
    if (known.begin() == span.begin()) {
      return known.end() == span.end()
          || known.end() < span.end() && names.isSuffix(text().substring(known.end(), span.end()));
    }
    return known.begin() == span.begin() + 1
        && known.end() <= span.end()
        && names.isAttribute(text().charAt(span.begin()));
  }

  /** Tells whether the last character of a span begins an ordinary word that runs on. */
  boolean runsIntoWord(Span span, Span part) {
    int last = span.end() - 1;
    if ("东西南北".indexOf(text().charAt(last)) >= 0) {
      return false;
    }
    return CommonWords.beginsAt(text().substring(last, Math.min(part.end(), last + 3)), 0);
  }

  /** Tells whether a known name is only the start of another word: 日本海 in 日本海軍. */
  boolean isCut(WordIndex.Hit<String> hit, Span part) {
    String name = hit.value();
    return lexicon.toponyms().kinds().containsKey(name.substring(0, name.length() - 1))
        && runsIntoWord(hit.span(), part);
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
