package org.battlegraph.link.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers written by hand to the documented form of Wikidata's API, each for one request. A request
 * that has none fails, and the failure names it.
 */
final class RecordedAnswers implements WikidataService {
  private final Map<Map<String, String>, JsonNode> answers = new HashMap<>();
  private final List<Map<String, String>> asked = new ArrayList<>();

  /** Records an answer to a request of {@code wbgetentities} by titles or ids. */
  RecordedAnswers entities(String key, String value, String answer) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("action", "wbgetentities");
    parameters.put("props", "info|labels|aliases|descriptions|claims|sitelinks");
    if (key.equals("titles")) {
      parameters.put("sites", "zhwiki");
    }
    parameters.put(key, value);
    return record(parameters, answer);
  }

  /** Records an answer to a search for a name. */
  RecordedAnswers search(String name, String answer) {
    return record(
        Map.of(
            "action",
            "wbsearchentities",
            "search",
            name,
            "language",
            "zh",
            "type",
            "item",
            "limit",
            "20"),
        answer);
  }

  private RecordedAnswers record(Map<String, String> parameters, String answer) {
    try {
      answers.put(Map.copyOf(parameters), new ObjectMapper().readTree(answer));
      return this;
    } catch (JsonProcessingException e) {
      throw new AssertionError("the recorded answer is not JSON: " + answer, e);
    }
  }

  /** Returns the requests, in their order. */
  List<Map<String, String>> asked() {
    return asked;
  }

  @Override
  public JsonNode ask(Map<String, String> parameters) {
    asked.add(Map.copyOf(parameters));
    JsonNode answer = answers.get(parameters);
    if (answer == null) {
      throw new AssertionError("no answer is recorded for the request " + parameters);
    }
    return answer;
  }
}
