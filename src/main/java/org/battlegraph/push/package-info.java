/**
 * Loads graphs into a store of others over HTTP.
 *
 * <p>In: files with named graphs. Out: requests of the SPARQL 1.1 Graph Store HTTP Protocol, which
 * every store of any size speaks. Start at {@link org.battlegraph.push.GraphPush}.
 *
 * <p>Not here: our own stores, and deriving anything; what is in the files is what arrives.
 */
@NullMarked
package org.battlegraph.push;

import org.jspecify.annotations.NullMarked;
