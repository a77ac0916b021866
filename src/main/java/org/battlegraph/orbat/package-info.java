/**
 * The order of battle of a unit on a day.
 *
 * <p>In: a graph that can be asked, the name of a unit, a day. Out: the tree of what stood under
 * the unit on that day with its commanders, each link with the words that attest it and how far
 * from the day they do; as text, JSON or SVG. Start at {@link
 * org.battlegraph.orbat.OrderOfBattleReader}. Nothing is inferred here. {@link
 * org.battlegraph.orbat.SymbolCode} tells the symbol of a force on a map.
 */
@NullMarked
package org.battlegraph.orbat;

import org.jspecify.annotations.NullMarked;
