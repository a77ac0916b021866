package org.battlegraph.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.function.scripting.ScriptDenyException;
import org.apache.jena.update.UpdateFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers SPARQL queries within limits, and says in one line why it does not. A result is made
 * before it is sent, so that a query that takes too long never ends in half an answer.
 */
final class GuardedQueries extends SPARQL_QueryDataset {
  private static final Logger LOG = LoggerFactory.getLogger(GuardedQueries.class);

  /** Stands in an answer that was cut, and says after how many rows. */
  static final String CUT = "X-Battlegraph-Rows-Cut";

  /** ARQ tells the place in the message, too, and counts it anew. */
  private static final Pattern PLACE =
      Pattern.compile("(?: at line|Line:? ?|\\[line:) ?\\d+, col(?:umn)?:? ?\\d+[].:]*");

  private static final Pattern WHOLE_SECONDS = Pattern.compile("[1-9][0-9]{0,5}");

  private final QueryLimits limits;

  GuardedQueries(QueryLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void executeBody(HttpAction action) {
    byte[] body = new byte[0];
    try {
      body = action.getRequestInputStream().readNBytes(limits.requestBytes() + 1);
    } catch (IOException | RuntimeException e) {
      tooLong(); // Jetty breaks off a body whose length nobody told before
    }
    if (body.length > limits.requestBytes()) {
      tooLong();
    }
    execute(decode(body), action);
  }

  private static void tooLong() {
    ServletOps.error(413, "the request is too long");
  }

  private static String decode(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      ServletOps.errorBadRequest("the query is not UTF-8");
      return "";
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    check(text);
    checkTime(action.getRequestParameter("timeout"));
    try {
      super.execute(text, action);
    } catch (QueryCancelledException e) {
      action.setResponseHeader("Retry-After", "60");
      ServletOps.error(503, "the query took too long and was stopped");
    } catch (QueryDeniedException e) {
      String message = line(e.getMessage(), "");
      ServletOps.error(
          422, message.startsWith(AllowedServices.REFUSED) ? message : "SERVICE is off");
    } catch (QueryExceptionHTTP | HttpException e) {
      ServletOps.error(502, "the service that the query calls gives no answer");
    } catch (ScriptDenyException e) {
      ServletOps.errorBadRequest("functions in scripts are off");
    } catch (ActionErrorException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("a query failed with {}", e.getClass().getSimpleName()); // not what was asked
      LOG.debug("a query failed", e);
      ServletOps.error(500, "the query failed");
    }
  }

  /** Refuses what cannot be read, before Fuseki does so with the whole query in its message. */
  private static void check(String text) {
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxARQ);
      if (query.isJsonType()) {
        ServletOps.errorBadRequest("JSON { } is no SPARQL; ask a SELECT for JSON");
      }
    } catch (QueryParseException e) {
      if (isUpdate(text)) {
        ServletOps.errorBadRequest("an update: nothing can be written here");
      }
      String reason = PLACE.matcher(line(e.getMessage(), "it cannot be read")).replaceAll("");
      ServletOps.errorBadRequest(
          e.getLine() > 0
              ? "line %d, column %d: %s".formatted(e.getLine(), e.getColumn(), reason)
              : reason);
    } catch (QueryException e) {
      ServletOps.errorBadRequest(line(e.getMessage(), "it cannot be read"));
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryException noUpdateEither) {
      return false;
    }
  }

  private static void checkTime(@Nullable String seconds) {
    if (seconds != null && !WHOLE_SECONDS.matcher(seconds).matches()) {
      ServletOps.errorBadRequest("timeout= wants whole seconds");
    }
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryForLog) {
    Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, queryForLog);
    Query asked = decided.getRight() == null ? query : decided.getRight();
    if (asked.isAskType() || asked.hasLimit() && asked.getLimit() <= limits.rows()) {
      return decided;
    }
    Query cut = asked.cloneQuery();
    cut.setLimit(limits.rows() + 1L); // one more, to know whether there are more
    return Pair.create(decided.getLeft(), cut);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String queryForLog) {
    try {
      return limited(action, execution, query, queryForLog);
    } catch (TextIndexParseException e) { // of which Fuseki would tell the whole query
      ServletOps.errorBadRequest(
          "text:query cannot read what is searched for: put it in quotation marks of its own");
      throw e;
    }
  }

  private QueryExecResult limited(
      HttpAction action, QueryExec execution, Query query, String queryForLog) {
    if (!query.isSelectType()) {
      return super.executeQuery(action, execution, query, queryForLog);
    }
    RowSetRewindable all = execution.select().rewindable();
    if (all.size() <= limits.rows()) {
      return new QueryExecResult(all);
    }
    action.setResponseHeader(CUT, Integer.toString(limits.rows()));
    RowSet some = RowSetStream.create(all.getResultVars(), Iter.limit(all, limits.rows()));
    return new QueryExecResult(some);
  }

  static String line(@Nullable String message, String otherwise) {
    return message == null ? otherwise : message.strip().lines().findFirst().orElse(otherwise);
  }
}
