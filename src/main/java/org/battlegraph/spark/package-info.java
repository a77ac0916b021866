/**
 * Maps dumps and folders on a cluster of Apache Spark, one task a block, to the very lines that
 * {@code map --dump} writes on one machine.
 *
 * <p>In: what {@link org.battlegraph.dump.Inputs} reads, seen by all machines under one path. Out:
 * a folder of parts wherever Hadoop can write. {@link org.battlegraph.spark.MapArticles} is what
 * {@code spark-submit} starts; {@link org.battlegraph.spark.ClusterRun} is for programs that have a
 * Spark of their own.
 *
 * <p>Not here: reading, choosing and mapping pages, which are {@code dump}'s, and what is derived
 * from several articles. Spark is given by the cluster and comes with no jar of ours.
 */
@NullMarked
package org.battlegraph.spark;

import org.jspecify.annotations.NullMarked;
