package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.battlegraph.search.NameSearch;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/search?q=WORDS} finds things by their names and sentences by their words, in
 * either script or pinyin; {@code limit=} says how many of each, 20 by default and 100 at most.
 */
final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
  private final transient Supplier<ShownGraph> shown;

  SearchServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String words = request.getParameter("q");
    if (words == null || words.isBlank() || words.length() > LONGEST) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, "q= wants words, " + LONGEST + " letters at most");
      return;
    }
    Optional<Integer> most = limit(request.getParameter("limit"));
    if (most.isEmpty()) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, "limit= wants a number from 1 to " + MOST);
      return;
    }
    NameSearch search = shown.get().search();
    JsonObject json = new JsonObject();
    json.put("things", array(search.things(words, most.get()), "name"));
    json.put("quotations", array(search.quotations(words, most.get()), "text"));
    JsonReplies.send(response, HttpServletResponse.SC_OK, json);
  }

  private static Optional<Integer> limit(@Nullable String given) {
    if (given == null) {
      return Optional.of(USUAL);
    }
    return NUMBER.matcher(given).matches() && Integer.parseInt(given) <= MOST
        ? Optional.of(Integer.parseInt(given))
        : Optional.empty();
  }

  private static JsonArray array(List<NameSearch.Hit> hits, String key) {
    JsonArray array = new JsonArray();
    for (NameSearch.Hit hit : hits) {
      JsonObject json = new JsonObject();
      json.put("iri", hit.iri());
      json.put(key, hit.text());
      array.add(json);
    }
    return array;
  }
}
