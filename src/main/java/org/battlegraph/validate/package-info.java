/**
 * Whether a graph is as the ontology's shapes want it.
 *
 * <p>In: a {@link org.battlegraph.store.GraphStore}. Out: what was checked and each finding, with
 * the name of the thing and the sentence that it stands on. Start at {@link
 * org.battlegraph.validate.GraphValidator}. The shapes themselves are {@code ontology/shapes.ttl};
 * nothing is mended here.
 */
@NullMarked
package org.battlegraph.validate;

import org.jspecify.annotations.NullMarked;
