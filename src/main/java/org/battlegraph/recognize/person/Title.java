package org.battlegraph.recognize.person;

import org.battlegraph.model.text.Span;

/**
 * A post or a rank in the text.
 *
 * @param span where it stands, with 副, 代 and the like
 * @param kind which of the two
 */
record Title(Span span, Kind kind) {
  /** What a title word is. */
  enum Kind {
    POST,
    RANK,
    /** A rank that is nearly always another word. */
    SELDOM,
    /** A longer word that only looks like one. */
    NONE
  }
}
