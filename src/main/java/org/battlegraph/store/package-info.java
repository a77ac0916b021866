/**
 * Datasets: reading RDF files, keeping their quads, and the two views that users ask.
 *
 * <p>In: RDF files, an endpoint to copy, or quads from a mapper. Out: a {@link
 * org.battlegraph.store.GraphStore} with the default view (what the articles assert, and its short
 * cuts) and the view of everything. Start there.
 *
 * <p>Not here: asking ({@code query}), serving ({@code serve}), and making facts of text.
 */
@NullMarked
package org.battlegraph.store;

import org.jspecify.annotations.NullMarked;
