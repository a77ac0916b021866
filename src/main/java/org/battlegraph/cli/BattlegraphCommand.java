package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.correct.Corrections;
import org.battlegraph.query.TableFormat;
import org.battlegraph.store.GraphStore;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: without a subcommand it says what there is. */
@Command(
    name = "battlegraph",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads articles on battles into a graph in which every fact cites its sentence.",
    footer = {"", "Exit codes: 0 done, 1 done but for files that could not be read, 2 refused."})
final class BattlegraphCommand implements Callable<Integer> {

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Say more on stderr; with an error, where in the program it arose.")
  private boolean verbose;

  @Spec private CommandSpec spec;

  /**
   * The whole command line, ready to execute.
   *
   * @param mapper makes the graph where a command is given articles
   * @param out where results go
   * @param err where everything else goes
   */
  static CommandLine commandLine(ArticleMapper mapper, PrintWriter out, PrintWriter err) {
    BattlegraphCommand root = new BattlegraphCommand();
    return root.configure(root.withGraphCommands(mapper), out, err);
  }

  /**
   * The whole command line, ready to execute.
   *
   * @param battlegraph reads articles; it is made when a command wants it, because it loads the
   *     word lists
   * @param out where results go
   * @param err where everything else goes
   */
  static CommandLine commandLine(
      Supplier<Battlegraph> battlegraph, PrintWriter out, PrintWriter err) {
    BattlegraphCommand root = new BattlegraphCommand();
    CommandLine commandLine =
        root.withGraphCommands(new Mapper(battlegraph))
            .addSubcommand(new MapCommand(battlegraph))
            .addSubcommand(new MergeCommand(battlegraph))
            .addSubcommand(new LoadCommand(battlegraph))
            .addSubcommand(new StoreCommand())
            .addSubcommand(new LinkCommand(new GraphSource(new Mapper(battlegraph)), battlegraph))
            .addSubcommand(
                new CommandLine(new WikidataCommand())
                    .addSubcommand(new SnapshotCommand(battlegraph))
                    .addSubcommand(
                        new WikidataViewCommand(new GraphSource(new Mapper(battlegraph))))
                    .addSubcommand(
                        new WikidataDiffCommand(new GraphSource(new Mapper(battlegraph))))
                    .addSubcommand(
                        new QuickStatementsCommand(new GraphSource(new Mapper(battlegraph)))))
            .addSubcommand(new FactsCommand(battlegraph))
            .addSubcommand(new TextCommand(battlegraph))
            .addSubcommand(new ExplainCommand(battlegraph))
            .addSubcommand(new EvaluateCommand(battlegraph))
            .addSubcommand(new ManualCommand())
            .addSubcommand(completion());
    return root.configure(commandLine, out, err);
  }

  /** Makes the graph of articles by the façade. */
  private record Mapper(Supplier<Battlegraph> battlegraph) implements ArticleMapper {
    @Override
    public Mapped map(List<Path> paths) {
      return map(battlegraph.get(), paths);
    }

    @Override
    public Mapped map(List<Path> paths, Path corrections) {
      return map(battlegraph.get().with(Corrections.read(corrections)), paths);
    }

    private static Mapped map(Battlegraph by, List<Path> paths) {
      MappedArticles read = by.read(paths);
      Stream<String> failures = read.failures().stream().map(MappedArticles.Failure::reason);
      Stream<String> unfit =
          read.unfit().stream().map(line -> "a correction fits nothing any more: " + line);
      return new Mapped(
          GraphStore.over(by.dataset(read.articles())), Stream.concat(failures, unfit).toList());
    }
  }

  /** picocli's own; it is for packagers, so the list of commands does not show it. */
  private static CommandLine completion() {
    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
    completion.getCommandSpec().usageMessage().hidden(true);
    return completion;
  }

  private CommandLine withGraphCommands(ArticleMapper mapper) {
    return new CommandLine(this)
        .addSubcommand(new ServeCommand(new GraphSource(mapper)))
        .addSubcommand(new QueryCommand(new GraphSource(mapper)))
        .addSubcommand(new WhyCommand(new GraphSource(mapper)))
        .addSubcommand(new OrbatCommand(new GraphSource(mapper)))
        .addSubcommand(new ValidateCommand(new GraphSource(mapper)))
        .addSubcommand(new CheckCommand(new GraphSource(mapper)))
        .addSubcommand(new EntitiesCommand(new GraphSource(mapper)))
        .addSubcommand(new ExportCommand(new GraphSource(mapper)))
        .addSubcommand(new OntologyCommand())
        .addSubcommand(new FetchCommand())
        .addSubcommand(new PushCommand(System.getenv()));
  }

  private CommandLine configure(CommandLine commandLine, PrintWriter out, PrintWriter err) {
    OneLineErrors errors = new OneLineErrors(() -> verbose);
    return commandLine
        .setOut(out)
        .setErr(err)
        .registerConverter(LocalDate.class, new DayConverter())
        .registerConverter(TableFormat.class, new TableFormatConverter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(new ClosingMixins())
        .setUsageHelpAutoWidth(true)
        .setAdjustLineBreaksForWideCJKCharacters(true)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.REFUSED;
  }
}
