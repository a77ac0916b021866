package org.battlegraph.lexicon;

import org.battlegraph.model.mention.PlaceKind;

/**
 * The last part of the name of a place.
 *
 * @param word the word, folded
 * @param kind what a place with it is
 * @param strong whether it makes a name almost alone
 */
public record PlaceSuffix(String word, PlaceKind kind, boolean strong) {}
