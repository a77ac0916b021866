package org.battlegraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of a command line, as {@code man} reads it, made of what picocli knows of the
 * commands.
 *
 * <p>picocli itself writes AsciiDoc, which nothing small turns into a manual page
 * (docs/decisions/0017-manual-page.md).
 */
final class ManualPage {
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private ManualPage() {}

  /** Returns the page of a command with all its subcommands that are shown. */
  static String of(CommandLine commandLine) {
    return new ManualPage().write(commandLine.getCommandSpec());
  }

  private String write(CommandSpec root) {
    String description = text(root.usageMessage().description());
    lines.add(".TH \"" + root.name().toUpperCase(Locale.ROOT) + "\" 1");
    section("NAME");
    lines.add(escaped(root.name() + " - " + description));
    section("SYNOPSIS");
    lines.add(".B " + root.name());
    lines.add("COMMAND [OPTION ...] [ARGUMENT ...]");
    section("DESCRIPTION");
    lines.add(escaped(description));
    footer(root);
    section("OPTIONS OF EVERY COMMAND");
    root.options().stream().filter(option -> !option.hidden()).forEach(this::argument);
    section("COMMANDS");
    root.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .distinct()
        .forEach(command -> command(command, root));
    return lines.toString();
  }

  private void command(CommandSpec command, CommandSpec root) {
    lines.add(".SS " + escaped(command.name()));
    String synopsis =
        command.positionalParameters().stream()
            .map(each -> each.paramLabel())
            .collect(Collectors.joining(" "));
    lines.add(".B " + escaped(root.name() + " " + command.name()));
    lines.add(escaped(("[OPTION ...] " + synopsis).strip()));
    lines.add(".PP");
    lines.add(escaped(text(command.usageMessage().description())));
    List<String> everywhere = root.options().stream().map(OptionSpec::longestName).toList();
    command.positionalParameters().stream().filter(each -> !each.hidden()).forEach(this::argument);
    command.options().stream()
        .filter(option -> !option.hidden() && !everywhere.contains(option.longestName()))
        .forEach(this::argument);
    footer(command);
  }

  private void argument(ArgSpec argument) {
    String name = argument.paramLabel();
    if (argument instanceof OptionSpec option) {
      String names = String.join(", ", option.names());
      name = option.arity().max() == 0 ? names : names + " " + argument.paramLabel();
    }
    lines.add(".TP");
    lines.add(".B " + escaped(name));
    lines.add(escaped(text(argument.description())));
  }

  private void footer(CommandSpec command) {
    Arrays.stream(command.usageMessage().footer())
        .map(line -> line.isBlank() ? ".PP" : escaped(plain(line).strip()) + "\n.br")
        .forEach(lines::add);
  }

  private void section(String title) {
    lines.add(".SH " + title);
  }

  private static String text(String... lines) {
    return Arrays.stream(lines).map(ManualPage::plain).collect(Collectors.joining(" ")).strip();
  }

  private static String plain(String line) {
    return Ansi.OFF.string(line.replace("%%", "%"));
  }

  /** What begins with a dot or an apostrophe would be a command to roff. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
