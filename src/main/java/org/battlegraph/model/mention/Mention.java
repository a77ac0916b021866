package org.battlegraph.model.mention;

import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.text.Span;

/** A stretch of text that a recognizer understood. */
public sealed interface Mention
    permits DateMention,
        FigureMention,
        UnitMention,
        PersonMention,
        PlaceMention,
        EventMention,
        ActionMention {

  /** Returns where it stands and which rule read it. */
  Evidence evidence();

  /** Returns where it stands. */
  default Span span() {
    return evidence().span();
  }
}
