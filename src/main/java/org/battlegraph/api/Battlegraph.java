package org.battlegraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.Txn;
import org.battlegraph.BattlegraphException;
import org.battlegraph.api.MappedArticles.Failure;
import org.battlegraph.correct.Corrections;
import org.battlegraph.correct.Corrections.Corrected;
import org.battlegraph.export.Explanation;
import org.battlegraph.export.FactLines;
import org.battlegraph.export.GoldAnnotation;
import org.battlegraph.identity.Listed;
import org.battlegraph.infer.critic.Critic;
import org.battlegraph.infer.critic.Finding;
import org.battlegraph.link.Linker;
import org.battlegraph.link.Links;
import org.battlegraph.link.WikidataSnapshot;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.orbat.OrderOfBattle;
import org.battlegraph.orbat.OrderOfBattleReader;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.battlegraph.query.Answer;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.rdf.FactNames;
import org.battlegraph.rdf.Iris;
import org.battlegraph.rdf.Vocabulary;
import org.battlegraph.store.GraphFile;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.RdfFormat;

/**
 * Reads articles on battles and makes a graph of them, in which every fact cites its sentence.
 *
 * <p>Immutable and safe for use by several threads; make one and keep it, since it holds the word
 * lists and the ontology.
 *
 * <pre>{@code
 * Battlegraph battlegraph = Battlegraph.create();
 * MappedArticles mapped = battlegraph.read(Path.of("seeds"));
 * Dataset dataset = battlegraph.dataset(mapped.articles());
 * Answer answer = battlegraph.ask(dataset, "commanders", Map.of("unit", "第11軍"));
 * }</pre>
 */
public final class Battlegraph {
  private final TextPipeline pipeline;
  private final Iris iris;
  private final FactNames factNames;
  private final GraphAssembly assembly;

  private final Corrections corrections;
  private final Linker linker;

  private Battlegraph(Builder builder) {
    pipeline = builder.pipeline;
    iris = Iris.under(builder.base);
    factNames = new FactNames(iris, Vocabulary.load());
    corrections = Corrections.none();
    linker = new Linker(builder.wikidata);
    assembly = new GraphAssembly(iris, linker, List.of());
  }

  private Battlegraph(Battlegraph other, Corrections corrections) {
    pipeline = other.pipeline;
    iris = other.iris;
    factNames = other.factNames;
    this.corrections = corrections;
    linker = other.linker;
    assembly = new GraphAssembly(iris, linker, corrections.ofEntities());
  }

  /** Returns the same, which applies corrections to each article that it reads. */
  public Battlegraph with(Corrections corrections) {
    return new Battlegraph(this, corrections);
  }

  /** Returns what {@link #builder()} builds without a change. */
  public static Battlegraph create() {
    return builder().build();
  }

  /**
   * Returns a builder with the defaults: the library's own reading of articles with {@link
   * Settings#DEFAULT}, names under {@link Graphs#DEFAULT_BASE}, links to the items of Wikidata that
   * come with the library.
   */
  public static Builder builder() {
    return builder(new OwnPipeline(new Pipeline(Settings.DEFAULT)));
  }

