package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every public type of the door for Java programs has an example in its Javadoc that compiles. */
class JavadocExamplesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/battlegraph");

  /** What a user's editor would add. */
  private static final String IMPORTS =
      List.of(
              "java.io",
              "java.net",
              "java.nio.file",
              "java.time",
              "java.util",
              "org.apache.jena.query",
              "org.battlegraph.api",
              "org.battlegraph.correct",
              "org.battlegraph.model.entity",
              "org.battlegraph.model.fact",
              "org.battlegraph.model.mention",
              "org.battlegraph.model.text",
              "org.battlegraph.orbat",
              "org.battlegraph.pipeline",
              "org.battlegraph.query",
              "org.battlegraph.serve",
              "org.battlegraph.store")
          .stream()
          .map("import %s.*;\n"::formatted)
          .reduce("", String::concat);

  private static final Pattern TYPE =
      Pattern.compile(
          "^/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
              + "public (?:final |sealed |abstract )*(?:class|interface|record|enum) (\\w+)",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* \\}</pre>", Pattern.DOTALL);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyPublicTypeHasAnExampleThatCompiles() throws IOException {
    try (Stream<Path> api = Files.list(SOURCES.resolve("api"))) {
      List<DynamicTest> tests =
          Stream.concat(api.sorted(), Stream.of(SOURCES.resolve("serve/BattlegraphServer.java")))
              .flatMap(JavadocExamplesTest::types)
              .map(type -> dynamicTest(type.group(2), () -> compile(type.group(1))))
              .toList();
      assertThat(tests).extracting(DynamicTest::getDisplayName).contains("Battlegraph", "Question");
      return tests.stream();
    }
  }

  private static Stream<Matcher> types(Path file) {
    try {
      Matcher type = TYPE.matcher(Files.readString(file));
      return type.find() ? Stream.of(type) : Stream.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void compile(String javadoc) throws IOException {
    Matcher example = EXAMPLE.matcher(javadoc);
    assertThat(example.find()).as("an example").isTrue();
    String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
    Path source =
        Files.writeString(
            folder.resolve("Shown.java"),
            IMPORTS + "class Shown { void shown() {\n" + code + "\n}}");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "-proc:none",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }
}
