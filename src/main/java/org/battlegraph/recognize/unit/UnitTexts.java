package org.battlegraph.recognize.unit;

import java.util.HashMap;
import java.util.Map;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.PatternSet;

/** The passages of one article, which are read several times and looked through once. */
final class UnitTexts {
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
    PatternSet.Sight sight =
        seen.computeIfAbsent(passage.span(), span -> searches.in(reading.folded(), span));
    return new UnitText(reading, passage.span(), bounds, nations, known, sight);
  }
}
