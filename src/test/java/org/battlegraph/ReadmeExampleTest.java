package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java example of README.md compiles and runs as it stands there. */
class ReadmeExampleTest {
  private static final String NAME = "Example";

  @TempDir private Path folder;

  @Test
  void theExampleCompilesAndPrintsFacts() throws Exception {
    compile();

    assertThat(run().lines())
        .anyMatch(line -> line.matches("[1-9][0-9]* facts"))
        .anyMatch(line -> line.startsWith("SPARQL at http://127.0.0.1:"));
  }

  private void compile() throws IOException {
    String code = DocumentedCommand.firstBlock(Path.of("README.md"), "java").orElseThrow();
    Path source = Files.writeString(folder.resolve(NAME + ".java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int result =
        compiler.run(
            null,
            said,
            said,
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"),
            source.toString());
    assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }

  private String run() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standard = System.out;
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
        PrintStream ours = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(ours);
      loader.loadClass(NAME).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(standard);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
