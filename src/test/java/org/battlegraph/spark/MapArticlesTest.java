package org.battlegraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.zip.GZIPInputStream;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.dump.Choosing;
import org.battlegraph.dump.DumpRun;
import org.battlegraph.dump.DumpWriter;
import org.battlegraph.dump.Explaining;
import org.battlegraph.dump.Inputs;
import org.battlegraph.dump.Parts;
import org.battlegraph.dump.RunProgress;
import org.battlegraph.dump.RunSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that {@code spark-submit} starts. */
class MapArticlesTest {
  /** What a cluster does not have of its own, by the paths of jars. */
  private static final List<String> OURS =
      List.of(
          "/jena-",
          "/commonmark",
          "/mylyn/",
          "/hanlp",
          "/picocli",
          "/titanium",
          "/jts-core",
          "/commons-csv");

  @TempDir private Path folder;

  private Path dump() throws IOException {
    return new DumpWriter()
        .article("青石戰役", "'''青石戰役'''，1931年3月2日，日軍第7師團攻佔青石城。")
        .article("白沙", "白沙是一個村。")
        .article("空戰役", "{{Infobox military conflict}}")
        .article("白沙戰役", "'''白沙戰役'''，1931年4月3日，日軍第9師團攻佔白沙城。")
        .multistream(folder.resolve("d.xml.bz2"), 2);
  }

  /** The words of the command of docs/spark.md, with files of ours for those that it names. */
  private List<String> documented(Path dump, Path output) throws IOException {
    Matcher command =
        Pattern.compile("\nspark-submit ((?:[^\n]*\\\\\n)*[^\n]*)\n")
            .matcher(Files.readString(Path.of("docs/spark.md")));
    assertThat(command.find()).isTrue();
    List<String> words = new ArrayList<>();
    for (String word : command.group(1).replace("\\\n", " ").strip().split("\\s+")) {
      String plain = word.replaceAll("['\"]", "");
      String before = words.isEmpty() ? "" : words.get(words.size() - 1);
      if (plain.equals("$JARS")) {
        words.add(String.join(",", classPath(true)));
      } else if (plain.endsWith(".jar")) {
        words.add(jar().toString());
      } else if (before.equals("--output")) {
        words.add(output.toString());
      } else {
        words.add(plain.endsWith(".xml.bz2") ? dump.toString() : plain);
      }
    }
    assertThat(words).contains(dump.toString(), output.toString(), "--jars", "--class");
    return words;
  }

  /** Packs the library as the build does. */
  private Path jar() {
    Path jar = folder.resolve("battlegraph.jar");
    int result =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "cf", jar.toString(), "-C", "target/classes", ".");
    assertThat(result).isZero();
    return jar;
  }

  /** The jars that are ours alone, or those that a cluster has. */
  private static List<String> classPath(boolean ours) {
    return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(entry -> OURS.stream().anyMatch(entry.replace('\\', '/')::contains) == ours)
        .toList();
  }

  @Test
  void theDocumentedCommandMapsAsTheLocalWayDoes() throws Exception {
    Path dump = dump();
    Path output = folder.resolve("parts");
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dspark.ui.enabled=false");
    command.add("-Dspark.driver.bindAddress=127.0.0.1");
    command.add("-Dspark.driver.host=127.0.0.1");
    command.addAll(List.of("-cp", String.join(java.io.File.pathSeparator, classPath(false))));
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(documented(dump, output));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    assertThat(said)
        .content()
        .contains("4 pages: 2 articles mapped (")
        .contains("1 left out")
        .contains("空戰役:1: the article has no prose");
    Path local = folder.resolve("local");
    new DumpRun(
            Battlegraph.create(),
            new RunSettings("test", Choosing.MILITARY, 0, Explaining.SIGNS, Inputs.BLOCK_BYTES),
            Inputs.of(List.of(dump)),
            local)
        .run(1, RunProgress.NONE);
    assertThat(lines(output)).isEqualTo(lines(local)).isNotEmpty();
  }

  private static TreeSet<String> lines(Path output) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Path part : Parts.of(output)) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
      }
    }
    return lines;
  }

  @Test
  void whatIsAskedWronglyIsRefusedInOneLine() throws IOException {
    String dump = dump().toString();
    assertRefused("Missing required option: '--output=DIR'", dump);
    assertRefused("Unknown option: '--evry'", "--evry", "--output", "o", dump);
    assertRefused(
        "--min-confidence is a number from 0 to 1, not 2.0",
        "--min-confidence",
        "2",
        "--output",
        "o",
        dump);
    assertRefused("--block-size is a number from 1", "--block-size", "0", "--output", "o", dump);
    assertRefused("gone.xml: no such file or folder", "--output", "o", "gone.xml");
    Files.writeString(folder.resolve("c.json"), "no JSON");
    assertRefused("c.json", "--corrections", folder.toString(), "--output", "o", dump);
    assertRefused("no cluster is named", "--output", "o", dump);
  }

  private static void assertRefused(String why, String... args) {
    StringWriter said = new StringWriter();
    assertThat(MapArticles.run(new PrintWriter(said, true), args)).isEqualTo(2);
    assertThat(said.toString().strip()).startsWith("battlegraph: ").contains(why).hasLineCount(1);
  }
}
