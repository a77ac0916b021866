package org.battlegraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.dump.BlockReport;
import org.battlegraph.dump.Choosing;
import org.battlegraph.dump.DumpRun;
import org.battlegraph.dump.Explaining;
import org.battlegraph.dump.Inputs;
import org.battlegraph.dump.RunSettings;
import org.battlegraph.dump.RunSummary;
import picocli.CommandLine.Option;

/** How dumps and large folders are mapped. */
final class DumpOptions {
  private static final int TOLD = 10;
  private static final long MEGABYTE = 1L << 20;

  @Option(
      names = "--dump",
      description =
          "What is given are dumps (pages-articles .xml, also .gz and .bz2) and folders of any size;"
              + " --output is a folder for numbered parts of N-Quads. The same command goes on with"
              + " a run that was interrupted.")
  private boolean given;

  @Option(
      names = "--every-article",
      description = "Map every article, and not those on battles, forces and soldiers alone.")
  private boolean every;

  @Option(
      names = "--explain-choice",
      description =
          "Tell in choice.tsv of every page why it was chosen or not, and not of those alone that have"
              + " a sign of war.")
  private boolean explain;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many blocks are mapped at a time (default: one for each processor).")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--block-size",
      paramLabel = "MB",
      description =
          "About how much of the input makes one part (default: 8); what was begun is done again from"
              + " there after an interruption.")
  private Optional<Integer> blockSize = Optional.empty();

  /**
   * Makes sure that dumps are mapped at all.
   *
   * @throws UsageException if there are options of dumps without {@code --dump}; it names the first
   */
  void requireDump() {
    if (!given) {
      String option =
          every
              ? "--every-article"
              : explain ? "--explain-choice" : threads.isPresent() ? "--threads" : "--block-size";
      throw new UsageException(option + " goes with --dump");
    }
  }

  /** Maps, and tells on stderr what came of it. */
  int run(Battlegraph battlegraph, double least, List<Path> paths, Path output, PrintWriter err) {
    int workers = atLeastOne("--threads", threads, Runtime.getRuntime().availableProcessors());
    int megabytes = atLeastOne("--block-size", blockSize, (int) (Inputs.BLOCK_BYTES / MEGABYTE));
    RunSettings settings =
        new RunSettings(
            new Version().getVersion()[0],
            every ? Choosing.EVERY : Choosing.MILITARY,
            least,
            explain ? Explaining.EVERY : Explaining.SIGNS,
            megabytes * MEGABYTE);
    RunSummary summary =
        new DumpRun(battlegraph, settings, Inputs.of(paths), output)
            .run(workers, new RunProgressLine(err));
    tell(summary, err);
    return summary.counts().problems() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private static int atLeastOne(String option, Optional<Integer> given, int usual) {
    int number = given.orElse(usual);
    if (number < 1) {
      throw new UsageException(option + " is a number from 1, not " + number);
    }
    return number;
  }

  private static void tell(RunSummary summary, PrintWriter err) {
    BlockReport.Counts counts = summary.counts();
    if (summary.before() > 0) {
      err.println("%,d of %,d parts were done before".formatted(summary.before(), summary.parts()));
    }
    err.println(counts.line());
    if (counts.problems() > 0) {
      try (Stream<String> lines = Files.lines(summary.problems())) {
        lines
            .skip(1)
            .limit(TOLD)
            .forEach(line -> err.println("battlegraph: " + line.replace("\t", ": ")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (counts.problems() > TOLD) {
        err.println(
            "battlegraph: and %,d more that could not be read: %s"
                .formatted(counts.problems() - TOLD, summary.problems()));
      }
    }
    err.flush();
  }
}
