/**
 * Items of Wikidata out of the files that Wikimedia publishes.
 *
 * <p>In: dumps of entities as JSON, and SQL dumps of {@code wb_items_per_site} or of {@code page},
 * {@code redirect} and {@code page_props}, each plain, {@code .gz} or {@code .bz2}. Out: {@link
 * org.battlegraph.link.WikidataSource}s that read a file once, from its first byte to its last, and
 * keep what was asked for and nothing else. Start at {@link org.battlegraph.link.dump.Dumps}. It
 * does not fetch dumps, and keeps no index of them.
 */
@NullMarked
package org.battlegraph.link.dump;

import org.jspecify.annotations.NullMarked;
