package org.battlegraph.query;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;

/** Asks a SPARQL endpoint over HTTP. */
record EndpointSource(URI endpoint) implements SparqlSource {
  private static final long SECONDS = 60;

  @Override
  public ResultTable ask(Query query) {
    try (QueryExec execution =
        QueryExecHTTPBuilder.service(endpoint.toString())
            .query(query)
            .timeout(SECONDS, TimeUnit.SECONDS)
            .build()) {
      return query.isAskType()
          ? DatasetSource.yesOrNo(execution.ask())
          : ResultTable.of(execution.select());
    } catch (HttpException | QueryException | RiotException e) {
      throw new QueryFailedException(
          "no answer from " + endpoint + ": " + EndpointFailure.reason(e), e);
    }
  }
}
