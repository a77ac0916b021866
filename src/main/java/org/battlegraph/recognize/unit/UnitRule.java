package org.battlegraph.recognize.unit;

import java.util.List;

/** One way in which a text names forces. */
interface UnitRule {
  /** Returns what the rule finds; what an earlier rule has taken is left out later. */
  List<UnitDraft> find(UnitText text);
}
