package org.battlegraph.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.api.Battlegraph;

/**
 * Maps a dump in a process of its own and tells what came of it and how much memory it took: {@code
 * INPUT OUTPUT BLOCK-BYTES}.
 */
public final class DumpMapping {
  private DumpMapping() {}

  /** Starts the process; what it says on both streams is its output. */
  static Process start(String heap, Path input, Path output, long blockBytes) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                DumpMapping.class.getName(),
                input.toString(),
                output.toString(),
                Long.toString(blockBytes)))
        .redirectErrorStream(true)
        .start();
  }

  /** Maps the dump. */
  public static void main(String[] arguments) {
    RunSettings settings =
        new RunSettings(
            "test", Choosing.MILITARY, 0, Explaining.SIGNS, Long.parseLong(arguments[2]));
    RunSummary summary =
        new DumpRun(
                Battlegraph.create(),
                settings,
                Inputs.of(List.of(Path.of(arguments[0]))),
                Path.of(arguments[1]))
            .run(2, RunProgress.NONE);
    System.out.printf(
        "%d pages, %d mapped, %d problems; heap of %d MB%n",
        summary.counts().pages(),
        summary.counts().mapped(),
        summary.counts().problems(),
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
