/**
 * The article as text: what was read, and where each character of it stands in the source file.
 *
 * <p>In: nothing. Out: nouns for every later stage; start at {@link
 * org.battlegraph.model.text.Article}. All offsets are Unicode code points of the article's plain
 * text, begin inclusive, end exclusive. This package knows nothing of battles.
 */
@NullMarked
package org.battlegraph.model.text;

import org.jspecify.annotations.NullMarked;
