/**
 * The server: an embedded Fuseki over a graph, the named queries over HTTP, and a page to ask them.
 *
 * <p>In: a {@link org.battlegraph.store.GraphStore} or a dataset, from wherever. Out: {@code
 * /battlegraph/sparql} on the default view, {@code /all/sparql} on everything, {@code /api/queries}
 * and the page at {@code /}; all of it read-only. Start at {@link
 * org.battlegraph.serve.BattlegraphServer}.
 *
 * <p>Not here: extraction of any kind. The server can show a graph that somebody else made.
 */
@NullMarked
package org.battlegraph.serve;

import org.jspecify.annotations.NullMarked;
