package org.battlegraph.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.battlegraph.mediawiki.ApiClient;

/** Asks the API of a MediaWiki ({@code action=query&prop=revisions}) for articles. */
public final class MediaWikiApi implements PageSource {
  private static final String NOT_IN_TITLES = "|<>[]{}#\n";

  private final ApiClient client;

  /** Makes a source that asks one wiki. */
  public MediaWikiApi(ApiClient client) {
    this.client = client;
  }

  @Override
  public WikiPage fetch(String title) {
    if (title.isBlank() || title.chars().anyMatch(c -> NOT_IN_TITLES.indexOf(c) >= 0)) {
      throw new NoSuchPageException("'" + title + "' cannot be the title of an article");
    }
    return ApiAnswer.page(title, client.ask(parameters(title)), client.address());
  }

  private static Map<String, String> parameters(String title) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "query");
    parameters.put("prop", "revisions|info");
    parameters.put("rvprop", "ids|timestamp|sha1|content");
    parameters.put("rvslots", "main");
    parameters.put("inprop", "url");
    parameters.put("meta", "siteinfo");
    parameters.put("siprop", "rightsinfo");
    parameters.put("redirects", "1");
    parameters.put("converttitles", "1");
    parameters.put("titles", title);
    return parameters;
  }
}
