package org.battlegraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Articles made of the paragraphs of others, drawn by a seed, so that there are as many as wanted
 * and each differs from the others. A thousand stand in a folder.
 */
final class Recombined {
  private static final long SEED = 11;
  private static final int IN_A_FOLDER = 1000;

  private Recombined() {}

  /**
   * Writes articles.
   *
   * @param source a folder of Markdown
   * @param count how many
   * @param longest of how many paragraphs one is at most; else it has as many as one of the source.
   *     0 for articles of one sentence, the shortest that are mapped
   * @param output where to
   */
  static void write(Path source, int count, int longest, Path output) throws IOException {
    List<List<String>> articles = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.filter(Recombined::isArticle).sorted().toList()) {
        List<String> its =
            Stream.of(Files.readString(file).split("\n\n+")).filter(p -> !p.isBlank()).toList();
        articles.add(its);
        paragraphs.addAll(its);
      }
    }
    List<String> sentences =
        paragraphs.stream()
            .filter(paragraph -> !paragraph.startsWith("#"))
            .flatMap(paragraph -> Stream.of(paragraph.split("。")))
            .filter(sentence -> !sentence.isBlank())
            .toList();
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      int length = Math.min(longest, articles.get(random.nextInt(articles.size())).size());
      StringBuilder text = new StringBuilder();
      if (longest == 0) {
        text.append(sentences.get(random.nextInt(sentences.size()))).append("。\n");
      }
      for (int j = 0; j < length; j++) {
        text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
      }
      Path folder = Files.createDirectories(output.resolve("%05d".formatted(i / IN_A_FOLDER)));
      Files.writeString(folder.resolve("重組第%06d號戰役.md".formatted(i)), text);
    }
  }

  private static boolean isArticle(Path file) {
    return file.toString().endsWith(".md") && !file.endsWith("README.md");
  }
}
