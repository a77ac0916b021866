package org.battlegraph.serve;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.search.NameSearch;
import org.battlegraph.store.GraphStore;

/**
 * One graph as the server shows it, with its indexes. A request keeps the one that it began with,
 * though another may have taken its place.
 *
 * @param asserted the default view
 * @param everything the view of all graphs
 * @param desk where named queries are asked
 * @param search the index of names and quotations
 * @param counts how much there is of what, counted when somebody asks first, if it was not before
 * @param sizes how many triples there are in which graph, in the same way
 * @param base what the IRIs of its things begin with
 */
record ShownGraph(
    Dataset asserted,
    Dataset everything,
    QueryDesk desk,
    NameSearch search,
    Supplier<GraphCounts> counts,
    Supplier<GraphSizes> sizes,
    String base) {
  static ShownGraph of(GraphStore store, ServerSettings settings) {
    return of(store, Indexes.of(store, settings.index()), settings);
  }

  static ShownGraph of(GraphStore store, Indexes indexes, ServerSettings settings) {
    store.index();
    Dataset everything = guarded(store.everything().asDatasetGraph(), settings, indexes);
    Dataset asserted = guarded(store.defaultView().asDatasetGraph(), settings, indexes);
    SparqlSource source = SparqlSource.of(asserted);
    return new ShownGraph(
        asserted,
        everything,
        QueryDesk.over(source).withConfidence(settings.confidence()),
        indexes.search(),
        new Once<>(
            () ->
                indexes
                    .counts()
                    .orElseGet(() -> GraphCounts.of(source, SparqlSource.of(everything)))),
        new Once<>(() -> indexes.sizes().orElseGet(() -> GraphSizes.of(asserted, everything))),
        base(everything));
  }

  /** Read off the name of the graph of evidence; the standard one where there is none. */
  private static String base(Dataset everything) {
    String evidence = Graphs.standard().evidence();
    String ending = evidence.substring(Graphs.standard().base().length());
    return Txn.calculateRead(
        everything,
        () -> {
          DatasetGraph graph = everything.asDatasetGraph();
          // Its articles' texts first: to list the graphs' names may be to look at all quads.
          Iterator<Node> names =
              Iter.concat(
                  Iter.map(
                      graph.findNG(Node.ANY, Node.ANY, Bg.plainText.asNode(), Node.ANY),
                      Quad::getGraph),
                  graph.listGraphNodes());
          while (names.hasNext()) {
            Node name = names.next();
            if (name.isURI() && name.getURI().endsWith("/" + ending)) {
              return name.getURI().substring(0, name.getURI().length() - ending.length());
            }
          }
          return Graphs.standard().base();
        });
  }

  /** What Fuseki offers of a view: queries, and reading whole graphs. Nothing that writes. */
  static DataService.Builder service(Dataset dataset) {
    return DataService.newBuilder(dataset.asDatasetGraph())
        .addEndpoint(Operation.Query, "sparql")
        .addEndpoint(Operation.GSP_R, "data");
  }

  /** The same data with a context of its own, so that two servers can differ. */
  private static Dataset guarded(DatasetGraph data, ServerSettings settings, Indexes indexes) {
    DatasetGraph guarded = new OwnContext(data);
    Context context = guarded.getContext();
    context.set(ARQ.queryTimeout, Long.toString(settings.limits().timeout().toMillis()));
    new AllowedServices(settings.services()).guard(context);
    indexes.lendTo(context);
    return DatasetFactory.wrap(guarded);
  }

  private static final class OwnContext extends DatasetGraphWrapper
      implements DatasetGraphWrapperView {
    OwnContext(DatasetGraph data) {
      super(data, data.getContext().copy());
    }
  }
}
