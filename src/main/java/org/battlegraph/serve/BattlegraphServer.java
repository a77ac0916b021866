package org.battlegraph.serve;

import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.Dataset;
import org.battlegraph.dossier.DossierReader;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.disk.DiskStore;
import org.battlegraph.zh.Scripts;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * A running server over one graph. Nothing can be written through it, and it calls no other server:
 * {@code SERVICE} is refused.
 *
 * <pre>{@code
 * ArticleGraph graph = Battlegraph.create().graph(Path.of("seeds"));
 * try (BattlegraphServer server = BattlegraphServer.start(graph.dataset(), 3330)) {
 *   System.out.println("SPARQL at " + server.endpoint());
 *   server.join();
 * }
 * }</pre>
 */
public final class BattlegraphServer implements AutoCloseable {
  private static final String ASSERTED = "/battlegraph";
  private static final String EVERYTHING = "/all";

  /** What asks the graph, and so may take its time. */
  private static final List<String> BUSY =
      List.of(
          ASSERTED + "/*",
          EVERYTHING + "/*",
          "/api/*",
          "/reconcile/*",
          "/resource/*",
          "/text/*",
          "/.well-known/*");

  /** How long a stopping server waits for the requests that it has begun. */
  private static final Duration DRAIN = Duration.ofSeconds(30);

  private final FusekiServer fuseki;
  private final ServerSettings settings;
  private final AtomicReference<ShownGraph> shown;
  private Optional<ShownGraph> beforeLast = Optional.empty();

  private BattlegraphServer(
      FusekiServer fuseki, ServerSettings settings, AtomicReference<ShownGraph> shown) {
    this.fuseki = fuseki;
    this.settings = settings;
    this.shown = shown;
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
    return start(ShownGraph.of(store, settings), settings);
  }

  /**
   * Starts a server over a store on disk, whose graph is not loaded into memory. Its indexes are
   * kept with it; where they are up to date, nothing is read through before the start.
   *
   * @param store the graph; it is not closed with the server, and has to stay as it is
   * @param settings where to listen, and for how long to answer
   * @throws ServerStartException if the port is taken or the address is not this machine's
   */
  public static BattlegraphServer start(DiskStore store, ServerSettings settings) {
    return start(ShownGraph.of(store.graph(), Indexes.of(store), settings), settings);
  }

  /**
   * Brings the indexes that are kept with a store up to date with its graph, so that a server of it
   * starts at once.
   *
   * @param store the graph
   */
  public static void index(DiskStore store) {
    Indexes.update(store);
  }

  private static BattlegraphServer start(ShownGraph graph, ServerSettings settings) {
    AtomicReference<ShownGraph> shown = new AtomicReference<>(graph);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .registerOperation(Operation.Query, new GuardedQueries(settings.limits()))
            .port(settings.port())
            .contextPath(settings.basePath())
            .fusekiModules(FusekiModules.empty())
            .add(ASSERTED, ShownGraph.service(shown.get().asserted()))
            .add(EVERYTHING, ShownGraph.service(shown.get().everything()));
    filters(builder, shown, settings);
    servlets(builder, shown, settings);
    FusekiServer fuseki = builder.staticFileBase(webFolder()).build();
    wrap(fuseki.getJettyServer(), settings);
    launch(fuseki, settings);
    return new BattlegraphServer(fuseki, settings, shown);
  }

  /**
   * Loads what a server wants besides its graph: coordinate systems, the search index's analyzers,
   * the dictionary of both scripts. Nobody has to call it; to call it on another thread while the
   * articles are read makes the start shorter.
   */
  public static void warmUp() {
    Indexes.warmUp(); // first: a store that is indexed waits for nothing else
    Scripts.traditional("军");
  }

  private static void filters(
      FusekiServer.Builder builder, AtomicReference<ShownGraph> shown, ServerSettings settings) {
    builder.addFilter("/*", new SecurityHeaders());
    Turnstile turnstile = new Turnstile(settings.limits().atOnce());
    for (String busy : BUSY) {
      builder.addFilter(busy, turnstile);
    }
    Supplier<GraphSizes> sizes = () -> shown.get().sizes().get();
    builder
        .addFilter(ASSERTED + "/sparql", new ServiceDescriptions(sizes, GraphSizes::asserted))
        .addFilter(EVERYTHING + "/sparql", new ServiceDescriptions(sizes, GraphSizes::everything));
    GraphParameters parameters = new GraphParameters();
    builder.addFilter(ASSERTED + "/*", parameters).addFilter(EVERYTHING + "/*", parameters);
  }

