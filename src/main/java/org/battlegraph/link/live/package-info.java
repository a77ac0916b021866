/**
 * Items of Wikidata from the live service.
 *
 * <p>In: titles, names and ids. Out: items with all that they state. Start at {@link
 * org.battlegraph.link.live.LiveWikidata}; {@link org.battlegraph.link.live.AnswerCache} keeps
 * answers on the disk, so that a question is asked once.
 */
@NullMarked
package org.battlegraph.link.live;

import org.jspecify.annotations.NullMarked;
