package org.battlegraph.orbat;

import java.util.Optional;

/**
 * How a link of an order of battle is known.
 *
 * @param fact the address of the fact
 * @param quotation the words that say it
 * @param article the title of the article that they stand in
 * @param date the time for which they say it, in EDTF, where they say one
 * @param when how that time lies to the day that is asked for
 */
public record Attestation(
    String fact, String quotation, String article, Optional<String> date, Attested when) {}
