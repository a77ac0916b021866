/**
 * The ontology as a page for people.
 *
 * <p>In: the ontology, its schemes and its alignments. Out: one HTML page without scripts, its
 * style sheet, and the ontology as Turtle. Start at {@link
 * org.battlegraph.ontology.page.OntologyPage}. What a term means is said in {@code ontology/} and
 * not here.
 */
@NullMarked
package org.battlegraph.ontology.page;

import org.jspecify.annotations.NullMarked;
