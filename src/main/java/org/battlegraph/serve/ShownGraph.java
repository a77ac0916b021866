package org.battlegraph.serve;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.spatial.SpatialIndex;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.search.NameSearch;
import org.battlegraph.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One graph as the server shows it, with its indexes. A request keeps the one that it began with,
 * though another may have taken its place.
 *
 * @param asserted the default view
 * @param everything the view of all graphs
 * @param desk where named queries are asked
 * @param search the index of names and quotations
 * @param base what the IRIs of its things begin with
 */
record ShownGraph(
    Dataset asserted, Dataset everything, QueryDesk desk, NameSearch search, String base) {
  private static final Logger LOG = LoggerFactory.getLogger(ShownGraph.class);

  static ShownGraph of(GraphStore store, ServerSettings settings) {
    registerPlaces();
    DatasetGraph all = store.everything().asDatasetGraph();
    NameSearch search =
        settings
            .index()
            .map(folder -> NameSearch.over(all, folder))
            .orElseGet(() -> NameSearch.over(all));
    Dataset everything = guarded(all, settings, search);
    Dataset asserted = guarded(store.defaultView().asDatasetGraph(), settings, search);
    lendPlaces(everything, asserted);
    SparqlSource source = SparqlSource.of(asserted);
    return new ShownGraph(
        asserted,
        everything,
        QueryDesk.over(source).withConfidence(settings.confidence()),
        search,
        base(everything));
  }

  /** Loads what showing a graph wants, whatever the graph. */
  static void warmUp() {
    registerPlaces();
    try (GraphStore empty = GraphStore.inMemory()) {
      NameSearch.over(empty.everything().asDatasetGraph()).close();
    }
  }

  /**
   * Registers the functions of GeoSPARQL; one thread at a time, since that is done once for all.
   */
  private static synchronized void registerPlaces() {
    GeoSPARQLConfig.setupMemoryIndex(false);
  }

  /** Read off the name of the graph of evidence; the standard one where there is none. */
  private static String base(Dataset everything) {
    String evidence = Graphs.standard().evidence();
    String ending = evidence.substring(Graphs.standard().base().length());
    return Txn.calculateRead(
        everything,
        () -> {
          Iterator<Node> names = everything.asDatasetGraph().listGraphNodes();
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
  private static Dataset guarded(DatasetGraph data, ServerSettings settings, NameSearch search) {
    DatasetGraph guarded = new OwnContext(data);
    Context context = guarded.getContext();
    context.set(ARQ.queryTimeout, Long.toString(settings.limits().timeout().toMillis()));
    new AllowedServices(settings.services()).guard(context);
    search.lendTo(context);
    return DatasetFactory.wrap(guarded);
  }

  /** Coordinates stand in the graph of links, which both views have by name. */
  private static void lendPlaces(Dataset everything, Dataset asserted) {
    Txn.calculateRead(everything, () -> places(everything.asDatasetGraph()))
        .ifPresent(
            places -> {
              SpatialIndexLib.setSpatialIndex(everything.getContext(), places);
              SpatialIndexLib.setSpatialIndex(asserted.getContext(), places);
            });
  }

  private static Optional<SpatialIndex> places(DatasetGraph graph) {
    try {
      return Optional.of(SpatialIndexLib.buildSpatialIndex(graph));
    } catch (SpatialIndexException e) {
      LOG.warn("places cannot be found by their coordinates: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static final class OwnContext extends DatasetGraphWrapper
      implements DatasetGraphWrapperView {
    OwnContext(DatasetGraph data) {
      super(data, data.getContext().copy());
    }
  }
}
