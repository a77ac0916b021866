/**
 * Facts in other forms than RDF.
 *
 * <p>In: {@link org.battlegraph.model.fact.ArticleFacts}. Out: text, one writer a form. Start at
 * {@link org.battlegraph.export.FactLines} (JSON Lines, the form that is scored) or {@link
 * org.battlegraph.export.Explanation} (for people).
 */
@NullMarked
package org.battlegraph.export;

import org.jspecify.annotations.NullMarked;
