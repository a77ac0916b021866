package org.battlegraph.api;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.Txn;
import org.battlegraph.BattlegraphException;
import org.battlegraph.api.MappedArticles.Failure;
import org.battlegraph.correct.Corrections;
import org.battlegraph.correct.Corrections.Corrected;
import org.battlegraph.export.Explanation;
import org.battlegraph.export.FactLines;
import org.battlegraph.identity.Listed;
import org.battlegraph.link.Linker;
import org.battlegraph.link.Links;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.ontology.Bg;
import org.battlegraph.rdf.FactNames;
import org.battlegraph.rdf.Iris;
import org.battlegraph.rdf.Vocabulary;
import org.battlegraph.store.GraphFile;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.RdfFormat;
import org.battlegraph.store.disk.DiskStore;

/**
 * Reads articles on battles and makes a graph of them, in which every fact cites its sentence.
 *
 * <p>Immutable and safe for use by several threads; make one and keep it, since it holds the word
 * lists and the ontology.
 *
 * <pre>{@code
 * Battlegraph battlegraph = Battlegraph.create();
 * MappedArticles read = battlegraph.read(Path.of("seeds"));
 * read.facts(Action.class)
 *     .filter(action -> action.type() == ActionType.CAPTURE)
 *     .forEach(action -> System.out.println(action.basis().date() + " " + action.place()));
 * ArticleGraph graph = battlegraph.graph(read.articles());
 * OrderOfBattle order = graph.orderOfBattle("第6方面軍", LocalDate.of(1944, 11, 9));
 * }</pre>
 */
public final class Battlegraph {
  /** Enough to keep several processors busy, and few enough for any heap. */
  private static final int AT_ONCE = 32;

  private final TextPipeline pipeline;
  private final Iris iris;
  private final FactNames factNames;
  private final GraphAssembly assembly;

  private final Corrections corrections;
  private final Linker linker;

  /** Puts together what a builder holds. */
  Battlegraph(TextPipeline pipeline, Iris iris, Linker linker, Corrections corrections) {
    this.pipeline = pipeline;
    this.iris = iris;
    this.linker = linker;
    this.corrections = corrections;
    factNames = new FactNames(iris, Vocabulary.load());
    assembly = new GraphAssembly(iris, linker, corrections.ofEntities());
  }

  /** Returns the same, which applies corrections to each article that it reads. */
  public Battlegraph with(Corrections corrections) {
    return new Battlegraph(pipeline, iris, linker, corrections);
  }

  /** Returns what {@link #builder()} builds without a change. */
  public static Battlegraph create() {
    return builder().build();
  }

  /**
   * Returns a builder with the defaults: the library's own reading of articles, names under {@link
   * org.battlegraph.ontology.Graphs#DEFAULT_BASE}, links to the items of Wikidata that come with
   * the library.
   */
  public static BattlegraphBuilder builder() {
    return new BattlegraphBuilder();
  }

  /**
   * Reads articles. A file that is no article is reported in the result, and the rest is read.
   *
   * @param paths files, or folders: the articles in them, without README.md, in the order of their
   *     names; the ending tells the form
   * @throws MissingArticleException if a path does not exist, or a folder has no article
   */
  public MappedArticles read(Path... paths) {
    return read(Arrays.asList(paths));
  }

  /** Reads articles, as {@link #read(Path...)}; several at a time, where there are processors. */
  public MappedArticles read(Collection<Path> paths) {
    MappedArticles read = readPart(paths);
    Set<String> names =
        read.articles().stream().map(each -> each.article().name()).collect(Collectors.toSet());
    Set<String> entities =
        read.articles().stream().flatMap(this::entities).collect(Collectors.toSet());
    List<String> unfit = new ArrayList<>(read.unfit());
    unfit.addAll(corrections.unfit(names::contains, entities::contains));
    return new MappedArticles(read.articles(), read.failures(), unfit);
  }

