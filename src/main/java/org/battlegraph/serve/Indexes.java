package org.battlegraph.serve;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.implementation.vocabulary.SRS_URI;
import org.apache.jena.geosparql.spatial.SpatialIndex;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexIoKryo;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexPerGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.battlegraph.search.NameSearch;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.disk.DiskStore;
import org.battlegraph.store.disk.KeptFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is made of a graph before it is shown, so that it can be searched.
 *
 * @param search the index of names and quotations
 * @param places the index of coordinates; none if they cannot be indexed
 * @param counts how much there is of what, where that was counted before
 * @param sizes how many triples there are in which graph, where that was counted before
 */
record Indexes(
    NameSearch search,
    Optional<SpatialIndex> places,
    Optional<GraphCounts> counts,
    Optional<GraphSizes> sizes) {
  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);
  private static final String NAMES = "names";
  private static final String PLACES = "places";
  private static final String COUNTS = "counts";
  private static final String SIZES = "sizes";

  /**
   * Indexes a graph.
   *
   * @param folder where the files of the index of names go; in memory unless given
   */
  static Indexes of(GraphStore store, Optional<Path> folder) {
    registerPlaces();
    DatasetGraph all = store.everything().asDatasetGraph();
    return new Indexes(
        folder.map(each -> NameSearch.over(all, each)).orElseGet(() -> NameSearch.over(all)),
        places(all).map(SpatialIndex.class::cast),
        Optional.empty(),
        Optional.empty());
  }

  /** Opens the indexes that are kept with a store; what is missing or old is made first. */
  static Indexes of(DiskStore store) {
    index(store);
    KeptFiles kept = store.kept();
    return new Indexes(
        NameSearch.open(kept.find(NAMES).orElseThrow()),
        kept.find(PLACES).flatMap(Indexes::open),
        kept.find(COUNTS).map(GraphCounts::read),
        kept.find(SIZES).map(GraphSizes::read));
  }

  /** Brings all that is kept with a store up to date with it. */
  static void update(DiskStore store) {
    index(store);
    KeptFiles kept = store.kept();
    if (kept.find(COUNTS).isEmpty()) {
      kept.make(COUNTS, GraphCounts.of(store.graph())::write);
    }
    if (kept.find(SIZES).isEmpty()) {
      GraphStore graph = store.graph();
      kept.make(SIZES, GraphSizes.of(graph.defaultView(), graph.everything())::write);
    }
  }

  /** What a server cannot do without. */
  private static void index(DiskStore store) {
    registerPlaces();
    KeptFiles kept = store.kept();
    DatasetGraph all = store.graph().everything().asDatasetGraph();
    if (kept.find(NAMES).isEmpty()) {
      kept.make(NAMES, folder -> NameSearch.make(all, folder));
    }
    if (kept.find(PLACES).isEmpty()) {
      places(all).ifPresent(index -> kept.make(PLACES, file -> save(index, file)));
    }
  }

  /** Loads what indexing wants, whatever the graph. */
  static void warmUp() {
    registerPlaces();
    try (GraphStore empty = GraphStore.inMemory()) {
      NameSearch.over(empty.everything().asDatasetGraph()).close();
    }
  }

  /** Lends the indexes to SPARQL. Coordinates stand in the graph of links, which all views have. */
  void lendTo(Context context) {
    search.lendTo(context);
    places.ifPresent(index -> SpatialIndexLib.setSpatialIndex(context, index));
  }

  /**
   * Registers the functions of GeoSPARQL; one thread at a time, since that is done once for all.
   */
  private static synchronized void registerPlaces() {
    GeoSPARQLConfig.setupMemoryIndex(false);
  }

  private static Optional<SpatialIndexPerGraph> places(DatasetGraph graph) {
    return Txn.calculateRead(
        graph,
        () -> {
          try {
            return Optional.of(
                SpatialIndexLib.buildSpatialIndexPerGraph(graph, SRS_URI.DEFAULT_WKT_CRS84));
          } catch (SpatialIndexException e) {
            LOG.warn("places cannot be found by their coordinates: {}", e.getMessage());
            return Optional.empty();
          }
        });
  }

  private static void save(SpatialIndexPerGraph index, Path file) {
    try {
      SpatialIndexIoKryo.save(file, index);
    } catch (SpatialIndexException e) {
      throw new IndexFileException(file, e);
    }
  }

  private static Optional<SpatialIndex> open(Path file) {
    try {
      return Optional.of(SpatialIndexIoKryo.load(file));
    } catch (SpatialIndexException e) {
      throw new IndexFileException(file, e);
    }
  }
}
