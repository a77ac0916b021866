package org.battlegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.model.fact.SampleArticle;
import org.junit.jupiter.api.Test;

class FactLinesTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/battlegraph/export/sample.jsonl");

  @Test
  void printsTheLinesThatWereAgreedOn() throws IOException {
    List<String> lines =
        new FactLines(
                id -> "http://example.org/" + id,
                (article, fact) -> "http://example.org/" + fact.relation())
            .lines(SampleArticle.facts())
            .toList();
    Files.write(Path.of("target/sample.jsonl"), lines);
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
  }
}
