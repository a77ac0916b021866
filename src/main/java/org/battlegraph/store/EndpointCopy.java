package org.battlegraph.store;

import java.net.URI;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.battlegraph.query.EndpointFailure;

/**
 * Copies the graph behind a SPARQL endpoint, for what needs the graph itself and not only answers.
 *
 * <p>Where the endpoint has graphs of articles, its default graph is a view of them and is not
 * copied again.
 *
 * @param endpoint the address that answers SPARQL queries
 */
public record EndpointCopy(URI endpoint) {
  private static final long SECONDS = 600;
  private static final String NAMED = "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }";
  private static final String UNNAMED = "CONSTRUCT WHERE { ?s ?p ?o }";

  /**
   * Copies it.
   *
   * @param sink where its triples and quads go
   * @throws RdfFileException if the endpoint does not answer
   */
  public void read(StreamRDF sink) {
    try {
      if (!copyNamed(sink)) {
        copyUnnamed(sink);
      }
    } catch (HttpException | QueryException e) {
      throw new RdfFileException("no graph from " + endpoint + ": " + EndpointFailure.reason(e), e);
    }
  }

  private boolean copyNamed(StreamRDF sink) {
    boolean asserted = false;
    try (QueryExec execution = execution(NAMED)) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        var row = rows.next();
        var graph = row.get(Var.alloc("g"));
        asserted |= GraphSelection.ASSERTED.test(graph);
        sink.quad(
            Quad.create(
                graph, row.get(Var.alloc("s")), row.get(Var.alloc("p")), row.get(Var.alloc("o"))));
      }
    }
    return asserted;
  }

  private void copyUnnamed(StreamRDF sink) {
    try (QueryExec execution = execution(UNNAMED)) {
      Iterator<Triple> triples = execution.constructTriples();
      triples.forEachRemaining(sink::triple);
    }
  }

  private QueryExec execution(String query) {
    return QueryExecHTTPBuilder.service(endpoint.toString())
        .query(query)
        .timeout(SECONDS, TimeUnit.SECONDS)
        .build();
  }
}
