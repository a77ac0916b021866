package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of W3C's SPARQL 1.1 protocol, read from their manifest where it is at hand: what is a
 * query holds, what is an update is refused.
 */
class ProtocolTest {
  private static final Path CASES =
      Path.of(System.getProperty("battlegraph.gold", "../shared"))
          .resolve("oracles/sparql11-protocol");
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  /** One of W3C's cases. */
  record Case(String name, boolean isUpdate, Map<String, Path> data, List<Exchange> exchanges) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A request and what is to come of it. */
  record Exchange(
      String method, String path, Map<String, String> headers, byte[] body, Expected expected) {}

  /** What is to come: a range of statuses, a form, a truth. */
  record Expected(List<String> statuses, String format, String truth) {}

  @RegisterExtension static final ServedGraph served = ServedGraph.of(ProtocolTest::graphs);

  /** All cases have the same three graphs, or ask none of them. */
  private static GraphStore graphs() {
    try {
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GraphStore read() throws IOException {
    Dataset dataset = DatasetFactory.createTxnMem();
    cases()
        .flatMap(each -> each.data().entrySet().stream())
        .forEach(
            graph ->
                dataset.replaceNamedModel(
                    graph.getKey(), RDFDataMgr.loadModel(graph.getValue().toString())));
    return GraphStore.over(dataset);
  }

  static Stream<Case> queries() throws IOException {
    return cases().filter(each -> !each.isUpdate());
  }

  static Stream<Case> updates() throws IOException {
    return cases().filter(Case::isUpdate);
  }

  @Test
  void thereAreCasesOfBothKinds() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "no protocol cases at hand");
    assertThat(queries()).hasSize(20);
    assertThat(updates()).hasSize(14);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("queries")
  void aQueryHolds(Case protocol) throws Exception {
    for (Exchange exchange : protocol.exchanges()) {
      check(send(exchange), exchange.expected());
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("updates")
  void anUpdateIsRefused(Case protocol) throws Exception {
    long before = served.store().size();
    assertThat(send(protocol.exchanges().get(0)).statusCode()).isBetween(400, 499);
    assertThat(served.store().size()).isEqualTo(before);
  }

  private static void check(HttpResponse<String> response, Expected expected) {
    assertThat(expected.statuses())
        .anySatisfy(
            status ->
                assertThat(response.statusCode() / 100 + "xx")
                    .isEqualTo(status.toLowerCase(Locale.ROOT)));
    String type = response.headers().firstValue("Content-Type").orElse("");
    switch (expected.format()) {
      case "boolean", "tabular" -> assertThat(type).containsAnyOf("sparql-results", "csv", "tab-");
      case "RDF" -> assertThat(type).containsAnyOf("turtle", "rdf+xml", "n-triples", "ld+json");
      default -> assertThat(expected.format()).isEmpty();
    }
    if (!expected.truth().isEmpty()) {
      assertThat(response.body())
          .containsPattern("(\"boolean\"\\s*:\\s*|<boolean>)" + expected.truth());
    }
  }

  private static HttpResponse<String> send(Exchange exchange) throws Exception {
    URI address =
        URI.create(served.server().endpoint() + exchange.path().replaceFirst("^/sparql/?", ""));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .method(exchange.method(), HttpRequest.BodyPublishers.ofByteArray(exchange.body()));
    exchange.headers().forEach(request::header);
    // A client for each: a connection whose request was refused unread is closed.
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Stream<Case> cases() throws IOException {
    if (!Files.isDirectory(CASES)) {
      return Stream.empty();
    }
    Model manifest = RDFDataMgr.loadModel(CASES.resolve("manifest.ttl").toUri().toString());
    Resource root = manifest.listResourcesWithProperty(property(MF, "entries")).next().asResource();
    return list(root, property(MF, "entries")).stream()
        .map(RDFNode::asResource)
        .map(ProtocolTest::read);
  }

  private static Case read(Resource test) {
    String name = test.getLocalName();
    Map<String, Path> data = new TreeMap<>();
    test.listProperties(property(UT, "graphData"))
        .forEach(
            each -> {
              Resource graph = each.getResource();
              String file = graph.getProperty(property(UT, "graph")).getResource().getURI();
              data.put(
                  graph.getProperty(RDFS.label).getString(),
                  CASES.resolve(file.substring(file.lastIndexOf('/') + 1)));
            });
    List<Exchange> exchanges = new ArrayList<>();
    for (RDFNode request :
        list(test.getProperty(property(MF, "action")).getResource(), property(HT, "requests"))) {
      exchanges.add(exchange(request.asResource()));
    }
    return new Case(name, name.contains("update"), data, exchanges);
  }

  private static Exchange exchange(Resource request) {
    Map<String, String> headers = new TreeMap<>();
    if (request.hasProperty(property(HT, "headers"))) {
      for (RDFNode header : list(request, property(HT, "headers"))) {
        headers.put(
            text(header.asResource(), HT + "fieldName"),
            text(header.asResource(), HT + "fieldValue"));
      }
    }
    byte[] body = new byte[0];
    if (request.hasProperty(property(HT, "body"))) {
      Resource content = request.getProperty(property(HT, "body")).getResource();
      Charset charset = Charset.forName(text(content, CNT + "characterEncoding"));
      body = text(content, CNT + "chars").getBytes(charset);
    }
    Resource response = request.getProperty(property(HT, "resp")).getResource();
    List<String> statuses = new ArrayList<>();
    response
        .listProperties(property(MF, "expectedStatus"))
        .forEach(each -> statuses.add(each.getResource().getLocalName().replace("StatusCode", "")));
    return new Exchange(
        text(request, HT + "methodName"),
        text(request, HT + "absolutePath"),
        headers,
        body,
        new Expected(
            statuses,
            text(response, MF + "expectedFormat"),
            text(response, MF + "expectedBoolean")));
  }

  private static List<RDFNode> list(Resource subject, Property property) {
    return subject.getProperty(property).getResource().as(RDFList.class).asJavaList();
  }

  private static String text(Resource subject, String property) {
    Property named = ResourceFactory.createProperty(property);
    return subject.hasProperty(named)
        ? subject.getProperty(named).getLiteral().getLexicalForm()
        : "";
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
