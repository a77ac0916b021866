package org.battlegraph.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads annotated articles: one JSON file an article, in the form that {@code docs/evaluation.md}
 * describes.
 */
public final class GoldReader {
  private static final String ENDING = ".json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GoldReader() {}

  /**
   * Reads the annotations of a folder, in the order of their names.
   *
   * @throws GoldException if the folder or a file in it cannot be read, or there is none
   */
  public static List<GoldArticle> readFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(folder + " is not a folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<GoldArticle> articles =
          files
              .filter(file -> file.getFileName().toString().endsWith(ENDING))
              .sorted()
              .map(GoldReader::readFile)
              .toList();
      if (articles.isEmpty()) {
        throw new GoldException(folder + " holds no annotation (a file ending in .json)");
      }
      return articles;
    } catch (IOException e) {
      throw new GoldException(folder + " cannot be read", e);
    }
  }

  /**
   * Reads one annotation.
   *
   * @throws GoldException if it cannot be read or is not an annotation
   */
  public static GoldArticle readFile(Path file) {
    try {
      return read(file, JSON.readTree(Files.readAllBytes(file)));
    } catch (JsonProcessingException e) {
      throw new GoldException(file + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new GoldException(file + " cannot be read", e);
    }
  }

  private static GoldArticle read(Path file, JsonNode annotation) {
    if (!annotation.path("entities").isArray() || !annotation.path("facts").isArray()) {
      throw new GoldException(file + " is not an annotation: no entities or no facts");
    }
    Map<String, Set<String>> names = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    for (JsonNode entity : annotation.get("entities")) {
      names.put(entity.path("id").asText(), namesOf(entity));
      labels.put(entity.path("id").asText(), entity.path("name").asText());
    }
    Set<String> seen = new HashSet<>();
    List<Statement> statements = new ArrayList<>();
    for (JsonNode node : annotation.get("facts")) {
      GoldFact fact = GoldFact.read(file, node, labels);
      if (seen.add(fact.key())) {
        statements.add(fact.statement());
      }
    }
    String name = file.getFileName().toString();
    return new GoldArticle(name.substring(0, name.length() - ENDING.length()), names, statements);
  }

  private static Set<String> namesOf(JsonNode entity) {
    List<String> names = new ArrayList<>(List.of(entity.path("name").asText()));
    entity.path("aliases").forEach(alias -> names.add(alias.asText()));
    if (entity.hasNonNull("wiki")) {
      names.add(entity.get("wiki").asText());
    }
    return Alignment.forms(names);
  }
}
