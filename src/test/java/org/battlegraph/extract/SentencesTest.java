package org.battlegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences and their facts, from simple to hard: a file for each phenomenon in {@code
 * src/test/resources/extract}. {@link SentenceCase} says how they are written.
 */
class SentencesTest {
  private static final Path FOLDER = Path.of("src/test/resources/extract");
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  @TestFactory
  Stream<DynamicContainer> everySentenceGivesItsFacts() throws IOException {
    return files().stream()
        .map(
            file ->
                dynamicContainer(
                    name(file), cases(file).stream().map(SentencesTest::sentenceGivesItsFacts)));
  }

  private static DynamicTest sentenceGivesItsFacts(SentenceCase sentence) {
    return dynamicTest(
        sentence.id() + " " + sentence.about(),
        () -> {
          TreeSet<String> found = sentence.found(PIPELINE);
          assertThat(found)
              .as(
                  "%s %s%n%s%s",
                  sentence.id(),
                  sentence.before() + sentence.text(),
                  sentence.title(),
                  SideBySide.of(sentence.expected(), found))
              .isEqualTo(sentence.expected());
        });
  }

  @Test
  void sentencesAreNumberedInTheOrderOfTheirFile() throws IOException {
    for (Path file : files()) {
      String letter = name(file).substring(0, 1);
      List<String> ids = cases(file).stream().map(SentenceCase::id).toList();
      assertThat(ids)
          .as(name(file))
          .isNotEmpty()
          .isSorted()
          .doesNotHaveDuplicates()
          .allMatch(id -> id.startsWith(letter));
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<SentenceCase> cases(Path file) {
    try {
      return SentenceCase.read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
