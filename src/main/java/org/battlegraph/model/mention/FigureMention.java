package org.battlegraph.model.mention;

import org.battlegraph.model.provenance.Evidence;

/**
 * A count of men, arms or formations: {@code 約30,000餘人}, {@code 飞机217架}, {@code 6个师}.
 *
 * @param evidence where it stands, with the thing counted
 * @param magnitude how many
 * @param unitOfCount the English plural that the graph uses: persons, aircraft, guns, tanks,
 *     rifles, ships, divisions …
 * @param counted the words for the thing counted, as in the text: {@code 守軍}, {@code 步槍}; empty
 *     where the text has only the measure word
 */
public record FigureMention(
    Evidence evidence, Magnitude magnitude, String unitOfCount, String counted)
    implements Mention {}
