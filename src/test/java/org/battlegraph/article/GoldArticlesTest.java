package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the annotated articles, where they are at hand. */
class GoldArticlesTest {
  private static final Path SHARED = Path.of(System.getProperty("battlegraph.gold", "../shared"));

  static Stream<Path> articles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("articles", "seeds")) {
      Path path = SHARED.resolve(folder);
      if (Files.isDirectory(path)) {
        try (Stream<Path> list = Files.list(path)) {
          list.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
      }
    }
    Assumptions.assumeFalse(files.isEmpty(), "no annotated articles in " + SHARED);
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void holdsEveryQuotation(Path file) throws IOException {
    Article article = new ArticleReader().read(file);
    Path gold = SHARED.resolve("gold").resolve(article.name() + ".json");
    Assumptions.assumeTrue(Files.exists(gold));
    String text = bare(article.text().toString());
    List<String> missing = new ArrayList<>();
    for (JsonNode fact : new ObjectMapper().readTree(gold.toFile()).get("facts")) {
      String evidence = fact.get("evidence").asText();
      if (!text.contains(bare(evidence))) {
        missing.add(evidence);
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void knowsThePlaceOfEveryCharacter(Path file) throws IOException {
    Article article = new ArticleReader().read(file);
    int[] source = Files.readString(file).codePoints().toArray();
    for (int i = 0; i < article.text().length(); i++) {
      int c = article.text().codePointAt(i);
      if (c != '\n' && c != ' ') {
        int at = article.sources().sourceOf(new Span(i, i + 1)).begin();
        assertThat(source[at]).as("character %d of %s", i, article.name()).isEqualTo(c);
      }
    }
  }

  /** Without spaces and list marks: a quotation may run over several items of a list. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000-]", "");
  }
}
