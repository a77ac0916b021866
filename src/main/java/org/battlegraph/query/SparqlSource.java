package org.battlegraph.query;

import java.net.URI;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;

/** A graph that can be asked, wherever it lies. Safe for use by several threads. */
public interface SparqlSource {

  /**
   * Asks a question.
   *
   * @param query a SELECT, or an ASK, which gives one cell {@code answer}
   * @return the whole answer
   * @throws QueryFailedException if there is no answer
   */
  ResultTable ask(Query query);

  /**
   * Returns this graph without the facts of which it is less sure than a confidence; itself, where
   * it lies too far away for that. Short cuts stay, whatever they follow from.
   *
   * @param confidence from 0 to 1
   */
  default SparqlSource atLeast(double confidence) {
    return this;
  }

  /**
   * A graph in this process.
   *
   * @param dataset asked in a read transaction
   */
  static SparqlSource of(Dataset dataset) {
    return new DatasetSource(dataset);
  }

  /**
   * A graph behind a SPARQL endpoint.
   *
   * @param endpoint the address that answers SPARQL queries
   */
  static SparqlSource at(URI endpoint) {
    return new EndpointSource(endpoint);
  }
}
