/**
 * Functions on times that every SPARQL query can call.
 *
 * <p>In: literals of EDTF and of {@code xsd:date}. Out: which of Allen's thirteen relations holds
 * between two, their first and last days, how far they lie apart. Start at {@link
 * org.battlegraph.query.time.TimeFunctions}, the one place where they are registered. What a text
 * means by a date is not decided here.
 */
@NullMarked
package org.battlegraph.query.time;

import org.jspecify.annotations.NullMarked;
