package org.battlegraph.evaluation.mention;

import org.battlegraph.model.text.Span;

/**
 * A mention that a careful reader marked.
 *
 * @param kind what it names
 * @param span where it stands in the plain text, in Unicode code points
 * @param text its words
 */
public record AnnotatedMention(MentionKind kind, Span span, String text) {}
