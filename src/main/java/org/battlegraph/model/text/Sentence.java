package org.battlegraph.model.text;

/**
 * A sentence of running text, up to and with its closing mark.
 *
 * @param span where it stands
 */
public record Sentence(Span span) {}
