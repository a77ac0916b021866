package org.battlegraph.query;

/**
 * A column of a named query's answer.
 *
 * @param name the variable that it shows, without the question mark
 * @param meaning what stands in it
 */
public record Column(String name, Bilingual meaning) {}
