package org.battlegraph.store.disk;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A process that fills stores, loaded and waiting for the word. */
final class FillingProcess implements AutoCloseable {
  private final Process process;
  private final List<String> said = new ArrayList<>();

  private FillingProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a {@link StoreFiller}.
   *
   * @param folder where its stores go
   * @param stores how many
   * @param chance a number that makes it differ from others
   */
  static FillingProcess ofArticles(Path folder, int stores, int chance) throws IOException {
    return start(
        System.getProperty("java.class.path"),
        StoreFiller.class,
        folder.toString(),
        Integer.toString(stores),
        Integer.toString(chance),
        "0");
  }

  /**
   * Starts a {@link QuadFiller}.
   *
   * @param folder where its store goes
   * @param versions the file of the graphs to put there
   * @param chance a number that makes it differ from others
   */
  static FillingProcess ofQuads(Path folder, Path versions, int chance) throws IOException {
    return start(
        withoutSubsystems(),
        QuadFiller.class,
        folder.toString(),
        versions.toString(),
        Integer.toString(chance));
  }

  /** Those of Jena that load coordinate systems and indexes make half of a process's beginning. */
  private static String withoutSubsystems() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> !jar.contains("jena-geosparql") && !jar.contains("jena-text"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static FillingProcess start(String classPath, Class<?> filler, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                classPath,
                filler.getName()));
    command.addAll(List.of(arguments));
    return new FillingProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Lets it begin, once it is ready. */
  void go() throws IOException {
    String line = process.inputReader().readLine();
    if (!"ready".equals(line)) {
      throw new IOException("the process said " + line);
    }
    process.outputWriter().write("go\n");
    process.outputWriter().flush();
  }

  /** Waits until it has said so much. */
  void awaitLines(int lines) throws IOException {
    while (said.size() < lines) {
      String line = process.inputReader().readLine();
      if (line == null) {
        throw new IOException("the process ended of itself after " + said);
      }
      said.add(line);
    }
  }

  /** Ends it as {@code kill -9} does. */
  void kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly(); // Process would close the pipe with what was said last
    readRest();
    process.waitFor();
  }

  private void readRest() throws IOException {
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.add(line);
    }
  }

  /** All that it said since it began, line by line. */
  List<String> said() {
    return List.copyOf(said);
  }

  /** The last version of each article of a store that it said was there. */
  Map<Integer, Long> told(int store) {
    Map<Integer, Long> told = new HashMap<>();
    for (String line : said) {
      String[] words = line.split(" ");
      if (words[0].equals("put") && words[1].equals(Integer.toString(store))) {
        told.put(Integer.parseInt(words[2]), Long.parseLong(words[3]));
      }
    }
    return told;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
