package org.battlegraph.mediawiki;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the API of a MediaWiki, politely: it says who asks, stands back when the wiki lags, and asks
 * again after a while what could not be answered. Safe for use by several threads; one request at a
 * time is what wikis ask for.
 */
public final class ApiClient {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int OK = 200;

  /** In bytes; MediaWiki keeps no page of more than two megabytes unless told otherwise. */
  private static final int LONGEST_ANSWER = 32 << 20;

  /** Errors of the API after which one should ask again. */
  private static final Set<String> PASSING =
      Set.of("maxlag", "ratelimited", "readonly", "internal_api_error_DBQueryError");

  private final ApiSettings settings;
  private final Waiting waiting;
  private final ObjectMapper json =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(LONGEST_ANSWER).build())
              .build());
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** Makes a client that asks one wiki. */
  public ApiClient(ApiSettings settings) {
    this(settings, Thread::sleep);
  }

  /**
   * Makes a client that asks one wiki.
   *
   * @param waiting lets time pass between two tries
   */
  public ApiClient(ApiSettings settings, Waiting waiting) {
    this.settings = settings;
    this.waiting = waiting;
  }

  /** Lets time pass between two tries. */
  @FunctionalInterface
  public interface Waiting {
    /** Waits for some milliseconds. */
    void millis(long millis) throws InterruptedException;
  }

  /** An answer, or for how long to wait before the next try and why. */
  private record Try(Optional<JsonNode> answer, Optional<Duration> later, String problem) {}

  /** Returns the address that is asked. */
  public URI address() {
    return settings.api();
  }

  /**
   * Asks, as often as the settings say, and waits in between as long as the wiki wants.
   *
   * @param parameters what to ask for; the form of the answer and the lag that is borne are added
   * @return what the API says
   * @throws ApiException if it does not answer or refuses
   */
  public JsonNode ask(Map<String, String> parameters) {
    return ask(request(parameters));
  }

  private JsonNode ask(HttpRequest request) {
    Duration wait = settings.firstWait();
    String problem = "";
    for (int attempt = 1; attempt <= settings.tries(); attempt++) {
      Try tried = once(request);
      if (tried.answer().isPresent()) {
        return tried.answer().get();
      }
      problem = tried.problem();
      if (attempt < settings.tries()) {
        pause(tried.later().map(this::bearable).orElse(wait));
        wait = wait.multipliedBy(2);
      }
    }
    throw new ApiException(
        "no answer from %s%s: %s"
            .formatted(
                settings.api(),
                settings.tries() == 1 ? "" : " after " + settings.tries() + " tries",
                problem));
  }

  private Try once(HttpRequest request) {
    HttpResponse<InputStream> response;
    String body;
    try {
      response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      body = body(response);
    } catch (IllegalArgumentException e) {
      throw new ApiException(settings.api() + " sends on to what is no address", e);
    } catch (IOException e) {
      return new Try(Optional.empty(), Optional.empty(), reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException("stopped while asking " + settings.api(), e);
    }
    Optional<Duration> later =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("\\d{1,5}"))
            .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    int status = response.statusCode();
    if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
      return new Try(Optional.empty(), later, "HTTP " + status);
    }
    if (status != OK) {
      throw new ApiException(settings.api() + " answers with HTTP " + status);
    }
    JsonNode answer = parsed(body);
    String code = answer.path("error").path("code").asText();
    if (PASSING.contains(code)) {
      return new Try(Optional.empty(), later, code);
    }
    if (answer.has("error")) {
      throw new ApiException(
          "%s refuses: %s: %s"
              .formatted(settings.api(), code, answer.path("error").path("info").asText()));
    }
    return new Try(Optional.of(answer), Optional.empty(), "");
  }

  /** Reads an answer; what is longer than any article is refused. */
  private String body(HttpResponse<InputStream> response) throws IOException {
    try (InputStream in = response.body()) {
      byte[] bytes = in.readNBytes(LONGEST_ANSWER + 1);
      if (bytes.length > LONGEST_ANSWER) {
        throw new ApiException(
            "%s answers with more than %d MB".formatted(settings.api(), LONGEST_ANSWER >> 20));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private JsonNode parsed(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      throw new ApiException(settings.api() + " is no API of a MediaWiki: it gives no JSON", e);
    }
  }

  private HttpRequest request(Map<String, String> asked) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("format", "json");
    parameters.put("formatversion", "2");
    parameters.put("maxlag", Integer.toString(settings.maxLag()));
    parameters.putAll(asked);
    String query =
        parameters.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    String separator = settings.api().getRawQuery() == null ? "?" : "&";
    return HttpRequest.newBuilder(URI.create(settings.api() + separator + query))
        .timeout(settings.patience())
        .header("User-Agent", settings.userAgent())
        .header("Accept", "application/json")
        .GET()
        .build();
  }

  private void pause(Duration duration) {
    try {
      waiting.millis(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException("stopped while waiting for " + settings.api(), e);
    }
  }

  private Duration bearable(Duration asked) {
    if (asked.compareTo(LONGEST_WAIT) > 0) {
      throw new ApiException(
          "%s wants to be asked again in %d seconds".formatted(settings.api(), asked.toSeconds()));
    }
    return asked;
  }

  private static String reason(IOException e) {
    if (e instanceof ConnectException) {
      return "nothing listens there, or there is no network";
    }
    if (e instanceof HttpTimeoutException) {
      return "it takes too long";
    }
    return e.getMessage() == null ? "the connection broke off" : e.getMessage();
  }
}
