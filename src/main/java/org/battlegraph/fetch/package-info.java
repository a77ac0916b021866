/**
 * Gets articles from a wiki, and keeps them with what makes them citable: revision, license,
 * checksum, date.
 *
 * <p>In: the title of an article. Out: its wikitext in a file, and beside it a file that says what
 * it is ({@link org.battlegraph.fetch.Sidecar}), which the pipeline reads. Start at {@link
 * org.battlegraph.fetch.PageSource}; {@link org.battlegraph.fetch.MediaWikiApi} is the one that
 * asks a wiki. What the wikitext means is not its business.
 */
@NullMarked
package org.battlegraph.fetch;

import org.jspecify.annotations.NullMarked;