  /**
   * Returns a builder with those defaults, but for who reads the articles.
   *
   * @param pipeline understands the articles
   */
  public static Builder builder(TextPipeline pipeline) {
    return new Builder(pipeline);
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

  /** Reads articles, as {@link #read(Path...)}. */
  public MappedArticles read(Collection<Path> paths) {
    List<ArticleFacts> articles = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    List<String> unfit = new ArrayList<>();
    for (Path file : ArticleFiles.of(paths)) {
      try {
        Corrected corrected = correct(pipeline.read(file));
        articles.add(corrected.facts());
        unfit.addAll(corrected.unfit());
      } catch (BattlegraphException e) {
        failures.add(new Failure(file, e.getMessage()));
      }
    }
    Set<String> entities =
        articles.stream()
            .flatMap(article -> article.resolution().entities().keySet().stream())
            .map(iris::entity)
            .collect(Collectors.toSet());
    unfit.addAll(corrections.unfit(entities));
    return new MappedArticles(articles, failures, unfit);
  }

  private Corrected correct(ArticleFacts article) {
    return corrections.apply(article, factNames::of, iris::entity);
  }

  /**
   * Reads one article.
   *
   * @param name its name
   * @param markdown its text
   * @throws BattlegraphException if it has no prose
   */
  public ArticleFacts read(String name, String markdown) {
    return correct(pipeline.read(name, markdown)).facts();
  }

  /**
   * Returns the graph of some articles, in memory. Its default graph is a view: the union of what
   * the articles assert and of the short cuts that follow; the named graphs are those of the
   * vocabulary. Each article should be there once.
   */
  public Dataset dataset(List<ArticleFacts> articles) {
    return assembly.store(articles).defaultView();
  }

  /**
   * Writes the quads of some articles, with links and short cuts, in an order that is the same on
   * each run.
   *
   * @param sink takes the quads; it is started and finished
   */
  public void write(List<ArticleFacts> articles, StreamRDF sink) {
    sink.start();
    assembly.write(articles, sink);
    sink.finish();
  }

  /**
   * Writes the graph of some articles to a file, the same byte for byte on each run.
   *
   * @param file its ending tells the form: {@code .ttl} and {@code .nt} hold the default graph
   *     alone, {@code .trig}, {@code .nq} and {@code .jsonld} the named graphs; each also with
   *     {@code .gz}
   * @throws org.battlegraph.store.RdfFileException if the ending is not known or the file cannot be
   *     written
   */
  public void write(List<ArticleFacts> articles, Path file) {
    RdfFormat.of(file);
    try (GraphStore store = assembly.store(articles)) {
      write(store, file);
    }
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
   * @throws BattlegraphException if the graph has no articles' graphs, or another base
   */
  public void exchange(List<ArticleFacts> articles, Path graph, Path file) {
    RdfFormat.of(file);
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(RdfFile.of(graph)::read);
      assembly.exchange(store, articles);
      write(store, file);
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
      write(store, file);
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
    List<Path> files = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (ArticleFacts article : articles) {
        Path file = folder.resolve(article.article().name() + ".json");
        files.add(Files.writeString(file, GoldAnnotation.of(article)));
      }
      return files;
    } catch (IOException e) {
      throw new BattlegraphException(folder + ": annotations cannot be written there", e);
    }
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

  /**
   * Asks a named query.
   *
   * @param dataset the graph to ask, from {@link #dataset}
   * @param query the query's name
   * @param values for each parameter a name of a thing in any script, or an IRI, a date, a number
   * @throws BattlegraphException if no query, parameter or thing is called so, or a name is
   *     ambiguous
   */
  public Answer ask(Dataset dataset, String query, Map<String, String> values) {
    return QueryDesk.over(SparqlSource.of(dataset)).ask(query, values);
  }

  /**
   * Returns what cannot be true together in a graph, or looks wrong: the weightiest first, each
   * finding with the places of the articles that it is about.
   *
   * @param dataset the graph to check, from {@link #dataset}
   */
  public List<Finding> findings(Dataset dataset) {
    return Critic.standard().check(dataset);
  }

  /**
   * Returns what stood under a unit on a day, with commanders and how each link is known.
   *
   * @param dataset the graph to ask, from {@link #dataset}
   * @param unit any name of the unit in any script, or its IRI
   * @param day the day
   * @throws BattlegraphException if no unit is called so, or several are
   */
  public OrderOfBattle orderOfBattle(Dataset dataset, String unit, LocalDate day) {
    return new OrderOfBattleReader(SparqlSource.of(dataset)).read(unit, day);
  }

  /** The library's own stages behind the interface. */
  private record OwnPipeline(Pipeline stages) implements TextPipeline {
    @Override
    public ArticleFacts read(Path file) {
      return stages.read(file);
    }

    @Override
    public ArticleFacts read(String name, String markdown) {
      return stages.read(name, markdown);
    }
  }

  /** What a {@link Battlegraph} is made of. */
  public static final class Builder {
    private TextPipeline pipeline;
    private String base = Graphs.DEFAULT_BASE;
    private WikidataSource wikidata = WikidataSource.onFirstUse(WikidataSnapshot::bundled);

    private Builder(TextPipeline pipeline) {
      this.pipeline = pipeline;
    }

    /** Reads articles by the library's own stages with other settings. */
    public Builder settings(Settings settings) {
      this.pipeline = new OwnPipeline(new Pipeline(settings));
      return this;
    }

    /** Names resources under another base: an absolute IRI that ends in {@code /} or {@code #}. */
    public Builder base(String base) {
      this.base = base;
      return this;
    }

    /** Links to the items that another source knows. */
    public Builder wikidata(WikidataSource wikidata) {
      this.wikidata = wikidata;
      return this;
    }

    /**
     * Returns the façade.
     *
     * @throws org.battlegraph.ontology.InvalidBaseException if the base is not one
     */
    public Battlegraph build() {
      return new Battlegraph(this);
    }
  }
}
