package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java examples of README.md and README.zh.md compile and run as they stand there. */
class ReadmeExampleTest {
  @TempDir private Path folder;

  @Test
  void theExampleCompilesAndPrintsFacts() throws Exception {
    assertThat(printedBy("README.md"))
        .anyMatch(line -> line.matches("[1-9][0-9]* facts"))
        .anyMatch(line -> line.startsWith("unit: https://"))
        .anyMatch(line -> line.startsWith("SPARQL at http://127.0.0.1:"));
  }

  @Test
  void theChineseExampleCompilesAndPrintsQuotations() throws Exception {
    assertThat(printedBy("README.zh.md"))
        .anyMatch(line -> line.contains("橫山勇"))
        .anyMatch(line -> line.matches("第6方面軍：[1-9][0-9]*"));
  }

  private Stream<String> printedBy(String document) throws Exception {
    String code = DocumentedCommand.firstBlock(Path.of(document), "java").orElseThrow();
    JavaSource source = new JavaSource("Example", code);
    source.compile(folder, System.getProperty("java.class.path"));
    return source.run(folder, getClass().getClassLoader()).lines();
  }
}
