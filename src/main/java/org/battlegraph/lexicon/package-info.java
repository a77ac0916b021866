/**
 * The word lists: what is known of the language of war before any article is read.
 *
 * <p>In: tab-separated files under {@code src/main/resources/lexicon}. Out: immutable lists of
 * typed words. They hold general knowledge only (ranks, verbs, eras, countries), never a name
 * because some article has it. Start at {@link org.battlegraph.lexicon.WordTable}.
 */
@NullMarked
package org.battlegraph.lexicon;

import org.jspecify.annotations.NullMarked;
