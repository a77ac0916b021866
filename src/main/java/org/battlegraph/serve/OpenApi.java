package org.battlegraph.serve;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.battlegraph.query.Bilingual;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.Parameter;
import org.battlegraph.query.QueryLibrary;
import org.battlegraph.query.TableFormat;

/** Describes what can be asked over HTTP, as OpenAPI 3.1; made of the named queries themselves. */
final class OpenApi {
  private static final String[] FORMATS = {"json", "csv", "tsv", "html", "sparql"};

  private OpenApi() {}

  /**
   * The description.
   *
   * @param library the named queries
   * @param root the server's path, which says where it is without trusting who asks
   */
  static JsonObject of(QueryLibrary library, String root) {
    JsonObject paths = new JsonObject();
    paths.put("/api/queries", path("List the named queries", new JsonArray(), "application/json"));
    library.queries().forEach(query -> paths.put("/api/queries/" + query.name(), named(query)));
    JsonArray search = new JsonArray();
    search.add(parameter("q", "Words in either script, or pinyin", true));
    search.add(parameter("limit", "How many of each, 100 at most", false));
    paths.put(
        "/api/search",
        path("Find things by name and sentences by their words", search, "application/json"));
    JsonArray reconcile = new JsonArray();
    reconcile.add(parameter("queries", "A batch of the Reconciliation API 0.2, as JSON", false));
    reconcile.add(parameter("extend", "Things and properties to fetch, as JSON", false));
    paths.put(
        "/reconcile",
        path(
            "Match names to things; without parameters what it can",
            reconcile,
            "application/json"));
    dossiers(paths);
    JsonObject info = new JsonObject();
    info.put("title", "Battlegraph");
    info.put("version", "1");
    JsonObject server = new JsonObject();
    server.put("url", root);
    JsonArray servers = new JsonArray();
    servers.add(server);
    JsonObject whole = new JsonObject();
    whole.put("openapi", "3.1.0");
    whole.put("info", info);
    whole.put("servers", servers);
    whole.put("paths", paths);
    return whole;
  }

  /** All that is said of one thing. */
  private static void dossiers(JsonObject paths) {
    String type = "application/json";
    paths.put(
        "/api/battle",
        path(
            "Tell all that is said of a battle: its facts of every standing with their quotations,"
                + " the places with coordinates, the forces of each side as trees with symbols",
            one("iri", "The battle, campaign or war: any of its names, or its address"),
            type));
    paths.put(
        "/api/thing",
        path(
            "Tell all that is said of a unit, a person, a place or anything else",
            one("iri", "The thing: any of its names, or its address"),
            type));
    paths.put(
        "/api/article",
        path(
            "Tell all that an article says, with its text and what is recognized in it",
            one("title", "The article: its title, or its address"),
            type));
    JsonArray orbat = one("unit", "The unit: any of its names, or its address");
    orbat.add(parameter("on", "The day, such as 1944-11-09", true));
    orbat.add(parameter("format", "json, svg or text", false));
    paths.put("/api/orbat", path("The order of battle of a unit on a day", orbat, type));
  }

  private static JsonArray one(String name, String description) {
    JsonArray parameters = new JsonArray();
    parameters.add(parameter(name, description, true));
    return parameters;
  }

  private static JsonObject named(NamedQuery query) {
    JsonArray parameters = new JsonArray();
    for (Parameter parameter : query.header().parameters()) {
      parameters.add(
          parameter(
              parameter.name(), both(parameter.meaning()), parameter.defaultValue().isEmpty()));
    }
    JsonObject format = parameter("format", "The form of the answer", false);
    JsonObject schema = new JsonObject();
    schema.put("type", "string");
    JsonArray words = new JsonArray();
    for (String word : FORMATS) {
      words.add(word);
    }
    schema.put("enum", words);
    format.put("schema", schema);
    parameters.add(format);
    return path(
        query.header().question().map(OpenApi::both).orElse(query.name()),
        parameters,
        TableFormat.JSON.mediaType());
  }

  private static String both(Bilingual text) {
    return text.english() + " " + text.chinese();
  }

  private static JsonObject parameter(String name, String description, boolean required) {
    JsonObject schema = new JsonObject();
    schema.put("type", "string");
    JsonObject json = new JsonObject();
    json.put("name", name);
    json.put("in", "query");
    json.put("description", description);
    json.put("required", required);
    json.put("schema", schema);
    return json;
  }

  private static JsonObject path(String summary, JsonValue parameters, String mediaType) {
    JsonObject content = new JsonObject();
    content.put(mediaType, new JsonObject());
    JsonObject good = new JsonObject();
    good.put("description", "The answer");
    good.put("content", content);
    JsonObject bad = new JsonObject();
    bad.put("description", "What is wrong, in one line; the choices where a name has several");
    JsonObject busy = new JsonObject();
    busy.put("description", "Too many queries at once, or one that took too long");
    JsonObject responses = new JsonObject();
    responses.put("200", good);
    responses.put("400", bad);
    responses.put("503", busy);
    JsonObject get = new JsonObject();
    get.put("summary", summary);
    get.put("parameters", parameters);
    get.put("responses", responses);
    JsonObject path = new JsonObject();
    path.put("get", get);
    return path;
  }
}
