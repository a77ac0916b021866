package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the distribution has for man and for the shell. */
class ManualPageTest {
  private static String printed(String command) {
    StringWriter out = new StringWriter();
    assertThat(Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), command))
        .isZero();
    return out.toString();
  }

  private static CommandLine root() {
    return BattlegraphCommand.commandLine(
        () -> {
          throw new AssertionError("no article is read");
        },
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()));
  }

  @Test
  void thePageHasEveryCommandAndOptionThatIsShown() {
    String page = printed("generate-manual");
    CommandLine root = root();
    assertThat(root.getSubcommands()).hasSizeGreaterThan(10);
    for (CommandLine command : root.getSubcommands().values()) {
      boolean hidden = command.getCommandSpec().usageMessage().hidden();
      String heading = ".SS " + command.getCommandName().replace("-", "\\-") + "\n";
      assertThat(page.contains(heading)).as(command.getCommandName()).isNotEqualTo(hidden);
      if (!hidden) {
        assertThat(command.getCommandSpec().options())
            .filteredOn(option -> !option.hidden())
            .extracting(OptionSpec::longestName)
            .allSatisfy(name -> assertThat(page).contains(name.replace("-", "\\-")));
      }
    }
  }

  @Test
  void noLineIsTakenForARequestThatIsNone() {
    assertThat(printed("generate-manual").lines())
        .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
        .allMatch(line -> line.matches("[.](TH|SH|SS|TP|PP|B|br)( .*)?"));
  }

  @Test
  void theCompletionOfTheShellKnowsCommandsAndOptions() {
    assertThat(printed("generate-completion"))
        .contains("complete -F _complete_battlegraph")
        .contains("serve", "--stated-only", "--base-path");
  }

  @Test
  void theListOfCommandsDoesNotShowWhatIsForPackagers() {
    assertThat(root().getUsageMessage()).contains("serve").doesNotContain("generate-");
  }
}
