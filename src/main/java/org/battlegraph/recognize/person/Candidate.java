package org.battlegraph.recognize.person;

import org.battlegraph.model.text.Span;

/**
 * A stretch of text that may be a name.
 *
 * @param span where it stands
 * @param name its folded words
 * @param shape what it looks like
 * @param score how well it does, its boundaries included
 */
record Candidate(Span span, String name, NameShape shape, int score) {}
