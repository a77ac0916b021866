package org.battlegraph.model.mention;

import org.battlegraph.model.provenance.Evidence;

/**
 * A verb of action in the text.
 *
 * @param evidence where the verb stands
 * @param verb the verb as in the text
 * @param type what it means
 * @param object what its object is
 */
public record ActionMention(Evidence evidence, String verb, ActionType type, ObjectRole object)
    implements Mention {}
