package org.battlegraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.query.Answer;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.QueryLibrary;
import org.battlegraph.query.TableFormat;
import org.battlegraph.wikidata.ServiceQuery;
import org.battlegraph.wikidata.WikidataView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Asks a named query, or a query of a file, of a graph. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks a named query, or the query of a file, of a graph.",
    footer = {
      "",
      "The graph is made of the ARTICLEs (a folder means those in it), or taken from --data or"
          + " --endpoint; without any of these it is made of the seed articles.",
      "",
      "Example: battlegraph query units-in-both --param a=桂林 --param b=柳州 --param echelon=division"
    })
final class QueryCommand implements Callable<Integer> {
  private static final String FILE_ENDING = ".rq";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "The query: a name that --list shows, or a file with SPARQL.")
  private Optional<String> query = Optional.empty();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "Articles to map, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description =
          "A parameter of the query. The value is any name of the thing in any script, or its IRI.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv or json (default: ${DEFAULT-VALUE}).")
  private TableFormat format = TableFormat.TABLE;

  @Option(
      names = "--stated-only",
      description = "Leave out what is inferred, where the query has it beside what is stated.")
  private boolean statedOnly;

  @Option(
      names = "--wikidata",
      description =
          "Ask the graph in Wikidata's terms: a query written for its query service (FILE.rq).")
  private boolean inWikidataTerms;

  @Option(names = "--list", description = "List the named queries with their questions.")
  private boolean list;

  @Mixin private final GraphSource graph;
  @Mixin private final LeastConfidence least = new LeastConfidence();
  @Spec private CommandSpec spec;

  QueryCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      QueryList.print(QueryLibrary.standard(), out);
      return ExitCode.DONE;
    }
    String name =
        query.orElseThrow(
            () -> new UsageException("query wants a NAME or a FILE.rq; --list shows the names"));
    checkParametersOnce();
    if (inWikidataTerms) {
      return askInWikidataTerms(name, out);
    }
    NamedQuery asked = read(name);
    GraphSource.Askable askable = graph.ask(articles, spec.commandLine().getErr());
    Answer answer =
        QueryDesk.over(askable.source()).withConfidence(least.value()).ask(asked, values);
    if (statedOnly && !answer.tellsInferences()) {
      spec.commandLine()
          .getErr()
          .println(
              "battlegraph: %s gives no row that is inferred: --stated-only leaves none out"
                  .formatted(name));
    }
    print(statedOnly ? answer.statedOnly() : answer, out);
    return askable.exitCode();
  }

  /** picocli takes the last of several, and the user would not know. */
  private void checkParametersOnce() {
    ParseResult given = spec.commandLine().getParseResult();
    if (given == null || !given.hasMatchedOption("--param")) {
      return;
    }
    Map<String, String> before = new HashMap<>();
    for (String each : given.matchedOption("--param").originalStringValues()) {
      String[] parts = each.split("=", 2);
      String other = before.put(parts[0], parts[1]);
      if (other != null) {
        throw new UsageException(
            "--param %s is given twice: %s and %s".formatted(parts[0], other, parts[1]));
      }
    }
  }

  private int askInWikidataTerms(String file, PrintWriter out) {
    NamedQuery asked = NamedQuery.of(file, new ServiceQuery(text(file)).sparql());
    GraphSource.Stored stored = graph.store(articles, spec.commandLine().getErr());
    QueryDesk desk = QueryDesk.over(WikidataView.source(stored.store().defaultView()));
    print(desk.ask(asked, values), out);
    return stored.exitCode();
  }

  private void print(Answer answer, PrintWriter out) {
    if (format != TableFormat.TABLE) {
      out.print(format.write(answer.table()));
      out.flush();
      return;
    }
    answer
        .query()
        .header()
        .question()
        .ifPresent(
            question -> {
              out.println(answer.question().english());
              out.println(answer.question().chinese());
              out.println();
            });
    if (answer.table().isEmpty()) {
      out.println(answer.empty().english() + " " + answer.empty().chinese());
    } else {
      out.print(format.write(answer.table()));
    }
    out.flush();
  }

  private static NamedQuery read(String nameOrFile) {
    return nameOrFile.endsWith(FILE_ENDING)
        ? NamedQuery.of(nameOrFile, text(nameOrFile))
        : QueryLibrary.standard().get(nameOrFile);
  }

  private static String text(String name) {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("no such file: " + file);
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
