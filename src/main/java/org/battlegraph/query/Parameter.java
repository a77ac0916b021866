package org.battlegraph.query;

import java.util.Optional;

/**
 * A parameter of a named query, as its header declares it.
 *
 * @param name the variable of the query that it fills, without the question mark
 * @param kind how a value is read
 * @param defaultValue what is taken where no value is given; empty if one must be given
 * @param meaning what it stands for
 */
public record Parameter(
    String name, ParameterKind kind, Optional<String> defaultValue, Bilingual meaning) {}
