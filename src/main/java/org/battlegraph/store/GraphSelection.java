package org.battlegraph.store;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** Which named graphs a view puts into its default graph. */
enum GraphSelection implements Predicate<Node> {
  /** What the articles assert, and the short cuts, under whatever base. */
  ASSERTED {
    @Override
    public boolean test(Node graph) {
      return graph.isURI()
          && (graph.getURI().contains("/graph/article/")
              || graph.getURI().endsWith("/graph/shortcuts"));
    }
  },
  /** All of them. */
  ALL {
    @Override
    public boolean test(Node graph) {
      return true;
    }
  }
}
