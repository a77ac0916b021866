package org.battlegraph.link;

import java.util.List;
import org.battlegraph.model.entity.EntityId;

/**
 * A thing that was not linked although there are items for it.
 *
 * @param entity the thing
 * @param name what it is called
 * @param reason why not, in words
 * @param candidates the items, the best first
 */
public record Abstention(EntityId entity, String name, String reason, List<Candidate> candidates) {
  /** Copies the candidates. */
  public Abstention {
    candidates = List.copyOf(candidates);
  }
}
