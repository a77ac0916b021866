package org.battlegraph.reconcile;

import java.util.List;
import java.util.Optional;
import org.battlegraph.query.Bilingual;

/**
 * Something that the service can tell of a thing.
 *
 * @param id its name in requests
 * @param of the ids of the types that can have it
 * @param range the id of the type of its values; empty for texts, numbers and dates
 * @param graph where the graph holds it
 * @param path SPARQL's property path from the thing to the value
 * @param name what it is called
 */
public record ReconcilableProperty(
    String id, List<String> of, Optional<String> range, Where graph, String path, Bilingual name) {

  /** Where the values stand. */
  enum Where {
    /** In the default graph: what the articles say. */
    ASSERTED,
    /** In a named graph, which only links have. */
    LINKS
  }

  /** Copies the list. */
  public ReconcilableProperty {
    of = List.copyOf(of);
  }
}
