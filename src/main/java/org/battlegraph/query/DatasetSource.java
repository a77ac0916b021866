package org.battlegraph.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Asks a dataset of this process. */
record DatasetSource(Dataset dataset) implements SparqlSource {

  @Override
  public ResultTable ask(Query query) {
    return dataset.supportsTransactions()
        ? Txn.calculateRead(dataset, () -> execute(query))
        : execute(query);
  }

  @Override
  public SparqlSource atLeast(double confidence) {
    return confidence > 0
        ? query ->
            new DatasetSource(
                    DatasetFactory.wrap(new SureView(dataset.asDatasetGraph(), confidence)))
                .ask(query)
        : this;
  }

  private ResultTable execute(Query query) {
    try (QueryExec execution =
        QueryExec.newBuilder()
            .dataset(dataset.asDatasetGraph())
            .query(query)
            .set(ARQ.httpServiceAllowed, false) // a question never calls other hosts
            .build()) {
      return query.isAskType() ? yesOrNo(execution.ask()) : ResultTable.of(execution.select());
    } catch (QueryCancelledException e) {
      throw new QueryFailedException("the query took too long and was stopped", e);
    } catch (QueryDeniedException e) {
      throw new QueryFailedException("the query cannot be run here: SERVICE is off", e);
    }
  }

  static ResultTable yesOrNo(boolean answer) {
    Cell cell =
        new Cell.Value(Boolean.toString(answer), XSDDatatype.XSDboolean.getURI(), Optional.empty());
    return new ResultTable(List.of("answer"), List.of(List.of(cell)));
  }
}
