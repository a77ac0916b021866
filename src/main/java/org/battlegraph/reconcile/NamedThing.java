package org.battlegraph.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * A thing of the graph that has a name.
 *
 * @param iri the canonical one
 * @param id what it is called in requests and answers: what stands behind the base, or the whole
 *     IRI of a thing of others
 * @param label the name in the article
 * @param english its English name, where it has one
 * @param types ids of all its types
 * @param names all its names
 */
public record NamedThing(
    String iri,
    String id,
    String label,
    Optional<String> english,
    List<String> types,
    List<String> names) {

  /** Copies the lists. */
  public NamedThing {
    types = List.copyOf(types);
    names = List.copyOf(names);
  }
}
