package org.battlegraph.api;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.Txn;
import org.battlegraph.BattlegraphException;
import org.battlegraph.export.FactChain;
import org.battlegraph.infer.critic.Critic;
import org.battlegraph.infer.critic.Finding;
import org.battlegraph.orbat.OrderOfBattle;
import org.battlegraph.orbat.OrderOfBattleReader;
import org.battlegraph.query.Answer;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphFile;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.RdfFormat;

/**
 * The graph of some articles, to be asked. Safe for use by several threads, as long as nobody
 * changes its dataset.
 *
 * <pre>{@code
 * ArticleGraph graph = Battlegraph.create().graph(Path.of("seeds"));
 * graph.ask(Question.named("commanders").with("unit", "第11軍"))
 *     .rows()
 *     .forEach(row -> System.out.println(row.text("personName") + "：" + row.text("quotation")));
 * OrderOfBattle order = graph.orderOfBattle("第6方面軍", LocalDate.of(1944, 11, 9));
 * graph.write(Path.of("target", "seeds.trig"));
 * }</pre>
 *
 * @see Battlegraph#graph(List)
 */
public final class ArticleGraph {
  private final GraphStore store;
  private final QueryDesk desk;

  private ArticleGraph(GraphStore store) {
    this.store = store;
    desk = QueryDesk.over(SparqlSource.of(store.defaultView()));
  }

  static ArticleGraph of(GraphStore store) {
    return new ArticleGraph(store);
  }

  /**
   * Returns a graph that somebody else made, without copying it.
   *
   * @param dataset named graphs as the vocabulary says: from {@link #dataset()}, or from a store of
   *     yours that a graph of ours was loaded into
   */
  public static ArticleGraph of(Dataset dataset) {
    return new ArticleGraph(GraphStore.over(dataset));
  }

  /**
   * Reads a graph from a file.
   *
   * @param file as {@link #write(Path)} makes it, or {@code battlegraph map}; its ending tells the
   *     form
   * @throws org.battlegraph.store.RdfFileException if the ending is not known or the file cannot be
   *     read
   */
  public static ArticleGraph read(Path file) {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(file)::read);
    return new ArticleGraph(store);
  }

  /**
   * Returns the graph for Jena. The default graph is a view: the union of what the articles assert
   * and of the short cuts that follow; the named graphs are those of the vocabulary.
   */
  public Dataset dataset() {
    return store.defaultView();
  }

  /**
   * Asks a named query.
   *
   * @throws org.battlegraph.query.UnknownNameException if no query, parameter or thing is called
   *     so; the message has the nearest names
   * @throws org.battlegraph.query.AmbiguousNameException if a value names several things; the
   *     message lists them
   * @throws org.battlegraph.query.ParameterException if a value is missing or of the wrong kind
   */
  public Answer ask(Question question) {
    return desk.ask(question.query(), question.values());
  }

  /**
   * Returns the same graph, whose named queries leave out the facts of which it is less sure.
   * SPARQL over {@link #dataset()} sees all.
   *
   * @param confidence from 0 to 1; {@link QueryDesk#SURE} is a measured one
   * @return where to ask
   */
  public QueryDesk atLeast(double confidence) {
    return desk.withConfidence(confidence);
  }

  /**
   * Returns what stood under a unit on a day, with commanders and how each link is known.
   *
   * @param unit any name of the unit in any script, or its IRI
   * @param day the day
   * @throws BattlegraphException if no unit is called so, or several are
   */
  public OrderOfBattle orderOfBattle(String unit, LocalDate day) {
    return new OrderOfBattleReader(SparqlSource.of(dataset())).read(unit, day);
  }

  /**
   * Returns the words that prove a fact, in the order of the articles and their texts.
   *
   * @param fact the fact's IRI: a query's column {@code fact}, or {@link Battlegraph#iri}
   * @throws org.battlegraph.export.UnknownFactException if the graph has no such fact
   */
  public List<Quotation> evidence(String fact) {
    return new QuotationReader(dataset()).of(fact);
  }

  /**
   * Returns how a fact came from the characters of its article, step by step, for people to read.
   *
   * @param fact the fact's IRI
   * @throws org.battlegraph.export.UnknownFactException if the graph has no such fact
   */
  public String why(String fact) {
    return FactChain.of(dataset(), fact);
  }

  /**
   * Returns what cannot be true together, or looks wrong: the weightiest first, each finding with
   * the places of the articles that it is about.
   */
  public List<Finding> findings() {
    return Critic.standard().check(dataset());
  }

  /**
   * Sends all quads, in an order that is the same on each run.
   *
   * @param sink takes them; it is started and finished
   */
  public void write(StreamRDF sink) {
    sink.start();
    store.read(GraphFile::sorted).forEach(sink::quad);
    sink.finish();
  }

  /**
   * Writes the graph to a file, the same byte for byte on each run.
   *
   * @param file its ending tells the form: {@code .ttl} and {@code .nt} hold the default graph
   *     alone, {@code .trig}, {@code .nq} and {@code .jsonld} the named graphs; each also with
   *     {@code .gz}
   * @throws org.battlegraph.store.RdfFileException if the ending is not known or the file cannot be
   *     written
   */
  public void write(Path file) {
    RdfFormat.of(file);
    Dataset dataset = dataset();
    Txn.executeRead(dataset, () -> GraphFile.write(dataset.asDatasetGraph(), file));
  }
}
