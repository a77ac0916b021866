/**
 * Reads the Markdown or the wikitext of an article into plain text that knows its way back to the
 * file.
 *
 * <p>In: Markdown as pandoc writes it from a wiki, or the wikitext of MediaWiki. Out: an {@link
 * org.battlegraph.model.text.Article}, with its sections, passages (paragraphs, list items and
 * table cells as trees), sentences, links and citations. Start at {@link
 * org.battlegraph.article.ArticleReader}. What the words mean is not its business.
 */
@NullMarked
package org.battlegraph.article;

import org.jspecify.annotations.NullMarked;
