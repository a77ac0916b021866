package org.battlegraph.serve.page;

import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.query.SparqlSource;

/** Facts of the graph that a test speaks of, found by asking. */
final class Facts {
  /** With what the addresses of the seeds' things begin. */
  static final String THINGS = Graphs.DEFAULT_BASE;

  private Facts() {}

  /** A capture with a date, asked of the server that the tests run. */
  static Optional<String> capture() {
    String query =
        "PREFIX bg: <%s> SELECT ?fact { ?fact a bg:Capture ; bg:date ?date ; bg:place ?place }"
            .formatted(Bg.NS);
    return SparqlSource.at(BrowserTest.server().endpoint())
        .ask(QueryFactory.create(query + " ORDER BY ?fact LIMIT 1"))
        .column("fact")
        .stream()
        .findFirst();
  }
}
