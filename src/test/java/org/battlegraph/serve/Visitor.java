package org.battlegraph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;

/** Somebody who sends requests to a server, and the invented graph that the server shows. */
final class Visitor {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/two-rivers.trig");

  private static final Path PLACES = Path.of("src/test/resources/golden/two-rivers-places.trig");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final BattlegraphServer server;

  Visitor(BattlegraphServer server) {
    this.server = server;
  }

  /** The invented war of the golden graph, with a text and coordinates. */
  static GraphStore graph() {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(GOLDEN)::read);
    store.write(RdfFile.of(PLACES)::read);
    return store;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Asks for a path, with headers as name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> sparql(String query) throws IOException {
    return get("battlegraph/sparql?query=" + encode(query), "Accept", "text/csv");
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    HttpRequest built = request.build();
    // A server closes a connection whose request it refused unread; no other is to be sent on it.
    HttpClient client = built.method().equals("GET") ? CLIENT : HttpClient.newHttpClient();
    try {
      return client.send(built, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  URI address(String path) {
    return URI.create(server.address() + path);
  }
}
