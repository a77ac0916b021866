package org.battlegraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What has to do with Wikidata; without a subcommand it says what there is. */
@Command(
    name = "wikidata",
    mixinStandardHelpOptions = true,
    description = "Makes what goes between the graph and Wikidata.")
final class WikidataCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.REFUSED;
  }
}
