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
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * A program of one class that a document or a test gives as text: it is compiled as a user would,
 * and run in this machine.
 *
 * @param name the class's name, with its package
 * @param code the text
 */
record JavaSource(String name, String code) {
  /** Compiles it into a folder; what javac says is the message if it fails. */
  void compile(Path folder, String classPath) throws IOException {
    Path source = folder.resolve(name.replace('.', '/') + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, code);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "-proc:none",
                "-Xlint:all,-path",
                "-Werror",
                "-d",
                folder.toString(),
                "-classpath",
                classPath,
                source.toString());
    assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }

  /**
   * Runs what was compiled, and returns what it printed.
   *
   * @param folder where it was compiled to, and other things that it wants on its class path
   * @param library a loader of all that it uses
   */
  String run(Path folder, ClassLoader library) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standard = System.out;
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, library);
        PrintStream ours = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(ours);
      Thread.currentThread().setContextClassLoader(loader);
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      System.setOut(standard);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /**
   * Returns a loader of this class path, apart from that of the tests.
   *
   * @param first folders before it
   * @param without jars whose paths hold one of these are left out
   */
  static URLClassLoader libraryWith(List<Path> first, List<String> without) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path folder : first) {
      urls.add(folder.toUri().toURL());
    }
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      String path = entry.replace('\\', '/');
      if (without.stream().noneMatch(path::contains)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
