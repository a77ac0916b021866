/**
 * Chinese text whatever the subject: numerals, script folding, eras, width and punctuation.
 *
 * <p>Pure functions without files of their own. Not its business: words of war. Start at {@link
 * org.battlegraph.zh.Folding}.
 */
@NullMarked
package org.battlegraph.zh;

import org.jspecify.annotations.NullMarked;
