/**
 * What the text says of its entities, each fact with its evidence and its standing.
 *
 * <p>Start at {@link org.battlegraph.model.fact.Fact}. The relations and their meaning are those of
 * the annotation guidelines that {@code docs/evaluation.md} sums up.
 */
@NullMarked
package org.battlegraph.model.fact;

import org.jspecify.annotations.NullMarked;
