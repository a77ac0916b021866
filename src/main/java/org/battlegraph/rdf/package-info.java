/**
 * Facts, entities, mentions and links as RDF.
 *
 * <p>In: {@link org.battlegraph.model.fact.ArticleFacts} and the records of links. Out: quads to
 * any {@link org.apache.jena.riot.system.StreamRDF}, by the vocabulary of {@code ontology/},
 * without blank nodes and in an order that is the same on each run. Start at {@link
 * org.battlegraph.rdf.GraphWriter}; names are made by {@link org.battlegraph.rdf.Iris}.
 *
 * <p>Not here: deriving anything ({@code infer}), and keeping graphs, their files included ({@code
 * store}).
 */
@NullMarked
package org.battlegraph.rdf;

import org.jspecify.annotations.NullMarked;
