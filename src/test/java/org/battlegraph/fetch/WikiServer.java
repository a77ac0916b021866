package org.battlegraph.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stands in for a wiki: gives one answer after the other, and remembers what it was asked. */
public final class WikiServer implements AutoCloseable {
  private final HttpServer server;
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Map<String, String>> asked = new ArrayList<>();
  private final List<String> agents = new ArrayList<>();

  private record Answer(int status, String retryAfter, String body) {}

  /** Starts a server on a free port of this machine. */
  public WikiServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/w/api.php", this::answer);
    server.start();
  }

  /** Adds an answer. */
  public WikiServer then(String body) {
    return then(200, "", body);
  }

  /** Adds an answer with a status; an empty Retry-After is not sent. */
  public synchronized WikiServer then(int status, String retryAfter, String body) {
    answers.add(new Answer(status, retryAfter, body));
    return this;
  }

  /** Returns the address of the API. */
  public URI api() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php");
  }

  /** Returns the parameters of each request. */
  public synchronized List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  /** Returns who asked, request by request. */
  public synchronized List<String> agents() {
    return List.copyOf(agents);
  }

  /** An answer in the API's documented form that holds one page. */
  public static String page(String title, long revision, String wikitext) {
    return """
        {"batchcomplete": true, "query": {
          "rightsinfo": {"url": "https://creativecommons.org/licenses/by-sa/4.0/deed.zh", "text": "CC"},
          "pages": [{"pageid": 7, "ns": 0, "title": "%s",
            "fullurl": "https://wiki.example/wiki/A", "canonicalurl": "https://wiki.example/wiki/A",
            "revisions": [{"revid": %d, "parentid": 1, "timestamp": "2024-05-06T07:08:09Z",
              "sha1": "%s",
              "slots": {"main": {"contentmodel": "wikitext", "contentformat": "text/x-wiki",
                "content": "%s"}}}]}]}}"""
        .formatted(
            title,
            revision,
            Checksums.sha1(wikitext.getBytes(StandardCharsets.UTF_8)),
            wikitext.replace("\"", "\\\"").replace("\n", "\\n"));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
      String[] both = pair.split("=", 2);
      parameters.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    asked.add(parameters);
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    Answer answer = answers.isEmpty() ? new Answer(500, "", "no more answers") : answers.poll();
    if (!answer.retryAfter.isEmpty()) {
      exchange.getResponseHeaders().add("Retry-After", answer.retryAfter);
    }
    byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