  /**
   * Reads articles for a graph that has others, as {@link #read(Collection)}, but does not say
   * which corrections concern what is not in these articles: {@link #unfit} does, when they are
   * there.
   */
  public MappedArticles readPart(Collection<Path> paths) {
    return readSome(ArticleFiles.of(paths));
  }

  /**
   * Returns a line for each correction of an article that a graph does not have, or of an entity
   * that it does not speak of.
   *
   * @param store the graph
   * @throws BattlegraphException if it has no articles' graphs
   */
  public List<String> unfit(GraphStore store) {
    return store.read(
        quads -> {
          Node evidence = NodeFactory.createURI(Entities.graphs(quads).evidence());
          return corrections.unfit(
              name ->
                  quads.contains(
                      evidence,
                      NodeFactory.createURI(iris.article(name)),
                      Bg.plainText.asNode(),
                      Node.ANY),
              iri -> CorrectedGraph.speaksOf(quads, iri));
        });
  }

  private Stream<String> entities(ArticleFacts article) {
    return article.resolution().entities().keySet().stream().map(iris::entity);
  }

  private MappedArticles readSome(List<Path> files) {
    List<ArticleFacts> articles = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    List<String> unfit = new ArrayList<>();
    List<Attempt> attempts = files.parallelStream().map(this::attempt).toList();
    for (Attempt attempt : attempts) {
      attempt.read().map(Corrected::facts).ifPresent(articles::add);
      attempt.read().map(Corrected::unfit).ifPresent(unfit::addAll);
      attempt.failure().ifPresent(failures::add);
    }
    return new MappedArticles(articles, failures, unfit);
  }

  /** What came of one file: one of the two. */
  private record Attempt(Optional<Corrected> read, Optional<Failure> failure) {}

  private Attempt attempt(Path file) {
    try {
      return new Attempt(Optional.of(correct(pipeline.read(file))), Optional.empty());
    } catch (BattlegraphException e) {
      return new Attempt(Optional.empty(), Optional.of(new Failure(file, e.getMessage())));
    }
  }

  private Corrected correct(ArticleFacts article) {
    return corrections.apply(article, factNames::of, iris::entity);
  }

  /**
   * Reads one article.
   *
   * @param name its name, as its file would be called without the ending
   * @param markdown its text, Markdown as pandoc writes it from a wiki
   * @throws BattlegraphException if it has no prose
   */
  public ArticleFacts read(String name, String markdown) {
    return read(name, markdown, ArticleFormat.MARKDOWN);
  }

  /**
   * Reads one article.
   *
   * @param name its name
   * @param text its text
   * @param format the form of the text: Markdown or the wikitext of MediaWiki
   * @throws BattlegraphException if it has no prose
   */
  public ArticleFacts read(String name, String text, ArticleFormat format) {
    return correct(pipeline.read(name, text, format)).facts();
  }

  /**
   * Reads one article from a stream, to its end; the stream is left open.
   *
   * @param name its name
   * @param utf8 its text in UTF-8
   * @param format the form of the text
   * @throws BattlegraphException if the stream breaks off, is not UTF-8, or has no prose
   */
  public ArticleFacts read(String name, InputStream utf8, ArticleFormat format) {
    return read(name, ArticleStream.text(name, utf8), format);
  }

  /**
   * Reads articles and makes their graph; what {@link #graph(List)} makes of what {@link
   * #read(Path...)} reads. Files that are no articles are left out, and not told.
   *
   * @param paths files, or folders
   * @throws MissingArticleException if a path does not exist, or a folder has no article
   */
  public ArticleGraph graph(Path... paths) {
    return graph(read(paths).articles());
  }

  /** Returns the graph of some articles, in memory. Each article should be there once. */
  public ArticleGraph graph(List<ArticleFacts> articles) {
    return ArticleGraph.of(assembly.store(articles));
  }

