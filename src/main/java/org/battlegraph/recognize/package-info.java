/**
 * The engine that runs recognizers over an article, and what a recognizer is.
 *
 * <p>Not its business: any rule. Rules stand in the child packages, one for each kind of mention,
 * which know this package and never each other. In: an {@link org.battlegraph.model.text.Article}.
 * Out: mentions. Start at {@link org.battlegraph.recognize.Recognition}.
 */
@NullMarked
package org.battlegraph.recognize;

import org.jspecify.annotations.NullMarked;
