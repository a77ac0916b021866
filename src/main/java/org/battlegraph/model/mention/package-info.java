/**
 * What stands in the text: stretches of an article that a recognizer understood.
 *
 * <p>A mention says what is written, not what it means: two mentions of one division are two
 * mentions. Start at {@link org.battlegraph.model.mention.Mention}.
 */
@NullMarked
package org.battlegraph.model.mention;

import org.jspecify.annotations.NullMarked;
