/**
 * Datasets: reading and writing RDF files, keeping their quads, and the two views that users ask.
 *
 * <p>In: RDF files, an endpoint to copy, or quads from a mapper. Out: a {@link
 * org.battlegraph.store.GraphStore} with the default view (what the articles assert, and its short
 * cuts) and the view of everything, and a dataset as a file. Start at the store; files are read by
 * {@link org.battlegraph.store.RdfFile} and written by {@link org.battlegraph.store.GraphFile}.
 *
 * <p>Not here: asking ({@code query}), serving ({@code serve}), and making facts of text.
 */
@NullMarked
package org.battlegraph.store;

import org.jspecify.annotations.NullMarked;
