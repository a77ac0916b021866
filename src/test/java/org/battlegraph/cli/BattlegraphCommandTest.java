package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.battlegraph.cli.Cli.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class BattlegraphCommandTest {
  private final Cli cli = new Cli();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serv | unknown command 'serv'; the nearest known: serve",
        "qeury x | unknown command 'qeury'; the nearest known: query",
        "xyzzyxyzzy | unknown command 'xyzzyxyzzy'; --help lists what there is",
        "--hepl | unknown option '--hepl'; the nearest known: --help",
        "serve --prot 1 | unknown option '--prot'; the nearest known: --port",
      })
  void anUnknownWordComesWithTheNearest(String command, String message) {
    Outcome outcome = cli.run(command.split(" "));
    assertThat(outcome.err()).isEqualTo("battlegraph: " + message + "\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "serve --help", "query --help"})
  void helpIsCompleteAndNothingElseHappens(String command) {
    Outcome outcome = cli.run(command.split(" "));
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Usage: battlegraph").contains("--verbose");
    assertThat(outcome.err()).isEmpty();
    assertThat(cli.mapped()).isEmpty();
  }

  @Test
  void everyOptionAndCommandIsDescribed() {
    PrintWriter none = new PrintWriter(new StringWriter());
    CommandLine root = BattlegraphCommand.commandLine(cli::map, none, none);
    assertThat(root.getSubcommands().values())
        .allSatisfy(
            command -> {
              assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
              assertThat(command.getCommandSpec().options())
                  .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
              assertThat(command.getCommandSpec().positionalParameters())
                  .allSatisfy(argument -> assertThat(argument.description()).isNotEmpty());
            });
  }

  @Test
  void withoutACommandTheUsageIsShownAsAnError() {
    Outcome outcome = cli.run();
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("Usage: battlegraph").contains("serve").contains("query");
  }

  @Test
  void aStackTraceIsShownOnlyIfAskedFor() {
    assertThat(cli.run("query", "none", "--data", Cli.GOLDEN).err()).hasLineCount(1);
    assertThat(cli.run("--verbose", "query", "none", "--data", Cli.GOLDEN).err())
        .contains("UnknownNameException")
        .contains("    at org.battlegraph.query.QueryLibrary");
    assertThat(cli.run("query", "none", "--data", Cli.GOLDEN, "--verbose").err())
        .contains("    at org.battlegraph.query.QueryLibrary");
  }

  @Test
  void aDefectIsCalledOneAndHasAnExitCodeOfItsOwn() {
    @Command(name = "broken")
    class Broken implements Runnable {
      @Override
      public void run() {
        throw new IllegalStateException("a\nb");
      }
    }
    StringWriter err = new StringWriter();
    PrintWriter none = new PrintWriter(new StringWriter());
    CommandLine root = BattlegraphCommand.commandLine(cli::map, none, new PrintWriter(err));
    CommandLine broken =
        new CommandLine(new Broken())
            .setErr(root.getErr())
            .setExecutionExceptionHandler(root.getExecutionExceptionHandler());
    int exitCode = root.addSubcommand(broken).execute("broken");
    assertThat(exitCode).isEqualTo(70);
    assertThat(err.toString()).startsWith("battlegraph: a defect of this program").hasLineCount(1);
  }
}
