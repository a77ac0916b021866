/**
 * What follows from a graph by rules.
 *
 * <p>In: a graph of facts, and rules as SPARQL queries: CONSTRUCT for the short cuts ({@code
 * ontology/rules}), which say a fact again as one triple, and SELECT for inferences ({@code
 * ontology/inference}), which say what no text states, with premises. Out: the triples, in order.
 * Start at {@link org.battlegraph.infer.ShortCuts} and {@link org.battlegraph.infer.Inferences}.
 * Nothing is written here: the caller knows the graph that the triples belong to.
 */
@NullMarked
package org.battlegraph.infer;

import org.jspecify.annotations.NullMarked;
