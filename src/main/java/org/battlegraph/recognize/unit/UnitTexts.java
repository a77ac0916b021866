package org.battlegraph.recognize.unit;

import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.model.text.Passage;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.PatternSet;

/**
 * The passages of one article, each of which is looked through for all expressions at once when it
 * is read. What is seen is not kept: of a text made to that end it would be hundreds of megabytes.
 */
final class UnitTexts {
  private final Reading reading;
  private final NameBounds bounds;
  private final Nations nations;
  private final PatternSet searches;

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
    PatternSet.Sight sight = searches.in(reading.folded(), passage.span());
    return new UnitText(reading, passage.span(), bounds, nations, known, sight);
  }
}
