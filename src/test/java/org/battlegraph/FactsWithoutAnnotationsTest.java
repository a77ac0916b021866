package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.battlegraph.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read of an article depends on the article and on nothing that somebody wrote down about
 * it: annotations, questions and recorded links can be absent.
 */
class FactsWithoutAnnotationsTest {
  private static final Path CLASSES = Path.of("target/classes");

  /** What is known of the things that the seed articles name; classes and countries are general. */
  private static final Set<Path> ITEMS =
      Set.of(
          CLASSES.resolve("wikidata/links.tsv"),
          CLASSES.resolve("wikidata/redirects.tsv"),
          CLASSES.resolve("wikidata/snapshot.json"));

  /** What would lead to the annotations or the questions. */
  private static final List<String> TRACES =
      List.of("battlegraph.gold", "gold.dir", "../shared", ".questions.md");

  @TempDir private Path folder;

  @Test
  void factsAreTheSameByteForByteWhereNothingIsButTheArticles() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (Path seed : seeds()) {
      Files.copy(seed, articles.resolve(seed.getFileName()));
    }
    Path classes = classesWithoutLinks();

    String here = facts();

    assertThat(here.lines().count()).isGreaterThan(100);
    assertThat(factsOfAnotherProcess(classes, articles)).isEqualTo(here);
  }

  @Test
  void noClassAndNoWordListKnowsOfAnnotations() throws IOException {
    for (Path file : files(CLASSES)) {
      // The strings of a class stand in its file as they are, as long as they are ASCII.
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(TRACES.stream().filter(content::contains)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void recordedLinksAreKnownToTheLinkerOnly() throws IOException {
    List<String> knowing = new ArrayList<>();
    for (Path file : files(CLASSES)) {
      if (Files.readString(file, StandardCharsets.ISO_8859_1).contains("/wikidata/snapshot.json")) {
        knowing.add(file.getParent().toString());
      }
    }
    assertThat(knowing).containsOnly(CLASSES.resolve("org/battlegraph/link").toString());
  }

  private static String facts() {
    StringWriter facts = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(
            new PrintWriter(facts), new PrintWriter(err), "facts", Path.of("seeds").toString());
    assertThat(exitCode).as(err.toString()).isZero();
    return facts.toString();
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
          .toList();
    }
  }

  private Path classesWithoutLinks() throws IOException {
    Path copy = folder.resolve("classes");
    assertThat(ITEMS).allMatch(Files::isRegularFile);
    for (Path file : files(CLASSES)) {
      if (!ITEMS.contains(file)) {
        Path target = copy.resolve(CLASSES.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** Runs the program in a folder of its own, without our properties and environment. */
  private String factsOfAnotherProcess(Path classes, Path articles) throws Exception {
    List<String> classPath = new ArrayList<>(List.of(classes.toString()));
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .forEach(classPath::add);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                Main.class.getName(),
                "facts",
                ".")
            .directory(articles.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    program.environment().clear();
    program.environment().put("LC_ALL", "C.UTF-8"); // or Java cannot read the names of the files
    Process process = program.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }
}
