/**
 * The API of a MediaWiki, as its operators want it asked.
 *
 * <p>In: the parameters of a request. Out: the answer as JSON. Start at {@link
 * org.battlegraph.mediawiki.ApiClient}. What is asked for is not its business: {@code fetch} asks a
 * Wikipedia for articles, {@code link.live} Wikidata for items.
 */
@NullMarked
package org.battlegraph.mediawiki;

import org.jspecify.annotations.NullMarked;
