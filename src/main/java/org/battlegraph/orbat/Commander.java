package org.battlegraph.orbat;

import java.util.Optional;

/**
 * Who commanded a unit of an order of battle.
 *
 * @param iri the person's address
 * @param name the name
 * @param position the post in the words of the text
 * @param rank the rank
 * @param known how it is known
 */
public record Commander(
    String iri, String name, Optional<String> position, Optional<String> rank, Attestation known) {}
