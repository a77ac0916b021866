package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonArray;
import org.battlegraph.BattlegraphException;
import org.battlegraph.query.Answer;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.QueryFailedException;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.TableFormat;
import org.battlegraph.query.UnknownNameException;

/**
 * {@code GET /api/queries} lists the named queries; {@code GET /api/queries/NAME?a=…&b=…} asks one,
 * with the answer in the form of {@code format=} or of the {@code Accept} header, JSON by default;
 * {@code format=sparql} gives the query itself, with the values in it.
 */
final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FORMAT = "format";
  private static final String SPARQL = "sparql";
  private static final String STATED_ONLY = "stated-only";
  private final transient Supplier<ShownGraph> shown;

  QueriesServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ShownGraph graph = shown.get();
    QueryDesk desk = graph.desk();
    String name = Optional.ofNullable(request.getPathInfo()).orElse("").replace("/", "");
    if (name.isEmpty()) {
      JsonArray list = new JsonArray();
      desk.library().queries().forEach(query -> list.add(JsonReplies.query(query)));
      JsonReplies.send(response, HttpServletResponse.SC_OK, list);
      return;
    }
    NamedQuery query;
    try {
      query = desk.library().get(name);
    } catch (UnknownNameException e) {
      JsonReplies.send(response, HttpServletResponse.SC_NOT_FOUND, JsonReplies.error(e));
      return;
    }
    answer(graph, query, request, response);
  }

  private static void answer(
      ShownGraph graph, NamedQuery query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (SPARQL.equals(request.getParameter(FORMAT))) {
        String text = graph.desk().sparql(query, values(request));
        JsonReplies.send(response, HttpServletResponse.SC_OK, "application/sparql-query", text);
        return;
      }
      boolean page = wantsPage(request);
      TableFormat format = page ? TableFormat.TABLE : format(request);
      Answer all = graph.desk().ask(query, values(request));
      Answer answer =
          Boolean.parseBoolean(request.getParameter(STATED_ONLY)) ? all.statedOnly() : all;
      if (page) {
        AnswerPage html = new AnswerPage(answer, graph.base(), Addresses.root(request));
        JsonReplies.send(response, HttpServletResponse.SC_OK, "text/html", html.html());
        return;
      }
      ResultTable table = answer.table();
      JsonReplies.send(
          response, HttpServletResponse.SC_OK, format.mediaType(), format.write(table));
    } catch (QueryFailedException e) {
      JsonReplies.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, JsonReplies.error(e));
    } catch (BattlegraphException e) {
      JsonReplies.send(response, HttpServletResponse.SC_BAD_REQUEST, JsonReplies.error(e));
    }
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
      if (given.getValue().length > 1) {
        throw new RepeatedParameterException(given.getKey());
      }
      if (!Set.of(FORMAT, STATED_ONLY).contains(given.getKey())) {
        values.put(given.getKey(), given.getValue()[0]);
      }
    }
    return values;
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String word = request.getParameter(FORMAT);
    return word == null ? RdfForm.of(request, RdfForm.TURTLE) == RdfForm.HTML : word.equals("html");
  }

  private static TableFormat format(HttpServletRequest request) {
    String word = request.getParameter(FORMAT);
    if (word != null) {
      return TableFormat.of(word);
    }
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    return Arrays.stream(TableFormat.values())
        .filter(format -> format != TableFormat.TABLE && accept.startsWith(format.mediaType()))
        .findFirst()
        .orElse(TableFormat.JSON);
  }
}
