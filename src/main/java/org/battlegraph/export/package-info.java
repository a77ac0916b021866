/**
 * Facts in other forms than RDF.
 *
 * <p>In: {@link org.battlegraph.model.fact.ArticleFacts}. Out: text, one writer a form. Start at
 * {@link org.battlegraph.export.FactLines} (JSON Lines, the form that is scored), {@link
 * org.battlegraph.export.Explanation} (for people) or {@link org.battlegraph.export.FactChain},
 * which tells a fact's making from the graph.
 */
@NullMarked
package org.battlegraph.export;

import org.jspecify.annotations.NullMarked;
