/**
 * Matches names that somebody brings (a column of a spreadsheet) to the things of a graph, as the
 * Reconciliation Service API 0.2 of the W3C's community group has it.
 *
 * <p>In come queries as JSON, out come candidates with a score, suggestions and values of
 * properties. Start at {@link org.battlegraph.reconcile.Reconciler}. Not its business: HTTP, which
 * is {@code serve}'s, and finding sentences or parts of names, which is {@code search}'s.
 */
@NullMarked
package org.battlegraph.reconcile;

import org.jspecify.annotations.NullMarked;
