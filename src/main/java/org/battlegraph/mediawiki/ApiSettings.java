package org.battlegraph.mediawiki;

import java.net.URI;
import java.time.Duration;

/**
 * How a wiki is asked.
 *
 * @param api the address of its {@code api.php}
 * @param userAgent who asks, as the wiki's operators want to know it
 * @param maxLag ask again later if the wiki's databases lag this many seconds
 * @param tries how often to ask before giving up
 * @param firstWait how long to wait before the second try; each later wait is twice as long
 * @param patience how long to wait for an answer
 */
public record ApiSettings(
    URI api, String userAgent, int maxLag, int tries, Duration firstWait, Duration patience) {
  private static final int HIGHEST_PORT = 65_535;

  /** The Chinese Wikipedia. */
  public static final URI CHINESE_WIKIPEDIA = URI.create("https://zh.wikipedia.org/w/api.php");

  /** Wikidata. */
  public static final URI WIKIDATA = URI.create("https://www.wikidata.org/w/api.php");

  /** Returns the settings that the operators of Wikipedia ask for. */
  public static ApiSettings polite(URI api, String userAgent) {
    return new ApiSettings(api, userAgent, 5, 5, Duration.ofSeconds(2), Duration.ofMinutes(1));
  }

  /** Checks the address. */
  public ApiSettings {
    String scheme = String.valueOf(api.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https") || api.getHost() == null) {
      throw new ApiException("an API has an address of http or https, not " + api);
    }
    if (api.getPort() > HIGHEST_PORT || api.getRawFragment() != null) {
      throw new ApiException("not the address of an API: " + api);
    }
    if (tries < 1) {
      throw new ApiException("an API is asked once at least, not " + tries + " times");
    }
    if (!userAgent.matches("[ -~]+")) {
      throw new ApiException("the user agent goes over the wire as plain ASCII in one line");
    }
  }

  /** Returns the same, but for how often to ask. */
  public ApiSettings withTries(int tries) {
    return new ApiSettings(api, userAgent, maxLag, tries, firstWait, patience);
  }
}
