/**
 * Finds dates and completes them from the dates before them.
 *
 * <p>In: a {@link org.battlegraph.recognize.Reading}. Out: {@link
 * org.battlegraph.model.mention.DateMention}s. The grammar ({@code DateGrammar}) reads what is
 * written; the {@code Timeline} knows what is relative to what. Durations and frequencies are not
 * dates. Start at {@link org.battlegraph.recognize.date.DateRecognizer}.
 */
@NullMarked
package org.battlegraph.recognize.date;

import org.jspecify.annotations.NullMarked;
