/**
 * The text stages in their order: from a file to facts.
 *
 * <p>In: an article's file or text, and {@link org.battlegraph.pipeline.Settings}. Out: {@link
 * org.battlegraph.model.fact.ArticleFacts}. Facts end here; RDF, links and files are the business
 * of others. This is the one place that knows all text stages. Start at {@link
 * org.battlegraph.pipeline.Pipeline}.
 */
@NullMarked
package org.battlegraph.pipeline;

import org.jspecify.annotations.NullMarked;
