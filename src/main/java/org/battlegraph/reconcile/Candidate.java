package org.battlegraph.reconcile;

/**
 * A thing that a query might mean.
 *
 * @param thing the thing
 * @param score from 0 to 100; 100 where the name is its own and nothing contradicts
 * @param match whether it is meant for sure: its own name, nothing contradicts, and no other thing
 *     comes near
 */
public record Candidate(NamedThing thing, double score, boolean match) {}
