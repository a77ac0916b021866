/**
 * Finds persons: names with the rank and the post beside them.
 *
 * <p>In: a {@link org.battlegraph.recognize.Reading}. Out: {@link
 * org.battlegraph.model.mention.PersonMention}s. A name is first a candidate; what stands around
 * all its places in the article (posts, ranks, links, verbs that only persons do) speaks for or
 * against it, and an accepted name is then found wherever it stands, its short form too. Not its
 * business: which two names are one person. Start at {@link
 * org.battlegraph.recognize.person.PersonRecognizer}.
 */
@NullMarked
package org.battlegraph.recognize.person;

import org.jspecify.annotations.NullMarked;
