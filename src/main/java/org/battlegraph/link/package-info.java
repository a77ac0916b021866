/**
 * Things of the articles to items of Wikidata.
 *
 * <p>In: entities, or {@link org.battlegraph.link.Subject}s with what the articles say around them,
 * and a {@link org.battlegraph.link.WikidataSource}. Out: records; {@code rdf} writes them. Start
 * at {@link org.battlegraph.link.Linker}. Dumps are read in {@code link.dump} and the live service
 * is asked in {@code link.live}; here stand what they answer with, the snapshot that comes with the
 * library, and the choice among items.
 */
@NullMarked
package org.battlegraph.link;

import org.jspecify.annotations.NullMarked;
