package org.battlegraph.recognize.unit;

import java.util.HashMap;
import java.util.Map;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.PatternSet;

/**
 * The passages of one article, each of which is looked through for all expressions at once when it
 * is first read. Of a very long article what is seen is not kept: of a text made to that end it
 * would be hundreds of megabytes.
 */
final class UnitTexts {
  /** In characters; few articles are longer. */
  private static final int LONGEST_KEPT = 100_000;

  private final Reading reading;
  private final NameBounds bounds;
  private final Nations nations;
  private final PatternSet searches;
  private final Map<Span, PatternSet.Sight> seen = new HashMap<>();

  UnitTexts(Reading reading, NameBounds bounds, Nations nations, PatternSet searches) {
    this.reading = reading;
    this.bounds = bounds;
    this.nations = nations;
    this.searches = searches;
  }

  Reading reading() {
    return reading;
  }

  /** Returns a passage of which nothing is taken yet. */
  UnitText of(Passage passage, KnownNames known) {
    boolean kept = reading.folded().length() <= LONGEST_KEPT;
    PatternSet.Sight sight =
        kept ? seen.computeIfAbsent(passage.span(), this::look) : look(passage.span());
    return new UnitText(reading, passage.span(), bounds, nations, known, sight);
  }

  private PatternSet.Sight look(Span part) {
    return searches.in(reading.folded(), part);
  }
}
