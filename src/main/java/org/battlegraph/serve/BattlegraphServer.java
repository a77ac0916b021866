package org.battlegraph.serve;

import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running server over one graph. Nothing can be written through it, and it calls no other server:
 * {@code SERVICE} is refused.
 */
public final class BattlegraphServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final ServerSettings settings;

  private BattlegraphServer(FusekiServer fuseki, ServerSettings settings) {
    this.fuseki = fuseki;
    this.settings = settings;
  }

  /**
   * Starts a server over a dataset, with the standard settings but for the port.
   *
   * @param dataset as {@link GraphStore#over} takes it
   * @param port the port, or 0 for any that is free
   * @throws ServerStartException if the port is taken
   */
  public static BattlegraphServer start(Dataset dataset, int port) {
    return start(GraphStore.over(dataset), ServerSettings.standard().withPort(port));
  }

  /**
   * Starts a server.
   *
   * @param store the graph; it is not closed with the server
   * @param settings where to listen, and for how long to answer
   * @throws ServerStartException if the port is taken or the address is not this machine's
   */
  public static BattlegraphServer start(GraphStore store, ServerSettings settings) {
    DatasetGraph defaultView = limited(store.defaultView(), settings);
    DatasetGraph everything = limited(store.everything(), settings);
    QueryDesk desk =
        QueryDesk.over(SparqlSource.of(store.defaultView())).withConfidence(settings.confidence());
    OntologyServlet ontology = new OntologyServlet();
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .add("/battlegraph", queryOnly(defaultView))
            .add("/all", queryOnly(everything))
            .addFilter("/*", new SecurityHeaders())
            .addServlet("/api/queries/*", new QueriesServlet(desk))
            .addServlet("/api/names/*", new NamesServlet(desk))
            .addServlet("/ontology", ontology)
            .addServlet("/ontology.ttl", ontology)
            .addServlet("/api/summary", new SummaryServlet(desk.source()))
            .staticFileBase(webFolder())
            .build();
    return launch(fuseki, settings);
  }

  private static BattlegraphServer launch(FusekiServer fuseki, ServerSettings settings) {
    Arrays.stream(fuseki.getJettyServer().getConnectors())
        .filter(ServerConnector.class::isInstance)
        .map(ServerConnector.class::cast)
        .forEach(connector -> connector.setHost(settings.host()));
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw new ServerStartException(reason(e, settings), e);
    }
    return new BattlegraphServer(fuseki, settings);
  }

  /** The port that it listens at. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address of the page. */
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + port() + "/");
  }

  /** The address that answers SPARQL queries on the default view. */
  public URI endpoint() {
    return address().resolve("battlegraph/sparql");
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops the server, and returns when it no longer listens. */
  @Override
  public void close() {
    fuseki.stop();
  }

  private static DataService queryOnly(DatasetGraph dataset) {
    return DataService.newBuilder(dataset).addEndpoint(Operation.Query, "sparql").build();
  }

  private static DatasetGraph limited(Dataset dataset, ServerSettings settings) {
    DatasetGraph graph = dataset.asDatasetGraph();
    graph.getContext().set(ARQ.queryTimeout, Long.toString(settings.queryTimeout().toMillis()));
    graph.getContext().set(ARQ.httpServiceAllowed, false);
    return graph;
  }

  private static String webFolder() {
    URL index = BattlegraphServer.class.getResource("/web/index.html");
    if (index == null) {
      throw new IllegalStateException("no web/index.html on the class path");
    }
    String address = index.toString();
    String folder = address.substring(0, address.length() - "index.html".length());
    return folder.startsWith("file:") ? Path.of(URI.create(folder)).toString() : folder;
  }

  private static String reason(FusekiException failure, ServerSettings settings) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return "no such address: " + settings.host();
      }
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("assign")) {
        return "not an address of this machine: " + settings.host();
      }
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("denied")) {
        return "port " + settings.port() + " is not allowed to you; give one above 1023";
      }
      if (cause instanceof BindException) {
        return "port "
            + settings.port()
            + " is taken; give another with --port, or 0 for any that is free";
      }
      if (cause instanceof SocketException) {
        return "cannot listen at port " + settings.port() + ": " + cause.getMessage();
      }
    }
    return "cannot start the server: " + failure.getMessage();
  }
}
