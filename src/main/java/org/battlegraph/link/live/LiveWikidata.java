package org.battlegraph.link.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.battlegraph.BattlegraphException;
import org.battlegraph.link.EntityJson;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemAnswer.Way;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.WikidataItem;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.mediawiki.ApiClient;
import org.battlegraph.mediawiki.ApiException;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Scripts;

/**
 * Asks Wikidata itself, fifty titles or ids a call ({@code wbgetentities}), a name a call ({@code
 * wbsearchentities}).
 *
 * <p>A title that no article has is asked for again in the other script. Redirects of the Chinese
 * Wikipedia are not known to it.
 */
public final class LiveWikidata implements WikidataSource {
  /** The most that the API takes from who is not logged in. */
  private static final int BATCH = 50;

  /** What an address can hold: a Chinese character is nine bytes in it. */
  private static final int LONGEST = 600;

  private static final String SEARCHED = "20";

  private final WikidataService service;

  /** Makes a source of whatever answers requests. */
  public LiveWikidata(WikidataService service) {
    this.service = service;
  }

  /**
   * Makes a source that asks over the network, and asks nothing twice.
   *
   * @param client asks
   * @param cache keeps the answers
   */
  public static LiveWikidata over(ApiClient client, AnswerCache cache) {
    return new LiveWikidata(
        parameters ->
            cache
                .find(parameters)
                .orElseGet(
                    () -> {
                      JsonNode answer = asked(client, parameters);
                      cache.keep(parameters, answer);
                      return answer;
                    }));
  }

  private static JsonNode asked(ApiClient client, Map<String, String> parameters) {
    try {
      return client.ask(parameters);
    } catch (ApiException e) {
      throw new NoServiceException(e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>If the service fails on the way, what it said before is kept.
   */
  @Override
  public ItemAnswer look(ItemRequest request) {
    ItemAnswer.Builder answer = new ItemAnswer.Builder();
    boolean any = false;
    try {
      for (List<String> batch : batches(request.titles())) {
        List<String> rest = byTitle(batch, batch, answer);
        any = true;
        secondScript(rest, answer);
      }
      for (List<String> batch : batches(request.ids())) {
        items(batch).forEach(answer::id);
        any = true;
      }
      for (String name : request.names()) {
        byName(name, answer);
        any = true;
      }
    } catch (BattlegraphException e) {
      if (!any) {
        throw e;
      }
      answer.stopped(e.getMessage());
    }
    return answer.build();
  }

  /** Asks for titles, and returns those that no article has. */
  private List<String> byTitle(
      List<String> asked, List<String> spelled, ItemAnswer.Builder answer) {
    Map<String, String> parameters = entities();
    parameters.put("sites", WikidataItem.CHINESE_WIKIPEDIA);
    parameters.put("titles", String.join("|", spelled));
    Map<String, WikidataItem> byTitle = new LinkedHashMap<>();
    for (WikidataItem item : items(parameters).values()) {
      item.title().ifPresent(title -> byTitle.put(Folding.fold(title), item));
    }
    List<String> missing = new ArrayList<>();
    for (String title : asked) {
      Optional<WikidataItem> found = Optional.ofNullable(byTitle.get(Folding.fold(title)));
      boolean same = found.flatMap(WikidataItem::title).filter(title::equals).isPresent();
      found.ifPresent(item -> answer.title(title, same ? Way.TITLE : Way.VARIANT, item));
      if (found.isEmpty()) {
        missing.add(title);
      }
    }
    return missing;
  }

  private void secondScript(List<String> titles, ItemAnswer.Builder answer) {
    List<String> asked = new ArrayList<>();
    List<String> spelled = new ArrayList<>();
    for (String title : titles) {
      String other =
          Scripts.isTraditional(title) ? Scripts.simplified(title) : Scripts.traditional(title);
      if (!other.equals(title)) {
        asked.add(title);
        spelled.add(other);
      }
    }
    if (!asked.isEmpty()) {
      byTitle(asked, spelled, answer);
    }
  }

  private void byName(String name, ItemAnswer.Builder answer) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "wbsearchentities");
    parameters.put("search", name);
    parameters.put("language", "zh");
    parameters.put("type", "item");
    parameters.put("limit", SEARCHED);
    SortedSet<String> ids = new TreeSet<>();
    service.ask(parameters).path("search").forEach(hit -> ids.add(hit.path("id").asText()));
    for (List<String> batch : batches(ids)) {
      items(batch).values().forEach(item -> answer.name(name, item));
    }
  }

  private Map<String, WikidataItem> items(List<String> ids) {
    Map<String, String> parameters = entities();
    parameters.put("ids", String.join("|", ids));
    return items(parameters);
  }

  /** Returns the items of an answer by the ids that they were asked for. */
  private Map<String, WikidataItem> items(Map<String, String> parameters) {
    Map<String, WikidataItem> items = new LinkedHashMap<>();
    service
        .ask(parameters)
        .path("entities")
        .properties()
        .forEach(
            each -> {
              if (!each.getValue().has("missing")
                  && each.getValue().path("type").asText().equals("item")) {
                items.put(each.getKey(), EntityJson.read(each.getValue()));
              }
            });
    return items;
  }

  private static Map<String, String> entities() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "wbgetentities");
    parameters.put("props", "info|labels|aliases|descriptions|claims|sitelinks");
    return parameters;
  }

  private static List<List<String>> batches(Collection<String> all) {
    List<List<String>> batches = new ArrayList<>();
    List<String> batch = new ArrayList<>();
    int length = 0;
    for (String each : all) {
      if (each.isBlank() || each.indexOf('|') >= 0) {
        continue;
      }
      if (batch.size() == BATCH || length + each.length() > LONGEST) {
        batches.add(batch);
        batch = new ArrayList<>();
        length = 0;
      }
      batch.add(each);
      length += each.length();
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
