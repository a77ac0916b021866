package org.battlegraph.api;

import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.store.GraphStore;

/**
 * What follows from a graph that somebody gives, under whatever base it was named.
 *
 * <pre>{@code
 * GraphStore store = GraphStore.inMemory();
 * store.write(RdfFile.of(Path.of("facts.trig"))::read);
 * Inferred.complete(store);
 * }</pre>
 */
public final class Inferred {
  private Inferred() {}

  /**
   * Adds to a graph what follows from its facts, as a mapping of its articles would, unless it
   * holds something that was inferred. A graph without graphs of articles is left as it is, since
   * it does not say whose words prove what.
   *
   * @param store the graph, which is changed
   */
  public static void complete(GraphStore store) {
    store.read(Entities::find).ifPresent(graphs -> complete(store, graphs));
  }

  private static void complete(GraphStore store, Graphs graphs) {
    Derivation derivation = new Derivation(graphs, OntologyFiles.ontology().getGraph());
    if (!derivation.isDone(store)) {
      derivation.undo(store);
      derivation.derive(store);
    }
  }

  /**
   * Derives anew what follows from the facts of a graph, in one transaction.
   *
   * @param store the graph, which is changed; one without graphs of articles is left as it is
   */
  public static void renew(GraphStore store) {
    store
        .read(Entities::find)
        .ifPresent(
            graphs -> {
              Derivation derivation = new Derivation(graphs, OntologyFiles.ontology().getGraph());
              store.change(
                  quads -> {
                    derivation.undo(store);
                    derivation.derive(store);
                  });
            });
  }
}
