package org.battlegraph.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.battlegraph.BattlegraphException;
import org.battlegraph.query.AmbiguousNameException;
import org.battlegraph.query.Bilingual;
import org.battlegraph.query.Column;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.Parameter;
import org.battlegraph.query.UnknownNameException;
import org.battlegraph.zh.Scripts;

/** What the API says in JSON. */
final class JsonReplies {
  private JsonReplies() {}

  static void send(HttpServletResponse response, int status, JsonValue body) throws IOException {
    send(response, status, "application/json", body + "\n");
  }

  static void send(HttpServletResponse response, int status, String mediaType, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(mediaType + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  static JsonObject query(NamedQuery query) {
    JsonObject json = new JsonObject();
    json.put("name", query.name());
    query.header().title().ifPresent(title -> json.put("title", text(title)));
    query.header().question().ifPresent(question -> json.put("question", text(question)));
    query.header().empty().ifPresent(empty -> json.put("empty", text(empty)));
    JsonArray parameters = new JsonArray();
    query.header().parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    json.put("parameters", parameters);
    JsonArray columns = new JsonArray();
    query.header().columns().forEach(column -> columns.add(column(column)));
    json.put("columns", columns);
    return json;
  }

  static JsonObject error(BattlegraphException error) {
    JsonObject json = new JsonObject();
    json.put("error", error.getMessage());
    if (error instanceof UnknownNameException unknown) {
      json.put("nearest", array(unknown.nearest()));
    }
    if (error instanceof AmbiguousNameException ambiguous) {
      JsonArray choices = new JsonArray();
      ambiguous.choices().forEach(choice -> choices.add(choice(choice)));
      json.put("choices", choices);
    }
    return json;
  }

  static JsonArray array(Iterable<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject json = new JsonObject();
    json.put("name", parameter.name());
    json.put("kind", parameter.kind().word());
    parameter.defaultValue().ifPresent(value -> json.put("default", value));
    json.put("meaning", text(parameter.meaning()));
    return json;
  }

  private static JsonObject column(Column column) {
    JsonObject json = new JsonObject();
    json.put("name", column.name());
    json.put("meaning", text(column.meaning()));
    return json;
  }

  private static JsonObject choice(AmbiguousNameException.Choice choice) {
    JsonObject json = new JsonObject();
    json.put("iri", choice.iri());
    json.put("label", choice.label());
    json.put("note", choice.note());
    return json;
  }

  private static JsonObject text(Bilingual text) {
    JsonObject json = new JsonObject();
    json.put("en", text.english());
    json.put("zh", text.chinese());
    json.put("zh-Hans", Scripts.simplified(text.chinese()));
    return json;
  }
}
