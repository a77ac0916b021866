/**
 * Finds verbs of action.
 *
 * <p>In: a reading in which names, dates and figures are already found, since some words are verbs
 * of action only before a place or a force. Out: {@link
 * org.battlegraph.model.mention.ActionMention}. Not its business: who did it and where; that is for
 * the extraction. Start at {@link org.battlegraph.recognize.action.ActionRecognizer}.
 */
@NullMarked
package org.battlegraph.recognize.action;

import org.jspecify.annotations.NullMarked;
