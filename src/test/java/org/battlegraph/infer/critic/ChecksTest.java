package org.battlegraph.infer.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check on an invented article that it must find fault with, and on one that it must not. */
class ChecksTest {
  private static final Critic CRITIC = Critic.standard();

  @Test
  void theIndexListsTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries/quality"))) {
      assertThat(Files.readAllLines(Path.of("queries/quality/index.txt")))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theCheckFindsWhatItIsFor(String check) throws IOException {
    for (Dataset fires : CheckedCase.read(check, "fires")) {
      List<Finding> findings = found(check, fires);
      assertThat(findings).as("%s", CRITIC.check(fires)).isNotEmpty();
      assertThat(findings)
          .allSatisfy(
              finding -> {
                assertThat(finding.citations()).isNotEmpty();
                assertThat(finding.reason().chinese()).doesNotContain("?", "{");
                assertThat(finding.reason().english()).doesNotContain("?", "{");
              });
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theCheckLeavesTheNearMissAlone(String check) throws IOException {
    for (Dataset quiet : CheckedCase.read(check, "quiet")) {
      assertThat(found(check, quiet)).isEmpty();
    }
  }

  private static List<Finding> found(String check, Dataset dataset) {
    return CRITIC.check(dataset).stream()
        .filter(finding -> finding.check().name().equals(check))
        .toList();
  }

  private static Stream<String> checks() {
    return CheckLibrary.standard().checks().stream().map(Check::name);
  }
}
