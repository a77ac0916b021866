package org.battlegraph.store.disk;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link StoreFiller} in a process of its own, loaded and waiting for the word. */
final class FillingProcess implements AutoCloseable {
  private final Process process;
  private final List<String> said = new ArrayList<>();

  private FillingProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts one.
   *
   * @param folder where its stores go
   * @param stores how many
   * @param chance a number that makes it differ from others
   */
  static FillingProcess start(Path folder, int stores, int chance) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            System.getProperty("java.class.path"),
            StoreFiller.class.getName(),
            folder.toString(),
            Integer.toString(stores),
            Integer.toString(chance),
            "0");
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
