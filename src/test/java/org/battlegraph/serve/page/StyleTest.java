package org.battlegraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The look of the page is told once. */
class StyleTest {
  private static final Path WEB = Path.of("src/main/resources/web");

  @Test
  void noSheetTellsTheColorsOfTheDarkAnew() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
      assertThat(sheets).isNotEmpty();
      for (Path sheet : sheets) {
        assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContain("prefers-color");
      }
    }
  }

  @Test
  void eachColorOfTheTokensSaysHowItIsByLightAndByDark() throws IOException {
    List<String> colors =
        Files.readAllLines(WEB.resolve("css/tokens.css")).stream()
            .filter(line -> line.matches("\\s*--[\\w-]+:.*(#|rgb\\().*"))
            .toList();
    assertThat(colors).hasSizeGreaterThan(30).allMatch(line -> line.contains("light-dark("));
  }
}
