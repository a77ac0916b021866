package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that gets the library with its required dependencies alone, as pom.xml has them. */
class PlainUserTest {
  private static final Path CONSUMER = Path.of("src/it/consumer");

  /**
   * The optional dependencies of pom.xml, what a cluster provides, and what only they bring, by the
   * paths of their jars.
   */
  private static final List<String> OPTIONAL =
      List.of(
          "/org/apache/spark/",
          "/org/apache/hadoop/",
          "/org/scala-lang/",
          "/jena-fuseki",
          "/jena-geosparql",
          "/jena-shacl",
          "/jena-tdb2",
          "/jena-text",
          "/org/apache/sis/",
          "/org/apache/lucene/",
          "/org/eclipse/jetty/",
          "/d3",
          "/leaflet",
          "/lit-html",
          "/webjars-locator",
          "/zazuko__yasqe",
          "/wdtk",
          "/jakarta.servlet",
          "/progressbar",
          "/picocli",
          "/slf4j-simple");

  @TempDir private Path folder;

  @Test
  void theConsumerRunsWithoutTheOptionalLibraries() throws Exception {
    String code = Files.readString(CONSUMER.resolve("src/main/java/example/Example.java"));
    JavaSource source = new JavaSource("example.Example", code);
    source.compile(folder, System.getProperty("java.class.path"));
    try (URLClassLoader plain = JavaSource.libraryWith(List.of(), OPTIONAL)) {
      assertThat(source.run(folder, plain).lines())
          .contains("CAPTURE 1931年3月2日，日軍第7師團第30聯隊攻佔青石城", "第7師團")
          .anyMatch(line -> line.contains("siteName: 青石城"));
    }
  }

  @Test
  void whatIsLeftOutIsWhatThePomCallsOptional() throws Exception {
    Pattern optional =
        Pattern.compile(
            "<artifactId>([^<]+)</artifactId>(?:(?!</dependency>).)*<optional>true",
            Pattern.DOTALL);
    assertThat(optional.matcher(Files.readString(Path.of("pom.xml"))).results())
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(OPTIONAL)
                    .as(found.group(1))
                    .anyMatch(
                        path ->
                            ("/" + found.group(1)).startsWith(path)
                                || found.group(1).startsWith("jetty-")));
  }

  @Test
  void sparkComesToNobodyByUs() throws Exception {
    Pattern spark =
        Pattern.compile(
            "<groupId>org.apache.spark</groupId>(?:(?!</dependency>).)*<scope>(\\w+)<",
            Pattern.DOTALL);
    assertThat(spark.matcher(Files.readString(Path.of("pom.xml"))).results())
        .extracting(found -> found.group(1))
        .isNotEmpty()
        .containsOnly("provided");
  }

  @Test
  void theConsumerAsksForThisVersion() throws Exception {
    Pattern version = Pattern.compile("<artifactId>battlegraph</artifactId>\\s*<version>([^<]+)<");
    String ours = Files.readString(Path.of("pom.xml"));
    String theirs = Files.readString(CONSUMER.resolve("pom.xml"));
    assertThat(version.matcher(theirs).results().map(each -> each.group(1)))
        .containsExactlyElementsOf(
            version.matcher(ours).results().map(each -> each.group(1)).toList())
        .hasSize(1);
  }
}
