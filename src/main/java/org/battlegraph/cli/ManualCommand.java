package org.battlegraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page; the build of the distribution calls it. */
@Command(
    name = "generate-manual",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Prints the manual page, as man reads it.")
final class ManualCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(ManualPage.of(spec.root().commandLine()));
    out.flush();
    return ExitCode.DONE;
  }
}
