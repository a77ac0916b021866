package org.battlegraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    int exitCode = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs a command in this process.
   *
   * @param out where results go
   * @param err where everything else goes
   * @param args the command and its options
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return BattlegraphCommand.commandLine(Battlegraph::create, out, err).execute(args);
  }

  /** Text is UTF-8 whatever the locale says: the graph is full of Chinese. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
