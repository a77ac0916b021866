package org.battlegraph.infer.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final String HEADER =
      """
      # title: A title | 標題
      # severity: note
      # reason: {name} is odd | {name}可疑
      # means: Something. | 某事。
      # careful: Never. | 從不。
      """;

  @Test
  void aReasonIsFilledFromTheColumns() {
    Check check = Check.of("odd", HEADER + "SELECT ?first ?name { ?first ?p ?name }");
    assertThat(check.severity()).isEqualTo(Severity.NOTE);
    assertThat(check.reason(Map.of("name", "甲$1")).chinese()).isEqualTo("甲$1可疑");
  }

  @Test
  void aCheckThatIsNoneIsNamedWithWhatItLacks() {
    assertThatThrownBy(() -> Check.of("a", "SELECT ?first { ?first ?p ?o }"))
        .isInstanceOf(CheckFormatException.class)
        .hasMessage("a: the header needs title, severity, reason, means, careful");
    assertThatThrownBy(() -> Check.of("b", HEADER + "SELECT ?first { ?first ?p ?o }"))
        .hasMessage("b: no column for '{name}'");
    assertThatThrownBy(() -> Check.of("c", HEADER + "SELECT ?name { ?first ?p ?name }"))
        .hasMessage("c: a check is a SELECT with a column 'first'");
    assertThatThrownBy(() -> Check.of("d", HEADER + "SELECT {")).hasMessageStartingWith("d: ");
    assertThatThrownBy(
            () -> Check.of("e", HEADER.replace("note", "grave") + "SELECT ?first ?name {}"))
        .hasMessage("e: unknown severity 'grave'");
    assertThatThrownBy(() -> Check.of("f", HEADER.replace("| 標題", "") + "SELECT ?first ?name {}"))
        .hasMessage("f: 'title' is English | 中文");
  }
}
