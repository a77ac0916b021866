package org.battlegraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.BattlegraphException;
import org.battlegraph.query.NearestNames;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints every error as one line that names the wrong thing; more only if asked to. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final Pattern NO_NUMBER = Pattern.compile("('[^']*') is not an? (?:int|long)");
  private static final Pattern NO_DECIMAL = Pattern.compile("('[^']*') is not a double");
  private static final Pattern NO_WORD =
      Pattern.compile("expected one of \\[([^]]*)] \\(case-\\w+\\) but was ('[^']*')");

  private final BooleanSupplier verbose;

  OneLineErrors(BooleanSupplier verbose) {
    this.verbose = verbose;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    print(command, message(error), error);
    return ExitCode.REFUSED;
  }

  @Override
  public int handleExecutionException(
      Exception error, CommandLine command, ParseResult parseResult) {
    if (error instanceof BattlegraphException) {
      print(command, error.getMessage(), error);
      return ExitCode.REFUSED;
    }
    print(
        command,
        "a defect of this program: " + error + " (--verbose tells where; please report it)",
        error);
    return ExitCode.DEFECT;
  }

  private void print(CommandLine command, String message, Exception error) {
    PrintWriter err = command.getErr();
    err.println("battlegraph: " + firstLine(message));
    if (verbose.getAsBoolean()) {
      printTrace(err, error);
    }
    err.flush();
  }

  private static void printTrace(PrintWriter err, Throwable error) {
    err.println(error);
    for (StackTraceElement frame : error.getStackTrace()) {
      err.println("    at " + frame);
    }
    if (error.getCause() != null) {
      err.print("because of ");
      printTrace(err, error.getCause());
    }
  }

  private static String message(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      String given = unmatched.getUnmatched().get(0);
      CommandLine command = error.getCommandLine();
      if (given.startsWith("-")) {
        return unknown("option", given, optionNames(command));
      }
      if (!command.getSubcommands().isEmpty()) {
        return unknown("command", given, command.getSubcommands().keySet());
      }
      return "unexpected argument '" + given + "'";
    }
    return inPlainWords(String.valueOf(error.getMessage()));
  }

  /** Says of a value what picocli says of its Java type. */
  private static String inPlainWords(String message) {
    String number = NO_NUMBER.matcher(message).replaceAll("wants a whole number, not $1");
    number = NO_DECIMAL.matcher(number).replaceAll("wants a number, not $1");
    return NO_WORD
        .matcher(number)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    "unknown word " + match.group(2) + "; it is one of " + words(match.group(1))));
  }

  /** picocli names a word that is written otherwise in Java twice: json_ld, json-ld. */
  private static String words(String listed) {
    return Arrays.stream(listed.toLowerCase(Locale.ROOT).replace('_', '-').split(", "))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Collection<String> optionNames(CommandLine command) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }

  private static String unknown(String what, String given, Collection<String> known) {
    List<String> nearest = NearestNames.of(given, known);
    return "unknown "
        + what
        + " '"
        + given
        + "'"
        + (nearest.isEmpty() ? "; --help lists what there is" : "; the nearest known: ")
        + String.join(", ", nearest);
  }

  private static String firstLine(String message) {
    return String.valueOf(message).lines().findFirst().orElse("an error without a message");
  }
}
