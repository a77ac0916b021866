/**
 * Finds things by what they are called and sentences by what they say, in either script and in
 * pinyin.
 *
 * <p>In comes a dataset, out come its nodes. Start at {@link org.battlegraph.search.NameSearch}; it
 * also lends its index to SPARQL. It does not know what a named query's parameter means: that is
 * {@code query}, which wants the whole name and not a part of it.
 */
@NullMarked
package org.battlegraph.search;

import org.jspecify.annotations.NullMarked;
