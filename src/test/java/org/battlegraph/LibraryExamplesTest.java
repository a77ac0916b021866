package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.battlegraph.api.ArticleGraph;
import org.battlegraph.api.Battlegraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/library.md compile and print what stands there. */
class LibraryExamplesTest {
  private static final Path DOCUMENT = Path.of("docs/library.md");
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)(?: ([^\\n]+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String PROMPT = "jshell> ";

  @TempDir private Path folder;

  /** A fenced block: its language, the file that it stands for, and its text. */
  private record Block(String language, Optional<String> file, String text) {}

  private static List<Block> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(each -> new Block(each.group(1), Optional.ofNullable(each.group(2)), each.group(3)))
        .toList();
  }

  private static JavaSource source(String code) {
    Matcher name = CLASS.matcher(code);
    assertThat(name.find()).isTrue();
    return new JavaSource(name.group(1), code);
  }

  @TestFactory
  Stream<DynamicTest> everyProgramPrintsWhatStandsBelowIt() throws IOException {
    List<Block> blocks = blocks();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java") && blocks.get(i + 1).language().equals("text")) {
        JavaSource source = source(blocks.get(i).text());
        String said = blocks.get(i + 1).text();
        tests.add(dynamicTest(source.name(), () -> assertThat(run(source)).isEqualTo(said)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(4);
    return tests.stream();
  }

  /** Own words lie on the class path of the program that they are for, and of no other. */
  private String run(JavaSource source) throws Exception {
    Path classes = Files.createTempDirectory(folder, source.name());
    source.compile(classes, CLASS_PATH);
    if (!source.name().equals("OwnWords")) {
      return source.run(classes, getClass().getClassLoader());
    }
    for (Block block : blocks()) {
      if (block.file().isPresent()) {
        Path file = classes.resolve(block.file().get());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      }
    }
    try (URLClassLoader library = JavaSource.libraryWith(List.of(classes), List.of())) {
      return source.run(classes, library);
    }
  }

  @Test
  void theWebServiceAnswersAndSaysWhatIsWrong() throws Exception {
    String code =
        blocks().stream()
            .map(Block::text)
            .filter(text -> text.contains("class OrbatService"))
            .findFirst()
            .orElseThrow();
    assertThat(code.lines().filter(line -> !line.startsWith("import")).count()).isLessThan(36);
    source(code).compile(folder, CLASS_PATH);
    Battlegraph battlegraph = Battlegraph.create();
    ArticleGraph graph =
        battlegraph.graph(List.of(battlegraph.read("青石之戰", "1931年3月2日，日軍第7師團第30聯隊攻佔青石城。")));
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Method start =
          loader
              .loadClass("OrbatService")
              .getDeclaredMethod("start", ArticleGraph.class, int.class);
      start.setAccessible(true);
      HttpServer server = (HttpServer) start.invoke(null, graph, 0);
      try {
        String at = "http://127.0.0.1:" + server.getAddress().getPort() + "/orbat/";
        assertThat(get(at + "第七师团/1931-03-02")).contains("\"第30聯隊\"");
        assertThat(get(at + "第8師團/1931-03-02")).contains("第8師團").doesNotContain("{");
      } finally {
        server.stop(0);
      }
    }
  }

  private static String get(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(URI.create(address).toASCIIString())).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void theSessionOfJShellSaysWhatStandsThere() throws IOException {
    String session =
        blocks().stream()
            .filter(block -> block.language().equals("jshell"))
            .map(Block::text)
            .findFirst()
            .orElseThrow();
    StringBuilder said = new StringBuilder();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String entry : CLASS_PATH.split(java.io.File.pathSeparator)) {
        shell.addToClasspath(entry);
      }
      session
          .lines()
          .filter(line -> line.startsWith(PROMPT))
          .forEach(line -> say(shell, line, said));
    }
    assertThat(said).hasToString(session);
  }

  /** As the tool does in its own way, but without names and types of variables. */
  private static void say(JShell shell, String line, StringBuilder said) {
    said.append(line).append('\n');
    String typed = line.substring(PROMPT.length());
    String complete = shell.sourceCodeAnalysis().analyzeCompletion(typed).source();
    for (SnippetEvent event : shell.eval(complete)) {
      assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
      if (event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
        said.append(event.value()).append('\n');
      }
    }
  }
}
