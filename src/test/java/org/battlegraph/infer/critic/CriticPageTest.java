package org.battlegraph.infer.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/critic.md has a row for each check, told from the checks' headers. */
class CriticPageTest {
  @Test
  void theTableIsThatOfTheHeaders() throws IOException {
    String rows =
        CheckLibrary.standard().checks().stream()
            .map(
                check ->
                    "| `%s` | %s | %s %s | %s %s |"
                        .formatted(
                            check.name(),
                            check.severity().word(),
                            check.title().chinese(),
                            check.title().english(),
                            check.caution().chinese(),
                            check.caution().english()))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(Path.of("docs/critic.md"))).contains(rows);
  }
}
