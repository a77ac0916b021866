package org.battlegraph.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.NameFolding;

/**
 * The service as the protocol has it: JSON in, JSON out. Its answers hold to the schemas of the
 * Entity Reconciliation Community Group, version 0.2.
 *
 * @param reconciler over the graph
 * @param base what the IRIs of the graph's own things begin with
 */
public record ReconciliationService(Reconciler reconciler, String base) {
  private static final int PREVIEW_WIDTH = 430;
  private static final int PREVIEW_HEIGHT = 300;
  private static final List<String> USUAL_TYPES =
      List.of("MilitaryUnit", "Person", "Place", "MilitaryEvent");
  private static final NameFolding FOLDING = new NameFolding();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * What the service is and can do.
   *
   * @param root the server's address, which ends in a slash
   * @param version of the software
   */
  public String manifest(String root, String version) {
    String service = root + "reconcile";
    ObjectNode json = JSON.objectNode();
    json.putArray("versions").add("0.2");
    json.put("name", "Battlegraph");
    json.put("identifierSpace", base);
    json.put("schemaSpace", Bg.NS);
    json.put("documentation", root + "ontology");
    json.put("serviceVersion", version);
    ArrayNode types = json.putArray("defaultTypes");
    USUAL_TYPES.forEach(id -> reconciler.type(id).ifPresent(type -> types.add(type(type))));
    json.putObject("view").put("url", service + "/view?id={{id}}");
    json.putObject("preview")
        .put("url", service + "/preview?id={{id}}")
        .put("width", PREVIEW_WIDTH)
        .put("height", PREVIEW_HEIGHT);
    ObjectNode suggest = json.putObject("suggest");
    for (String kind : List.of("entity", "property", "type")) {
      suggest.putObject(kind).put("service_url", service).put("service_path", "/suggest/" + kind);
    }
    json.putObject("extend")
        .putObject("propose_properties")
        .put("service_url", service)
        .put("service_path", "/properties");
    return json + "\n";
  }

  /**
   * Answers a batch of queries. One that is none of the protocol's has no candidates, and its
   * {@code error} says why; the others are answered. The {@code error} also names types and
   * properties that there are not.
   *
   * @param queries the value of the request's {@code queries}
   * @throws InvalidRequestException if it is no batch
   */
  public String reconcile(String queries) {
    ObjectNode answers = JSON.objectNode();
    Requests.batch(queries)
        .forEach(
            (name, query) -> {
              ObjectNode answer = answers.putObject(name);
              ArrayNode results = answer.putArray("result");
              try {
                ReconcileQuery asked = Requests.query(name, query);
                reconciler.candidates(asked).forEach(each -> results.add(candidate(each)));
                List<String> unknown = reconciler.unknown(asked);
                if (!unknown.isEmpty()) {
                  answer.put("error", name + ": " + String.join("; ", unknown));
                }
              } catch (InvalidRequestException e) {
                answer.put("error", e.getMessage());
              }
            });
    return answers + "\n";
  }

  /**
   * Fetches values of properties.
   *
   * @param extend the value of the request's {@code extend}
   * @throws InvalidRequestException if it is none of the protocol's
   */
  public String extend(String extend) {
    Requests.Extension request = Requests.extension(extend);
    ObjectNode json = JSON.objectNode();
    ArrayNode meta = json.putArray("meta");
    request.properties().forEach(id -> meta.add(meta(id)));
    ObjectNode rows = json.putObject("rows");
    for (String id : request.ids()) {
      ObjectNode row = rows.putObject(id);
      request.properties().forEach(row::putArray);
      reconciler
          .find(id)
          .ifPresent(
              thing ->
                  reconciler
                      .values(thing, request.properties())
                      .forEach(
                          (property, values) ->
                              values.forEach(value -> row.withArray(property).add(value(value)))));
    }
    return json + "\n";
  }

  /**
   * Suggests things.
   *
   * @param prefix what somebody has typed
   * @param type the id of the type that is wanted; empty for any
   * @param limit how many at most
   */
  public String suggestEntities(String prefix, Optional<String> type, int limit) {
    ObjectNode json = JSON.objectNode();
    ArrayNode results = json.putArray("result");
    for (NamedThing thing : reconciler.suggest(prefix, type, limit)) {
      ObjectNode result = named(thing);
      reconciler
          .typeOf(thing)
          .ifPresent(lowest -> result.putArray("notable").add(typeName(lowest)));
      results.add(result);
    }
    return json + "\n";
  }