  private static void servlets(
      FusekiServer.Builder builder, AtomicReference<ShownGraph> shown, ServerSettings settings) {
    OntologyServlet ontology = new OntologyServlet();
    builder
        .addServlet("/api/queries/*", new QueriesServlet(shown::get))
        .addServlet("/api/names/*", new NamesServlet(shown::get))
        .addServlet("/api/search", new SearchServlet(shown::get))
        .addServlet("/api/summary", new SummaryServlet(shown::get))
        .addServlet("/api/findings", new FindingsServlet(shown::get, settings.limits().timeout()))
        .addServlet("/api/battle", new DossierServlet(shown::get, "iri", DossierReader::ofBattle))
        .addServlet("/api/thing", new DossierServlet(shown::get, "iri", DossierReader::ofThing))
        .addServlet(
            "/api/article", new DossierServlet(shown::get, "title", DossierReader::ofArticle))
        .addServlet("/api/orbat", new OrbatServlet(shown::get))
        .addServlet("/api/openapi.json", new OpenApiServlet(shown::get))
        .addServlet("/resource/*", new ResourceServlet(shown::get))
        .addServlet("/reconcile/*", new ReconciliationServlet(shown::get))
        .addServlet("/text/*", new ArticleTextServlet(shown::get))
        .addServlet("/webjars/*", new WebJarsServlet())
        .addServlet("/.well-known/void", new CatalogServlet(shown::get))
        .addServlet("/ontology", ontology)
        .addServlet("/ontology.ttl", ontology)
        .addServlet("/context.jsonld", ontology)
        .addServlet("/health", new HealthServlet(() -> true))
        .addServlet("/ready", new HealthServlet(() -> shown.get() != null));
  }

  /** Puts around Fuseki what it has no settings for: size of requests, gzip, CORS, draining. */
  private static void wrap(Server jetty, ServerSettings settings) {
    ErrorHandler errors = new OneLineErrors();
    jetty.setErrorHandler(errors);
    if (jetty.getHandler() instanceof ServletContextHandler context) {
      context.setErrorHandler(errors);
    }
    Handler inside = jetty.getHandler();
    CrossOriginHandler readers = new CrossOriginHandler();
    readers.setAllowedOriginPatterns(Set.of("*"));
    readers.setAllowedMethods(Set.of("GET", "HEAD", "POST", "OPTIONS"));
    readers.setAllowedHeaders(Set.of("Accept", "Content-Type"));
    readers.setExposedHeaders(Set.of(GuardedQueries.CUT, "ETag", "Repr-Digest", "Retry-After"));
    readers.setHandler(inside);
    SizeLimitHandler size = new SizeLimitHandler(settings.limits().requestBytes(), -1);
    size.setHandler(readers);
    CompressionHandler compression = new CompressionHandler(size);
    compression.putConfiguration(
        "/*", CompressionConfig.builder().defaults().compressIncludeMethod("POST").build());
    jetty.setHandler(new GracefulHandler(compression));
    jetty.setStopTimeout(DRAIN.toMillis());
  }

  private static void launch(FusekiServer fuseki, ServerSettings settings) {
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
  }

  /**
   * Shows another graph from now on. Requests that have begun end with the graph that they began
   * with; none is refused meanwhile.
   *
   * @param store the other graph, which is indexed first; the former may be closed when its
   *     requests have ended
   */
  public synchronized void replace(GraphStore store) {
    ShownGraph next = ShownGraph.of(store, settings);
    put(ASSERTED, next.asserted());
    put(EVERYTHING, next.everything());
    ShownGraph last = shown.getAndSet(next);
    beforeLast.ifPresent(graph -> graph.search().close());
    beforeLast = Optional.of(last); // requests may still be reading it
  }

  private void put(String name, Dataset dataset) {
    DataService service = ShownGraph.service(dataset).build();
    service.setEndpointProcessors(OperationRegistry.get(fuseki.getServletContext()));
    service.goActive();
    fuseki.getDataAccessPointRegistry().put(name, new DataAccessPoint(name, service));
  }

  /** The port that it listens at. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address of the page. */
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    String path = settings.basePath().equals("/") ? "/" : settings.basePath() + "/";
    return URI.create("http://" + host + ":" + port() + path);
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
    shown.get().search().close();
    beforeLast.ifPresent(graph -> graph.search().close());
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
