package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.infer.critic.Check;
import org.battlegraph.infer.critic.CheckLibrary;
import org.battlegraph.infer.critic.Critic;
import org.battlegraph.infer.critic.Finding;
import org.battlegraph.infer.critic.FindingsFormat;
import org.battlegraph.infer.critic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what cannot be true together in articles, or looks wrong. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Finds what cannot be true together in articles, or looks wrong.",
    footer = {
      "",
      "Each finding has its reason in Chinese and English and the words of the article that it is"
          + " about, with their position. The graph is made of the ARTICLEs (a folder means those in"
          + " it), or taken from --data or --endpoint; without any of these it is made of the seed"
          + " articles.",
      "",
      "Exit codes: 0 checked, whatever was found; 1 with --fail-on, where a finding weighs so much,"
          + " or where files could not be read; 2 refused.",
      "",
      "Example: battlegraph check seeds --severity error"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "Articles to check, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--severity",
      paramLabel = "LEVEL",
      defaultValue = "note",
      description =
          "List findings from this severity on: note, warning or error (default:"
              + " ${DEFAULT-VALUE}).")
  private Severity severity = Severity.NOTE;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "End with exit code 1 if there is a finding of this severity or a weightier.")
  private Optional<Severity> failOn = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, table, csv or json (default: ${DEFAULT-VALUE}).")
  private FindingsFormat format = FindingsFormat.TEXT;

  @Option(names = "--list", description = "List the checks with what they mean.")
  private boolean list;

  @Mixin private final GraphSource graph;
  @Spec private CommandSpec spec;

  CheckCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      CheckLibrary.standard().checks().forEach(check -> print(check, out));
      out.flush();
      return ExitCode.DONE;
    }
    GraphSource.Stored stored = graph.store(articles, spec.commandLine().getErr());
    List<Finding> findings = Critic.standard().check(stored.store().defaultView());
    print(findings, out);
    boolean fails =
        failOn.isPresent()
            && findings.stream().anyMatch(each -> each.severity().isAtLeast(failOn.get()));
    return fails ? ExitCode.FOUND : stored.exitCode();
  }

  private void print(List<Finding> findings, PrintWriter out) {
    List<Finding> listed =
        findings.stream().filter(each -> each.severity().isAtLeast(severity)).toList();
    out.print(format.write(listed));
    if (format == FindingsFormat.TEXT) {
      out.println(
          "%s, %s, %s. 錯誤%d，警告%d，提示%d。"
              .formatted(
                  Counted.of(count(listed, Severity.ERROR), "error"),
                  Counted.of(count(listed, Severity.WARNING), "warning"),
                  Counted.of(count(listed, Severity.NOTE), "note"),
                  count(listed, Severity.ERROR),
                  count(listed, Severity.WARNING),
                  count(listed, Severity.NOTE)));
    }
    out.flush();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }

  private static void print(Check check, PrintWriter out) {
    out.println(check.name() + " (" + check.severity().word() + ")");
    out.println("  " + check.title().chinese() + " " + check.title().english());
    out.println("  " + check.meaning().chinese() + " " + check.meaning().english());
  }
}
