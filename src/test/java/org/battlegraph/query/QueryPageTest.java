package org.battlegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the named queries, {@code docs/queries.md}, says what their headers say. */
class QueryPageTest {
  private static final Path PAGE = Path.of("docs/queries.md");
  private static final Path MADE = Path.of("target/queries.md");

  @Test
  void thePageIsThatOfTheHeaders() throws IOException {
    String text = Files.readString(PAGE);
    String made = text.substring(0, text.indexOf("\n## ") + 1) + entries();
    if (!made.equals(text)) {
      Files.createDirectories(MADE.getParent());
      Files.writeString(MADE, made);
    }
    assertThat(made).as("copy %s to %s", MADE, PAGE).isEqualTo(text);
  }

  private static String entries() {
    return QueryLibrary.standard().queries().stream()
        .map(QueryPageTest::entry)
        .collect(Collectors.joining("\n"));
  }

  private static String entry(NamedQuery query) {
    QueryHeader header = query.header();
    Bilingual title = header.title().orElseThrow();
    Bilingual question = header.question().orElseThrow();
    StringBuilder out = new StringBuilder();
    out.append("## ").append(query.name()).append("\n\n");
    out.append("**").append(title.english()).append("** ").append(title.chinese()).append("\n\n");
    out.append(question.english()).append("\n").append(question.chinese()).append("\n\n");
    for (Parameter parameter : header.parameters()) {
      out.append("- `").append(parameter.name()).append("`: one ").append(parameter.kind().word());
      parameter.defaultValue().ifPresent(v -> out.append(", ").append(v).append(" unless given"));
      out.append(" (").append(parameter.meaning().english()).append(")\n");
    }
    out.append("- columns: ");
    out.append(
        header.columns().stream()
            .map(column -> "`" + column.name() + "`")
            .collect(Collectors.joining(", ")));
    return out.append("\n").toString();
  }
}
