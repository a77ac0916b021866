/**
 * Recognizes forces: formations with a number and a rank, forces with a proper name, the troops of
 * a side, of a commander, of a place, and ships.
 *
 * <p>In: a {@link org.battlegraph.recognize.Reading}; persons and places that were found before
 * help. Out: {@link org.battlegraph.model.mention.UnitMention}s, one for each unit even where a
 * list shares one rank among them. Not its business: which mentions are one unit, what a rank is
 * worth in which army, and counts of nameless units (6個師). Start at {@link
 * org.battlegraph.recognize.unit.UnitRecognizer}.
 */
@NullMarked
package org.battlegraph.recognize.unit;

import org.jspecify.annotations.NullMarked;
