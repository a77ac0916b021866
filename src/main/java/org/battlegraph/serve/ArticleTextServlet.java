package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.battlegraph.ontology.Bg;

/**
 * {@code GET /text/TITLE} is the plain text of an article, to which the offsets of all quotations
 * refer. Its SHA-256 stands in {@code ETag} (hexadecimal, as in the graph) and in {@code
 * Repr-Digest} (RFC 9530).
 */
final class ArticleTextServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;

  ArticleTextServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ShownGraph graph = shown.get();
    Optional<String> text =
        Addresses.iri(Addresses.rest(request))
            .flatMap(title -> text(graph, graph.base() + "article/" + title));
    if (text.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "the graph holds no such article");
      return;
    }
    byte[] digest = sha256(text.get());
    String tag = '"' + HexFormat.of().formatHex(digest) + '"';
    response.setHeader("ETag", tag);
    response.setHeader(
        "Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    JsonReplies.send(response, HttpServletResponse.SC_OK, "text/plain", text.get());
  }

  private static Optional<String> text(ShownGraph graph, String article) {
    DatasetGraph everything = graph.everything().asDatasetGraph();
    Node subject = NodeFactory.createURI(article);
    return Txn.calculateRead(
        everything,
        () -> {
          var found = everything.find(Node.ANY, subject, Bg.plainText.asNode(), Node.ANY);
          return found.hasNext()
              ? Optional.of(found.next().getObject().getLiteralLexicalForm())
              : Optional.empty();
        });
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
