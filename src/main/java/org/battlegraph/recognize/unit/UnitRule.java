package org.battlegraph.recognize.unit;

import java.util.List;
import org.battlegraph.zh.QuickPattern;

/** One way in which a text names forces. */
interface UnitRule {
  /** Returns what the rule finds; what an earlier rule has taken is left out later. */
  List<UnitDraft> find(UnitText text);

  /** Returns the expressions that the rule looks for, so that those of all rules share a pass. */
  default List<QuickPattern> searches() {
    return List.of();
  }
}