  /**
   * Suggests types.
   *
   * @param prefix what somebody has typed, in English or Chinese
   * @param limit how many at most
   */
  public String suggestTypes(String prefix, int limit) {
    ObjectNode json = JSON.objectNode();
    ArrayNode results = json.putArray("result");
    reconciler.types().stream()
        .filter(type -> isAbout(prefix, type.id(), type.name().english(), type.name().chinese()))
        .limit(limit)
        .forEach(type -> results.add(type(type)));
    return json + "\n";
  }

  /**
   * Suggests properties.
   *
   * @param prefix what somebody has typed, in English or Chinese
   * @param limit how many at most
   */
  public String suggestProperties(String prefix, int limit) {
    ObjectNode json = JSON.objectNode();
    ArrayNode results = json.putArray("result");
    reconciler.properties().stream()
        .filter(each -> isAbout(prefix, each.id(), each.name().english(), each.name().chinese()))
        .limit(limit)
        .forEach(each -> results.add(property(each)));
    return json + "\n";
  }

  /**
   * Proposes what can be fetched for things of a type.
   *
   * @param type its id
   * @param limit how many at most
   */
  public String proposeProperties(String type, int limit) {
    ObjectNode json = JSON.objectNode();
    ArrayNode properties = json.putArray("properties");
    reconciler.propertiesOf(type).stream()
        .limit(limit)
        .forEach(property -> properties.add(property(property)));
    json.put("type", type);
    json.put("limit", limit);
    return json + "\n";
  }

  private ObjectNode candidate(Candidate candidate) {
    ObjectNode json = named(candidate.thing());
    json.put("score", Math.round(candidate.score() * 10) / 10.0);
    json.put("match", candidate.match());
    ArrayNode types = json.putArray("type");
    reconciler.typeOf(candidate.thing()).ifPresent(lowest -> types.add(typeName(lowest)));
    return json;
  }

  private static ObjectNode named(NamedThing thing) {
    ObjectNode json = JSON.objectNode().put("id", thing.id()).put("name", thing.label());
    thing.english().ifPresent(english -> json.put("description", english));
    return json;
  }

  private static ObjectNode typeName(EntityType type) {
    return JSON.objectNode().put("id", type.id()).put("name", type.name().english());
  }

  private ObjectNode type(EntityType type) {
    ObjectNode json = typeName(type);
    String definition = type.definition().map(text -> " – " + text).orElse("");
    json.put("description", type.name().chinese() + definition);
    ArrayNode broader = json.putArray("broader");
    type.broader()
        .forEach(id -> reconciler.type(id).ifPresent(each -> broader.add(typeName(each))));
    return json;
  }

  private static ObjectNode property(ReconcilableProperty property) {
    return JSON.objectNode()
        .put("id", property.id())
        .put("name", property.name().english())
        .put("description", property.name().chinese());
  }

  private ObjectNode meta(String id) {
    ObjectNode json = JSON.objectNode().put("id", id).put("name", id);
    Optional<ReconcilableProperty> property = reconciler.property(id);
    property.ifPresent(known -> json.put("name", known.name().english()));
    property
        .flatMap(ReconcilableProperty::range)
        .flatMap(reconciler::type)
        .ifPresent(range -> json.set("type", typeName(range)));
    return json;
  }

  private static ObjectNode value(PropertyValue value) {
    ObjectNode json = JSON.objectNode();
    if (value instanceof PropertyValue.Thing thing) {
      return json.put("id", thing.id()).put("name", thing.label());
    }
    if (value instanceof PropertyValue.Number number) {
      return json.put("int", number.number());
    }
    if (value instanceof PropertyValue.Day day) {
      return json.put("date", day.day() + "T00:00:00Z"); // the protocol knows no bare days
    }
    return json.put("str", value.words());
  }

  private static boolean isAbout(String typed, String... names) {
    String wanted = FOLDING.apply(typed);
    for (String name : names) {
      if (FOLDING.apply(name).contains(wanted)) {
        return true;
      }
    }
    return false;
  }
}
