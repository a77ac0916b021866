package org.battlegraph.identity;

import java.util.Optional;

/**
 * Two entities that are one thing, or might be.
 *
 * @param one the IRI of the one that is first in order
 * @param other the IRI of the other
 * @param rule the rule that speaks for it
 * @param reason why, for people
 * @param confidence how sure it is, from 0 to 1; 0 for what is not proven
 * @param oneName where the one's name stands that speaks for it
 * @param otherName the same for the other
 */
public record Pair(
    String one,
    String other,
    String rule,
    String reason,
    double confidence,
    Optional<Quote> oneName,
    Optional<Quote> otherName) {}
