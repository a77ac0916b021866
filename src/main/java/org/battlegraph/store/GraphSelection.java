package org.battlegraph.store;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Which named graphs a view puts into its default graph. */
enum GraphSelection implements Predicate<Node> {
  /**
   * What the articles assert, what joins them, what people corrected, and the short cuts, under
   * whatever base.
   */
  ASSERTED {
    @Override
    public boolean test(Node graph) {
      return graph.isURI() && ASSERTED_GRAPH.matcher(graph.getURI()).find();
    }
  },
  /** All of them. */
  ALL {
    @Override
    public boolean test(Node graph) {
      return true;
    }
  };

  /** The end of such a graph's name, behind a base that ends in a slash or a hash. */
  private static final Pattern ASSERTED_GRAPH =
      Pattern.compile("[/#]graph/(article/[^/#]+|identity|corrections|shortcuts)$");
}
