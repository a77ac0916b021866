package org.battlegraph.store.join;

import java.util.List;

/**
 * How a group of patterns is matched.
 *
 * @param parts for each part the indexes of its patterns, in the order in which one follows from
 *     the other; the parts are joined by their common variables
 */
record Plan(List<List<Integer>> parts) {}
