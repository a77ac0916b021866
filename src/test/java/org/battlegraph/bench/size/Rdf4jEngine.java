package org.battlegraph.bench.size;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J's memory store. What our default view joins from many named graphs stands in its default
 * graph once, so that it has nothing to join.
 */
final class Rdf4jEngine implements Engine {
  /** So long it may take to notice that its time is over. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final SailRepository repository = new SailRepository(new MemoryStore());
  private final SimpleDataset graphs = new SimpleDataset();

  @Override
  public String name() {
    return "RDF4J";
  }

  @Override
  public void load(Path quads) throws IOException {
    graphs.addDefaultGraph(RDF4J.NIL);
    try (RepositoryConnection connection = repository.getConnection();
        InputStream in = new BufferedInputStream(Files.newInputStream(quads))) {
      connection.begin(IsolationLevels.NONE);
      var parser = Rio.createParser(RDFFormat.NQUADS);
      parser.setRDFHandler(
          new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement quad) {
              Resource graph = quad.getContext();
              if (AssertedGraphs.contains(graph.stringValue())) {
                connection.add(quad.getSubject(), quad.getPredicate(), quad.getObject());
              } else {
                graphs.addNamedGraph((IRI) graph);
                connection.add(quad);
              }
            }
          });
      parser.parse(in, "");
      connection.commit();
    }
  }

  /**
   * Asks in a thread of its own, which is stopped where it goes on: while RDF4J compares the rows
   * of a {@code DISTINCT} that is not small, it heeds neither its limit nor an interrupt. Java lets
   * threads be stopped up to its version 19.
   */
  @Override
  @SuppressWarnings("deprecation") // no other way leaves the processor to the next question
  public Reply ask(String sparql, Duration limit) {
    FutureTask<Reply> asked = new FutureTask<>(() -> answer(sparql, limit));
    Thread thread = new Thread(asked, "RDF4J");
    Duration most = limit.plus(GRACE);
    thread.start();
    try {
      return asked.get(most.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.stop();
      return Reply.failed("time", most.toNanos());
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Reply answer(String sparql, Duration limit) {
    long begin = System.nanoTime();
    try (RepositoryConnection connection = repository.getConnection()) {
      TupleQuery query = connection.prepareTupleQuery(sparql);
      query.setDataset(graphs);
      query.setMaxExecutionTime((int) limit.toSeconds());
      try (TupleQueryResult answer = query.evaluate()) {
        List<String> columns = answer.getBindingNames();
        List<String> rows = new ArrayList<>();
        while (answer.hasNext()) {
          BindingSet row = answer.next();
          StringBuilder cells = new StringBuilder();
          for (String column : columns) {
            Value cell = row.getValue(column);
            cells.append(cell == null ? "" : text(cell)).append('\t');
          }
          rows.add(cells.toString());
        }
        long nanos = System.nanoTime() - begin;
        // Stopped while it groups, it answers with the groups that it has.
        return nanos < limit.toNanos() ? new Reply(rows, nanos, "") : Reply.failed("time", nanos);
      }
    } catch (QueryInterruptedException e) {
      return Reply.failed("time", System.nanoTime() - begin);
    } catch (QueryEvaluationException e) {
      return Reply.failed("error: " + e.getMessage(), System.nanoTime() - begin);
    }
  }

  private static String text(Value value) {
    return value instanceof Literal literal
        ? Cells.literal(
            literal.getLabel(),
            literal.getDatatype().stringValue(),
            literal.getLanguage().orElse(""))
        : Cells.iri(value.stringValue());
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
