/**
 * Entities to items of Wikidata.
 *
 * <p>In: the entities of articles, and a {@link org.battlegraph.link.WikidataSource} that knows the
 * items behind the titles of articles. Out: records; {@code rdf} writes them. An entity is linked
 * only if the article links it and the source knows the title behind that link, never because of
 * its name. Start at {@link org.battlegraph.link.Linker}.
 */
@NullMarked
package org.battlegraph.link;

import org.jspecify.annotations.NullMarked;
