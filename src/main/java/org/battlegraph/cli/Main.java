package org.battlegraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.battlegraph.api.Battlegraph;

/** The program's entry: the only place that knows standard streams and ends the process. */
public final class Main {
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private static final String PICOCLI_TRACE = "picocli.trace";

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
    if (System.getProperty(PICOCLI_TRACE) == null) {
      System.setProperty(PICOCLI_TRACE, "OFF"); // its warnings about quotes are not ours
    }
    WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(watched);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    int exitCode = run(out, err, args);
    out.flush();
    if (watched.failure().isPresent()) {
      err.println("battlegraph: the output cannot be written: " + watched.failure().get());
      exitCode = ExitCode.REFUSED;
    }
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
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
