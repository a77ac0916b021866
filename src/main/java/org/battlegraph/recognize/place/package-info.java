/**
 * Finds places: towns, rivers, railways, airfields, and what lies so far from them.
 *
 * <p>In: a {@link org.battlegraph.recognize.Reading} in which persons are found already. Out:
 * {@link org.battlegraph.model.mention.PlaceMention}s. States, provinces and great waters are
 * known; a town is first a candidate, which the verbs, prepositions, links and suffixes around it
 * in the article speak for, and is then found wherever it stands. Not its business: where a place
 * lies on a map. Start at {@link org.battlegraph.recognize.place.PlaceRecognizer}.
 */
@NullMarked
package org.battlegraph.recognize.place;

import org.jspecify.annotations.NullMarked;
