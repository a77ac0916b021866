package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The examples of the ontology are quotations: each stands in a seed article, word for word. */
class ExamplesTest {
  private static final Path SEEDS = Path.of("seeds");

  @Test
  void everyExampleStandsInASeedArticle() throws IOException {
    assumeThat(SEEDS).isDirectory();
    List<String> texts;
    try (Stream<Path> files = Files.list(SEEDS)) {
      texts =
          files.filter(file -> file.toString().endsWith(".md")).map(ExamplesTest::words).toList();
    }
    Set<String> examples = new TreeSet<>();
    OntologyFiles.ontology()
        .listStatements(null, SKOS.example, (String) null)
        .forEach(each -> examples.add(each.getString()));
    assertThat(examples)
        .hasSizeGreaterThan(100)
        .allSatisfy(example -> assertThat(texts).anyMatch(text -> text.contains(example)));
  }

  /** The words of an article with its title; a rough rendering is enough to find a quotation in. */
  private static String words(Path file) {
    try {
      String title = file.getFileName().toString().replace(".md", "\n");
      return title
          + Files.readString(file)
              .replaceAll("\\]\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\)", "")
              .replaceAll("(?<!\\\\)\\[|\\*", "")
              .replaceAll("\\\\\\[\\d+\\\\\\]", "")
              .replace("\\", "");
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
