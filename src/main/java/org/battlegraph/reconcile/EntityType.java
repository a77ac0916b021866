package org.battlegraph.reconcile;

import java.util.List;
import java.util.Optional;
import org.battlegraph.query.Bilingual;

/**
 * A class of things that names can be matched to.
 *
 * @param id its local name in the ontology, {@code MilitaryUnit}
 * @param name what it is called
 * @param definition what it means, in English
 * @param broader the ids of the classes right above it
 */
public record EntityType(
    String id, Bilingual name, Optional<String> definition, List<String> broader) {

  /** Copies the list. */
  public EntityType {
    broader = List.copyOf(broader);
  }
}
