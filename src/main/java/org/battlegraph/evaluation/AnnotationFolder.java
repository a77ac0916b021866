package org.battlegraph.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A folder of annotations: one JSON file an article, named like it. */
public final class AnnotationFolder {
  private static final String ENDING = ".json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnnotationFolder() {}

  /**
   * Reads the annotations of a folder, in the order of their names.
   *
   * @param form makes an annotation of a file and what it holds
   * @throws GoldException if the folder or a file in it cannot be read, or there is none
   */
  public static <T> List<T> read(Path folder, BiFunction<Path, JsonNode, T> form) {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(folder + " is not a folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<T> annotations =
          files
              .filter(file -> file.getFileName().toString().endsWith(ENDING))
              .sorted()
              .map(file -> form.apply(file, readFile(file)))
              .toList();
      if (annotations.isEmpty()) {
        throw new GoldException(folder + " holds no annotation (a file ending in .json)");
      }
      return annotations;
    } catch (IOException e) {
      throw new GoldException(folder + " cannot be read", e);
    }
  }

  /** Returns the name of the article that a file annotates. */
  public static String article(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  static JsonNode readFile(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new GoldException(file + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new GoldException(file + " cannot be read", e);
    }
  }
}
