/**
 * A graph in a folder on disk, for what is too large for memory or should outlive a process.
 *
 * <p>In: a folder. Out: a {@link org.battlegraph.store.GraphStore} over TDB2 whose writes are
 * transactions, beside it what is made of the graph and kept as long as the graph stays as it is
 * (indexes). Start at {@link org.battlegraph.store.disk.DiskStore}. Two processes never have one
 * folder open, and a folder that is no store is told by one line and left alone.
 *
 * <p>Not here: what is written ({@code api}), and the indexes themselves ({@code search}, {@code
 * serve}).
 */
@NullMarked
package org.battlegraph.store.disk;

import org.jspecify.annotations.NullMarked;
