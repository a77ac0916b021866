/**
 * Which entities of a graph are one thing, though their articles gave them different IRIs.
 *
 * <p>In: the quads of any number of articles, mapped together or apart. Out: the pairs that are
 * proven to be one thing, each with the rule, the reason and both names where they stand; the pairs
 * that might be; and the links that were not followed. Start at {@link
 * org.battlegraph.identity.Identity}; the rules are the classes that implement {@code JoinRule}.
 *
 * <p>It works on the graph and not on the articles' records, so that articles that were mapped
 * apart, by whomever, are joined as those that were mapped together. Whatever it finds depends on
 * the set of the quads alone. It never changes an IRI: the facts keep theirs, and {@code
 * bg:canonical} says which one stands for all.
 */
@NullMarked
package org.battlegraph.identity;

import org.jspecify.annotations.NullMarked;
