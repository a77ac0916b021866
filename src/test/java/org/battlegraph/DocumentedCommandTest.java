package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines of a document are commands that the documentation test runs. */
class DocumentedCommandTest {
  @TempDir private Path folder;

  @Test
  void takesTheProgramsCommandsAndLeavesOthers() throws IOException {
    assertThat(
            words(
                """
                ```sh
                mvn verify
                ./battlegraph query --list   # all questions
                ./battlegraph facts seeds > facts.jsonl
                ./battlegraph query 'a b' \\
                    --param x="青石 鎮" | head
                ```

                ```java
                ./battlegraph never
                ```
                """))
        .containsExactly(
            List.of("query", "--list"),
            List.of("facts", "seeds"),
            List.of("query", "a b", "--param", "x=青石 鎮"));
  }

  @Test
  void aTextBlockAfterOneCommandIsItsOutput() throws IOException {
    assertThat(
            commands(
                """
                ```console
                $ ./battlegraph text a.md
                ```

                It prints

                ```text
                青石
                ```

                ```text
                a picture
                ```
                """))
        .extracting(DocumentedCommand::output)
        .containsExactly(Optional.of("青石\n"));
  }

  @Test
  void aPictureIsNoOutput() throws IOException {
    assertThat(
            commands(
                """
                ```text
                a picture
                ```

                ```sh
                ./battlegraph serve
                ```

                ## Next

                ```text
                another
                ```
                """))
        .extracting(DocumentedCommand::output)
        .containsExactly(Optional.empty());
  }

  private List<List<String>> words(String document) throws IOException {
    return commands(document).stream().map(DocumentedCommand::words).toList();
  }

  private List<DocumentedCommand> commands(String document) throws IOException {
    return DocumentedCommand.in(Files.writeString(folder.resolve("document.md"), document));
  }
}
