/**
 * What a graph says of one battle, thing or article, gathered for somebody who reads about it.
 *
 * <p>In: a graph that can be asked, and the name or address of a thing. Out: a {@link
 * org.battlegraph.dossier.Dossier} with the facts that speak of it, what is planned, denied,
 * claimed and inferred among them, each with its quotations, and what the things in these facts are
 * called, where they lie and which symbol they have. Start at {@link
 * org.battlegraph.dossier.DossierReader}. Nothing is inferred here, and nothing is drawn.
 */
@NullMarked
package org.battlegraph.dossier;

import org.jspecify.annotations.NullMarked;
