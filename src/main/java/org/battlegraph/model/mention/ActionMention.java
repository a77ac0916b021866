package org.battlegraph.model.mention;

import org.battlegraph.model.provenance.Evidence;

/**
 * A verb of action in the text.
 *
 * @param evidence where the verb stands
 * @param verb the verb as in the text
 * @param type what it means
 * @param object what its object is
 * @param ofForces whether it is an action of war only where a force does it: anybody may travel
 */
public record ActionMention(
    Evidence evidence, String verb, ActionType type, ObjectRole object, boolean ofForces)
    implements Mention {}
