/**
 * Recognizes events with a name: wars, campaigns, battles, incidents; and words that point back to
 * one.
 *
 * <p>In: a {@link org.battlegraph.recognize.Reading}; places that were found before help. Out:
 * {@link org.battlegraph.model.mention.EventMention}s. Not its business: which mentions are one
 * event, and events without a name (a fight, an attack). Start at {@link
 * org.battlegraph.recognize.event.EventRecognizer}.
 */
@NullMarked
package org.battlegraph.recognize.event;

import org.jspecify.annotations.NullMarked;
