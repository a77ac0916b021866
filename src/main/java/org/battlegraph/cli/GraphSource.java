package org.battlegraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.battlegraph.api.CorrectedGraph;
import org.battlegraph.api.Inferred;
import org.battlegraph.correct.Corrections;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.EndpointCopy;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.RdfFormat;
import org.battlegraph.store.disk.DiskStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Where a command's graph comes from: articles to map, a file of RDF, an endpoint, or a store on
 * disk. One of them; the seed articles where none is given.
 */
final class GraphSource implements AutoCloseable {
  private static final String HOME = "battlegraph.home";

  private final ArticleMapper mapper;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "Take the graph from this file instead of articles: .ttl .trig .nq .nt .jsonld, each"
              + " also .gz.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Take the graph behind this SPARQL endpoint instead of articles.")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Take the graph from this store instead of articles: map --store makes it.")
  private Optional<Path> folder = Optional.empty();

  private Optional<DiskStore> disk = Optional.empty();

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  GraphSource(ArticleMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * A graph to ask.
   *
   * @param source the graph
   * @param exitCode what the command ends with if nothing else goes wrong
   */
  record Askable(SparqlSource source, int exitCode) {}

  /**
   * A graph to have.
   *
   * @param store the graph
   * @param exitCode what the command ends with if nothing else goes wrong
   */
  record Stored(GraphStore store, int exitCode) {}

  /**
   * Opens the graph to ask it; an endpoint is asked where it is.
   *
   * @param articles what the user gave as articles or folders; may be empty
   * @param err where problems with single articles are told
   */
  Askable ask(List<Path> articles, PrintWriter err) {
    checkOne(articles);
    if (endpoint.isPresent()) {
      if (corrections.folder().isPresent()) {
        throw new UsageException("--corrections cannot change what an --endpoint answers");
      }
      return new Askable(SparqlSource.at(http(endpoint.get())), ExitCode.DONE);
    }
    Stored stored = complete(articles, err);
    return new Askable(SparqlSource.of(stored.store().defaultView()), stored.exitCode());
  }

  /**
   * Opens the graph itself; one behind an endpoint is copied.
   *
   * @param articles what the user gave as articles or folders; may be empty
   * @param err where problems with single articles are told
   */
  Stored store(List<Path> articles, PrintWriter err) {
    checkOne(articles);
    if (folder.isPresent()) {
      return new Stored(open(folder.get(), err).graph(), ExitCode.DONE);
    }
    if (data.isPresent()) {
      return corrected(read(data.get()), err);
    }
    if (endpoint.isPresent()) {
      GraphStore store = GraphStore.inMemory();
      store.write(new EndpointCopy(http(endpoint.get()))::read);
      return corrected(new Stored(store, ExitCode.DONE), err);
    }
    List<Path> given = articles.isEmpty() ? List.of(seeds()) : articles;
    ArticleMapper.Mapped mapped =
        corrections
            .folder()
            .map(folder -> mapper.map(given, folder))
            .orElseGet(() -> mapper.map(given));
    mapped.problems().forEach(problem -> err.println("battlegraph: " + problem));
    return new Stored(
        mapped.store(), mapped.problems().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE);
  }

  /**
   * Opens the graph itself, with what follows from it even where what was given does not hold it.
   *
   * @param articles what the user gave as articles or folders; may be empty
   * @param err where problems with single articles are told
   */
  Stored complete(List<Path> articles, PrintWriter err) {
    Stored stored = store(articles, err);
    if (data.isPresent() || endpoint.isPresent()) {
      Inferred.complete(stored.store());
    }
    return stored;
  }

  /**
   * Opens the graph itself, where one path may be a file of RDF.
   *
   * @param paths a file of RDF by its ending, or articles and folders; may be empty
   * @param err where problems with single articles are told
   */
  Stored storeOrFile(List<Path> paths, PrintWriter err) {
    checkOne(paths);
    if (paths.size() == 1 && RdfFormat.find(paths.get(0)).isPresent()) {
      return corrected(read(paths.get(0)), err);
    }
    return store(paths, err);
  }

  /**
   * The store on disk that was opened; none where the graph comes from elsewhere. It is closed when
   * the command has ended.
   */
  Optional<DiskStore> disk() {
    return disk;
  }

  /** Closes what was opened. */
  @Override
  public void close() {
    disk.ifPresent(DiskStore::close);
    disk = Optional.empty();
  }

  private DiskStore open(Path store, PrintWriter err) {
    if (corrections.folder().isPresent()) {
      throw new UsageException(
          "--corrections does not change a store that is asked: give it to map --store");
    }
    DiskStore opened = OpenedStore.open(store, err);
    disk = Optional.of(opened);
    return opened;
  }

  /**
   * The files and folders that the graph is read from; none for an endpoint.
   *
   * @param articles what the user gave as articles or folders; may be empty
   */
  List<Path> files(List<Path> articles) {
    if (folder.isPresent()) {
      throw new UsageException("--watch looks at files; a store is not changed while it is open");
    }
    if (data.isPresent()) {
      return List.of(data.get());
    }
    return endpoint.isPresent() ? List.of() : articles.isEmpty() ? List.of(seeds()) : articles;
  }

  private Stored corrected(Stored given, PrintWriter err) {
    List<String> unfit =
        corrections
            .folder()
            .map(folder -> CorrectedGraph.correct(given.store(), Corrections.read(folder)))
            .orElse(List.of());
    unfit.forEach(line -> err.println("battlegraph: a correction was not applied: " + line));
    return unfit.isEmpty() ? given : new Stored(given.store(), ExitCode.INCOMPLETE);
  }

  private static Stored read(Path file) {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(file)::read);
    return new Stored(store, ExitCode.DONE);
  }

  /** The articles that come with the program: {@code seeds/} of its folder, or of this one. */
  private static Path seeds() {
    return Path.of(System.getProperty(HOME, "")).resolve("seeds");
  }

  private void checkOne(List<Path> articles) {
    long given =
        Stream.of(!articles.isEmpty(), data.isPresent(), endpoint.isPresent(), folder.isPresent())
            .filter(each -> each)
            .count();
    if (given > 1) {
      throw new UsageException("give articles, --data, --endpoint or --store: one of them");
    }
  }

  private static URI http(URI address) {
    if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
      throw new UsageException("--endpoint wants an address of http or https, not " + address);
    }
    return address;
  }
}
