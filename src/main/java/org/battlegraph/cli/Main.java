package org.battlegraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;

/** The program's entry: the only place that knows standard streams and ends the process. */
public final class Main {
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, List.of(args).contains("--verbose") ? "info" : "error");
    }
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int exitCode = BattlegraphCommand.commandLine(unplugged(), out, err).execute(args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** Text is UTF-8 whatever the locale says: the graph is full of Chinese. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** The place to plug in what reads articles. */
  private static Supplier<Battlegraph> unplugged() {
    return () -> {
      throw new UsageException(
          "this build cannot read articles; give a graph with --data or --endpoint");
    };
  }
}
