/**
 * What follows from a graph by rules.
 *
 * <p>In: a graph of facts, and rules as SPARQL CONSTRUCT queries ({@code ontology/rules}). Out: the
 * triples that they construct, in order. Start at {@link org.battlegraph.infer.ShortCuts}. Nothing
 * is written here: the caller knows the graph that the triples belong to.
 */
@NullMarked
package org.battlegraph.infer;

import org.jspecify.annotations.NullMarked;
