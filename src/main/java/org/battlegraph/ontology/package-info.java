/**
 * The vocabulary: what the words of the graph are, and the files that define them.
 *
 * <p>In comes nothing of ours; out go the constants ({@link org.battlegraph.ontology.Bg} for our
 * own terms, one class for each borrowed namespace that Jena has no constants for), the names of
 * the graphs ({@link org.battlegraph.ontology.Graphs}), the ontology, shapes and rules as loaded
 * from the class path ({@link org.battlegraph.ontology.OntologyFiles}), and the word lists of
 * echelons, ranks and posts as plain records ({@link org.battlegraph.ontology.EchelonScheme},
 * {@link org.battlegraph.ontology.RankScheme}, {@link org.battlegraph.ontology.PostScheme}).
 *
 * <p>Start with {@code Bg}. The files stand in {@code ontology/} at the top of the source tree and
 * are the source of truth; this package adds no meaning to them. It mints no resource and runs no
 * rule.
 */
@NullMarked
package org.battlegraph.ontology;

import org.jspecify.annotations.NullMarked;