  /** Returns the graph of some articles for Jena, as {@link ArticleGraph#dataset()} has it. */
  public Dataset dataset(List<ArticleFacts> articles) {
    return graph(articles).dataset();
  }

  /** Returns the IRI of an entity in the graph. */
  public URI iri(EntityId entity) {
    return URI.create(iris.entity(entity));
  }

  /**
   * Returns the IRI of a fact in the graph.
   *
   * @param article what was read of the article
   * @param fact a fact of this article
   */
  public URI iri(ArticleFacts article, Fact fact) {
    return URI.create(factNames.of(article, fact));
  }

  /**
   * Writes the graph of some articles to a file, as {@link ArticleGraph#write(Path)} does.
   *
   * @throws org.battlegraph.store.RdfFileException if the ending is not known or the file cannot be
   *     written
   */
  public void write(List<ArticleFacts> articles, Path file) {
    RdfFormat.of(file);
    graph(articles).write(file);
  }

  /**
   * Sends the quads of some articles, as {@link ArticleGraph#write(StreamRDF)} does.
   *
   * @param sink takes the quads; it is started and finished
   */
  public void write(List<ArticleFacts> articles, StreamRDF sink) {
    graph(articles).write(sink);
  }

  /**
   * Returns what one article states as lines of N-Quads, each once and without its end, sorted. It
   * does not depend on other articles. What is derived from all articles together (one label for
   * each thing, which things are one, short cuts, inferences) is not among them: {@link #merge}
   * adds it.
   */
  public List<String> statedLines(ArticleFacts article) {
    return QuadLines.of(sink -> assembly.writeStated(article, sink));
  }

  /**
   * Returns what a graph holds once, whatever its articles, as lines of N-Quads: the ontology, and
   * what people said of entities. With {@link #statedLines} of each article it is all that is
   * stated.
   */
  public List<String> commonLines() {
    return QuadLines.of(assembly::writeCommon);
  }

