package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The articles that a command reads; those that cannot be read are told on stderr. */
final class ArticleArguments {
  private final Supplier<Battlegraph> battlegraph;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE|DIR",
      description =
          "Articles (.md, .wikitext, .wiki, .mediawiki), or folders of them; README.md is none.")
  private List<Path> paths = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  ArticleArguments(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
  }

  List<Path> paths() {
    return paths;
  }

  CommandSpec spec() {
    return spec;
  }

  MappedArticles read() {
    return read(battlegraph.get());
  }

  MappedArticles read(Battlegraph by) {
    return read(by, paths, spec);
  }

  /** Reads articles that come into a graph that has others. */
  MappedArticles readPart(Battlegraph by) {
    MappedArticles read = by.readPart(paths);
    tell(read, spec);
    return read;
  }

  /** Reads articles and tells which files could not be read. */
  static MappedArticles read(Battlegraph battlegraph, List<Path> paths, CommandSpec spec) {
    MappedArticles read = battlegraph.read(paths);
    tell(read, spec);
    return read;
  }

  /** Tells which files could not be read, and which corrections fit nothing. */
  static void tell(MappedArticles read, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    read.failures().forEach(failure -> err.println("battlegraph: " + failure.reason()));
    tell(read.unfit(), spec);
  }

  /** Tells which corrections fit nothing; returns the exit code that follows. */
  static int tell(List<String> unfit, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    unfit.forEach(line -> err.println(unfit(line)));
    return unfit.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  /** What is told of a correction that fits nothing. */
  static String unfit(String line) {
    return "battlegraph: a correction fits nothing any more: " + line;
  }

  /** The exit code of a command that did its work on what could be read. */
  static int exitCode(MappedArticles read) {
    return read.failures().isEmpty() && read.unfit().isEmpty()
        ? ExitCode.DONE
        : ExitCode.INCOMPLETE;
  }
}
