/**
 * In which order the patterns of a query are matched, and how.
 *
 * <p>In: a basic graph pattern with its filters and the graph that it is asked of. Out: its
 * solutions, the same ones that any order gives. Nothing is known of the graph beforehand: a few
 * look-ups tell how many matches each step would have, so that it works on any dataset and never is
 * out of date. What follows the rows of such a group, behind an {@code OPTIONAL} or in an {@code
 * EXISTS}, is made ready once and asked for one row after the other.
 */
@NullMarked
package org.battlegraph.store.join;

import org.jspecify.annotations.NullMarked;
