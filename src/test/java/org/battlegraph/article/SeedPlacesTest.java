package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Citation;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of the seeds' plain text stands in the file where it is said to stand. */
class SeedPlacesTest {
  private final ArticleReader reader = new ArticleReader();

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterKnowsItsPlace(Path seed) throws IOException {
    Article article = reader.read(seed);
    check(article, Files.readString(seed));
    assertThat(article.text().length()).isGreaterThan(1_000);
  }

  /** Lines in any order, some twice, some cut: whatever the reader makes of it, the places hold. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterKnowsItsPlaceInWhateverOrderTheLinesCome(Path seed) throws IOException {
    Random random = new Random(1944);
    List<String> lines = new ArrayList<>(Files.readAllLines(seed));
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(lines, random);
      StringBuilder text = new StringBuilder("甲。\n\n");
      for (String line : lines) {
        int cut = random.nextInt(4) == 0 ? random.nextInt(line.length() + 1) : line.length();
        int end = line.offsetByCodePoints(0, line.codePointCount(0, cut));
        text.append(line, 0, end).append(random.nextBoolean() ? "\n" : "\n\n");
      }
      check(reader.read("試", text.toString()), text.toString());
    }
  }

  private static void check(Article article, String file) {
    int[] source = file.codePoints().toArray();
    int before = 0;
    for (int i = 0; i < article.text().length(); i++) {
      int c = article.text().codePointAt(i);
      int at = article.sources().sourceOf(new Span(i, i + 1)).begin();
      assertThat(at).isBetween(before, source.length - 1);
      before = at;
      boolean between = c == '\n' || c == ' ';
      if (source[at] != c && !between) {
        assertThat(entity(source, at)).as("%d %s", i, Character.toString(c)).isTrue();
      }
    }
    Span text = article.text().span();
    for (Link link : article.links()) {
      assertThat(text.contains(link.anchor())).isTrue();
      assertThat(link.target()).isNotBlank().doesNotContain("#", "_");
    }
    assertThat(article.citations()).extracting(Citation::offset).isSorted();
    assertThat(article.passages())
        .allMatch(p -> p.parent().isEmpty() || p.parent().getAsInt() < p.index());
  }

  private static boolean entity(int[] source, int at) {
    return source[at] == '&';
  }
}
