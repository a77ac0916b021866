package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.entity.EntityId;

/**
 * Who claims something that the text does not itself assert.
 *
 * @param words the claimant in the text's words: 據11軍, 据报道
 * @param entity the claimant, where it is an entity
 */
public record Claimant(String words, Optional<EntityId> entity) {}
