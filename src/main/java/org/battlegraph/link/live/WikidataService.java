package org.battlegraph.link.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Answers requests of Wikidata's API. */
@FunctionalInterface
public interface WikidataService {
  /**
   * Returns what the API says.
   *
   * @param parameters those of the request: {@code action=wbgetentities} …
   * @throws org.battlegraph.BattlegraphException if there is no answer
   */
  JsonNode ask(Map<String, String> parameters);
}
