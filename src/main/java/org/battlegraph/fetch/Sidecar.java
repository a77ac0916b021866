package org.battlegraph.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands beside an article's wikitext, in a file of the same name with the ending {@code
 * .json}: which revision of what it is.
 *
 * @param title the title of the page
 * @param url the address of the page
 * @param revision the number of the revision
 * @param timestamp when the revision was saved (ISO 8601)
 * @param license the address of the license; empty if the wiki names none
 * @param sha256 the SHA-256 of the wikitext in UTF-8, in lower-case hexadecimal
 * @param fetched when it was fetched (ISO 8601)
 */
public record Sidecar(
    String title,
    String url,
    String revision,
    String timestamp,
    String license,
    String sha256,
    String fetched) {
  private static final String ENDING = ".json";

  /** Returns the file beside an article's. */
  public static Path beside(Path article) {
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    return article.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
  }

  /**
   * Reads what stands beside an article, if anything does.
   *
   * @throws SidecarException if it cannot be read, or the article is not the text it speaks of
   */
  public static Optional<Sidecar> of(Path article) {
    Path file = beside(article);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode node = new ObjectMapper().readTree(Files.readString(file));
      Sidecar sidecar =
          new Sidecar(
              text(file, node, "title"),
              text(file, node, "url"),
              text(file, node, "revision"),
              text(file, node, "timestamp"),
              text(file, node, "license"),
              text(file, node, "sha256"),
              text(file, node, "fetched"));
      if (!sidecar.sha256.equals(Checksums.sha256(Files.readAllBytes(article)))) {
        throw new SidecarException(
            article + ": not the text of which " + file.getFileName() + " has the SHA-256");
      }
      return Optional.of(sidecar);
    } catch (JsonProcessingException e) {
      throw new SidecarException(file + ": not JSON", e);
    } catch (IOException e) {
      throw new SidecarException(file + ": cannot be read", e);
    }
  }

  /** Returns the file's text. */
  String json() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode node = mapper.createObjectNode();
    node.put("title", title);
    node.put("url", url);
    node.put("revision", revision);
    node.put("timestamp", timestamp);
    node.put("license", license);
    node.put("sha256", sha256);
    node.put("fetched", fetched);
    return node.toPrettyString() + "\n";
  }

  private static String text(Path file, JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (!value.isTextual()) {
      throw new SidecarException(file + ": has no text '" + key + "'");
    }
    return value.asText();
  }
}