  /**
   * Writes a graph with some articles in it to a file: each takes the place of the one that has its
   * name, the others stay, and what follows is derived anew. It is what {@link #write(List, Path)}
   * would write of all of them.
   *
   * @param articles the articles that are new or have changed
   * @param graph a file that holds named graphs
   * @param file where to; it may be the same
   * @throws org.battlegraph.store.RdfFileException if a file cannot be read or written
   * @return a line for each correction that fits nothing in what was written
   * @throws BattlegraphException if the graph has no articles' graphs, or another base
   */
  public List<String> exchange(List<ArticleFacts> articles, Path graph, Path file) {
    RdfFormat.of(file);
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(RdfFile.of(graph)::read);
      assembly.exchange(store, articles);
      ArticleGraph.of(store).write(file);
      return unfit(store);
    }
  }

  /**
   * Writes one graph of several to a file: what {@link #write(List, Path)} would write of all their
   * articles. Of articles with one name it holds what all files say.
   *
   * @param graphs files that hold named graphs
   * @param file where to
   * @throws org.battlegraph.store.RdfFileException if a file cannot be read or written
   * @throws BattlegraphException if they have no articles' graphs, or another base
   */
  public void merge(List<Path> graphs, Path file) {
    RdfFormat.of(file);
    try (GraphStore store = assembly.merge(graphs.stream().map(RdfFile::of).toList())) {
      ArticleGraph.of(store).write(file);
    }
  }

  /**
   * Links the things of a graph to items of Wikidata: by the titles behind the articles' links, and
   * where there is none by their names and what the articles say around them.
   *
   * @param store the graph, which is changed: what the source links takes the place of the links
   *     that a thing had, and what follows is derived anew
   * @param source knows the items
   * @return the links, and what was left out and why
   * @throws BattlegraphException if the graph has no articles' graphs, or another base, or the
   *     source cannot be asked
   */
  public Links link(GraphStore store, WikidataSource source) {
    return assembly.link(store, source);
  }

  /** Returns what puts articles into a store on disk. */
  public StoreWriter into(DiskStore store) {
    return new StoreWriter(assembly, store);
  }

  /**
   * Makes a store on disk of graphs that are in files, by TDB2's bulk loader. If anything fails,
   * nothing is left of it.
   *
   * @param files graphs of articles
   * @param folder an empty folder, or a name that is not taken
   * @return the store, in which nothing was derived yet: see {@link StoreWriter#finish}
   * @throws BattlegraphException if they hold two versions of an article, or another base
   */
  public DiskStore load(List<RdfFile> files, Path folder) {
    return DiskStore.load(folder, sink -> files.forEach(file -> file.read(sink)), assembly::check);
  }

  /**
   * Reads a great many articles, some at a time, so that not all of them are in memory.
   *
   * @param paths files, or folders
   * @return what came of the files in turn, read when it is taken; {@link #unfit} tells of what was
   *     made of all of them which corrections fit nothing in any
   * @throws MissingArticleException if a path does not exist, or a folder has no article
   */
  public Stream<MappedArticles> readInTurn(Collection<Path> paths) {
    List<Path> files = ArticleFiles.of(paths);
    return IntStream.iterate(0, begin -> begin < files.size(), begin -> begin + AT_ONCE)
        .mapToObj(begin -> files.subList(begin, Math.min(begin + AT_ONCE, files.size())))
        .map(this::readSome);
  }

  /**
   * Returns the things of some articles as they are linked, with what stands around them.
   *
   * @param articles the articles
   */
  public LinkContexts linkContexts(List<ArticleFacts> articles) {
    return assembly.linkContexts(articles);
  }

  /**
   * Writes a graph to a file, the same byte for byte on each run.
   *
   * @param file its ending tells the form
   * @throws org.battlegraph.store.RdfFileException if the ending is not known or the file cannot be
   *     written
   */
  public static void write(GraphStore store, Path file) {
    RdfFormat.of(file);
    Dataset dataset = store.defaultView();
    Txn.executeRead(dataset, () -> GraphFile.write(dataset.asDatasetGraph(), file));
  }

  /**
   * Returns for each entity of some articles the IRI that stands for the thing that it is, whatever
   * the articles call it; its own for one that is joined to none.
   */
  public Function<EntityId, String> canonical(List<ArticleFacts> articles) {
    try (GraphStore store = assembly.store(articles)) {
      Map<String, String> canonical =
          Entities.of(store).entities().stream()
              .collect(Collectors.toMap(Listed::iri, Listed::canonical));
      return id -> canonical.getOrDefault(iris.entity(id), iris.entity(id));
    }
  }

  /** Returns the facts of some articles as JSON, each as a line without its end. */
  public Stream<String> factLines(List<ArticleFacts> articles) {
    FactLines lines = new FactLines(iris::entity, factNames::of);
    return articles.stream().flatMap(lines::lines);
  }

  /**
   * Writes the facts of each article, as corrected, as an annotation of its name: what {@code
   * evaluate --gold} reads.
   *
   * @param folder where to; it is made if it is not there
   * @return the files that were written
   * @throws BattlegraphException if it cannot be written to
   */
  public List<Path> writeAnnotations(List<ArticleFacts> articles, Path folder) {
    return AnnotationFolder.write(articles, folder);
  }

  /**
   * Returns what is inferred from some articles as JSON, each as a line without its end: in the
   * form of a fact where there is one for it, and marked {@code "inferred": true}.
   */
  public Stream<String> inferredLines(List<ArticleFacts> articles) {
    FactLines lines = new FactLines(iris::entity, factNames::of);
    return new InferredFacts(articles, iris, factNames).lines(assembly.infer(articles), lines);
  }

  /** Returns how an article was understood, sentence by sentence, for people. */
  public Explanation explain(ArticleFacts article) {
    return new Explanation(article, fact -> factNames.of(article, fact));
  }
}
