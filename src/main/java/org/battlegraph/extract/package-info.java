/**
 * What an article says: from mentions and what they mean to facts.
 *
 * <p>In: an article, its mentions and their resolution. Out: facts with evidence and standing. A
 * passage is cut into clauses, a clause into phrases (names with the small words that govern them,
 * and verbs), and rules read the phrases; who acts, against whom and when is carried from clause to
 * clause. Not its business: what a name means, which the resolution has said. Start at {@link
 * org.battlegraph.extract.Extractor}.
 */
@NullMarked
package org.battlegraph.extract;

import org.jspecify.annotations.NullMarked;
