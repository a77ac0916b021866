/**
 * What the mentions of one article mean: which of them are one thing, whom it fights for, and its
 * identity.
 *
 * <p>In: an article and its mentions. Out: a {@link org.battlegraph.model.entity.Resolution}. Start
 * at {@link org.battlegraph.resolve.Resolver}. Not its business: finding mentions, and joining the
 * entities of several articles; an id depends on what its own article says and on nothing else.
 */
@NullMarked
package org.battlegraph.resolve;

import org.jspecify.annotations.NullMarked;
