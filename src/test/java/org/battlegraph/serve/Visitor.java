package org.battlegraph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;

/** Somebody who sends requests to a server, and the invented graph that the server shows. */
final class Visitor {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/two-rivers.trig");

  /** What the golden graph has not: an article's text, and two towns 31 km apart. */
  private static final String MORE =
      """
      PREFIX bg: <https://w3id.org/battlegraph/ontology#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX r: <https://w3id.org/battlegraph/resource/>
      GRAPH <https://w3id.org/battlegraph/resource/graph/evidence> {
        <https://w3id.org/battlegraph/resource/article/河東會戰> a bg:Article ;
          bg:plainText "東國第7師團於三月九日攻陷白沙。𤼲" }
      GRAPH <https://w3id.org/battlegraph/resource/graph/links> {
        r:qingshi geo:hasGeometry r:g1 .
        r:g1 a geo:Geometry ; geo:asWKT "POINT(110.0 25.0)"^^geo:wktLiteral .
        r:baisha geo:hasGeometry r:g2 .
        r:g2 a geo:Geometry ; geo:asWKT "POINT(110.2 25.2)"^^geo:wktLiteral }
      """;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final BattlegraphServer server;

  Visitor(BattlegraphServer server) {
    this.server = server;
  }

  /** The invented war of the golden graph, with a text and coordinates. */
  static GraphStore graph() {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(GOLDEN)::read);
    store.write(sink -> RDFParser.fromString(MORE, Lang.TRIG).parse(sink));
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
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  URI address(String path) {
    return URI.create(server.address() + path);
  }
}
