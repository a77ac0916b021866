package org.battlegraph.identity;

/**
 * A link that was not followed, because what it leads to is of another kind than what it stands on.
 *
 * @param place where it stands
 * @param title the title that it leads to
 * @param entity the IRI of what its words mean
 */
public record WrongLink(Quote place, String title, String entity) {}
