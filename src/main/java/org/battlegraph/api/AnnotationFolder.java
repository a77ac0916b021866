package org.battlegraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.battlegraph.BattlegraphException;
import org.battlegraph.export.GoldAnnotation;
import org.battlegraph.model.fact.ArticleFacts;

/** Writes the facts of articles as annotations, a file an article. */
final class AnnotationFolder {
  private AnnotationFolder() {}

  static List<Path> write(List<ArticleFacts> articles, Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (ArticleFacts article : articles) {
        Path file = folder.resolve(article.article().name() + ".json");
        files.add(Files.writeString(file, GoldAnnotation.of(article)));
      }
      return files;
    } catch (IOException e) {
      throw new BattlegraphException(folder + ": annotations cannot be written there", e);
    }
  }
}
