package org.battlegraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads annotated articles: one JSON file an article, in the form that {@code docs/evaluation.md}
 * describes.
 */
public final class GoldReader {
  private GoldReader() {}

  /**
   * Reads the annotations of a folder, in the order of their names.
   *
   * @throws GoldException if the folder or a file in it cannot be read, or there is none
   */
  public static List<GoldArticle> readFolder(Path folder) {
    return AnnotationFolder.read(folder, GoldReader::read);
  }

  /**
   * Reads one annotation.
   *
   * @throws GoldException if it cannot be read or is not an annotation
   */
  public static GoldArticle readFile(Path file) {
    return read(file, AnnotationFolder.readFile(file));
  }

  private static GoldArticle read(Path file, JsonNode annotation) {
    if (!annotation.path("entities").isArray() || !annotation.path("facts").isArray()) {
      throw new GoldException(file + " is not an annotation: no entities or no facts");
    }
    Map<String, Set<String>> names = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    List<GoldEntity> entities = new ArrayList<>();
    for (JsonNode entity : annotation.get("entities")) {
      names.put(entity.path("id").asText(), namesOf(entity));
      labels.put(entity.path("id").asText(), entity.path("name").asText());
      entities.add(entity(entity));
    }
    Set<String> seen = new HashSet<>();
    List<Statement> statements = new ArrayList<>();
    for (JsonNode node : annotation.get("facts")) {
      GoldFact fact = GoldFact.read(file, node, labels);
      if (seen.add(fact.key())) {
        statements.add(fact.statement());
      }
    }
    return new GoldArticle(AnnotationFolder.article(file), entities, names, statements);
  }

  private static GoldEntity entity(JsonNode entity) {
    return new GoldEntity(
        entity.path("type").asText(),
        namesInText(entity),
        word(entity, "side"),
        word(entity, "echelon"),
        entity.path("implied").asBoolean());
  }

  private static Optional<String> word(JsonNode entity, String key) {
    return entity.hasNonNull(key) ? Optional.of(entity.get(key).asText()) : Optional.empty();
  }

  private static Set<String> namesOf(JsonNode entity) {
    List<String> names = namesInText(entity);
    if (entity.hasNonNull("wiki")) {
      names.add(entity.get("wiki").asText());
    }
    return Alignment.forms(names);
  }

  private static List<String> namesInText(JsonNode entity) {
    List<String> names = new ArrayList<>(List.of(entity.path("name").asText()));
    entity.path("aliases").forEach(alias -> names.add(alias.asText()));
    return names;
  }
}
