/**
 * The named queries: questions kept as SPARQL files, asked of a graph with names as people write
 * them.
 *
 * <p>In: a name of a query (a file of {@code queries/}) and values for its parameters. Out: a
 * {@link org.battlegraph.query.ResultTable}, or one line that says what was not understood. Start
 * at {@link org.battlegraph.query.QueryDesk}; {@link org.battlegraph.query.QueryLibrary} lists what
 * can be asked, {@link org.battlegraph.query.ParameterResolver} is the only place where a name
 * becomes a thing of the graph.
 *
 * <p>Not here: making graphs, serving them, and anything about the text of articles.
 */
@NullMarked
package org.battlegraph.query;

import org.jspecify.annotations.NullMarked;
