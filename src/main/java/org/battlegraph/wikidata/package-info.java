/**
 * Our graph in Wikidata's terms, and what the one has and the other lacks.
 *
 * <p>In: the default view of a graph with its links, and items of Wikidata where a source gives
 * them. Out: the same facts as {@code wdt:}, {@code p:}, {@code ps:} and {@code pq:}, differences,
 * and statements for editors to review. Start at {@link org.battlegraph.wikidata.WikidataView}, of
 * which {@link org.battlegraph.wikidata.Proposals} reads statements. Nothing is ever sent to
 * Wikidata from here.
 */
@NullMarked
package org.battlegraph.wikidata;

import org.jspecify.annotations.NullMarked;
