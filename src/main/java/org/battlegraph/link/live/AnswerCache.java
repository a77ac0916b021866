package org.battlegraph.link.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.battlegraph.link.LinkDataException;

/**
 * Answers of the service in a folder, one file each. They stay until somebody deletes them: a graph
 * that is linked again tomorrow gets the same links.
 *
 * @param folder where they lie; it is made when the first is kept
 */
public record AnswerCache(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the answer to a question that was asked before; a damaged file is none. */
  Optional<JsonNode> find(Map<String, String> parameters) {
    Path file = file(parameters);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new LinkDataException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  void keep(Map<String, String> parameters, JsonNode answer) {
    Path file = file(parameters);
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "answer", ".tmp");
      Files.writeString(written, answer.toString());
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LinkDataException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private Path file(Map<String, String> parameters) {
    String question = new TreeMap<>(parameters).toString();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
