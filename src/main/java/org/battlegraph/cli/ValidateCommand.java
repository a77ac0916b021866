package org.battlegraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.query.Cell;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.TableFormat;
import org.battlegraph.validate.Finding;
import org.battlegraph.validate.GraphValidator;
import org.battlegraph.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a graph against the shapes of the ontology. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks a graph against the shapes of the ontology (SHACL).",
    footer = {
      "",
      "The graph is taken from one file of RDF, from --endpoint (which is copied), or made of ARTICLEs;"
          + " without any of these it is made of the seed articles. A .ttl or .nt file holds no"
          + " evidence, and so does not conform.",
      "",
      "Exit codes: 0 it conforms (warnings may be listed), 1 it does not, 2 it cannot be read."
    })
final class ValidateCommand implements Callable<Integer> {
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final List<String> COLUMNS =
      List.of("severity", "node", "nodeName", "property", "value", "message", "quotation");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, or turtle: the report of SHACL (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TABLE;

  @Option(
      names = "--language",
      paramLabel = "en|zh",
      description = "The language of the messages, that of the system unless given.")
  private String language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();

  @Mixin private final GraphArguments graph;
  @Spec private CommandSpec spec;

  ValidateCommand(GraphSource graph) {
    this.graph = new GraphArguments(graph);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GraphSource.Stored stored = graph.open(spec.commandLine().getErr());
    Validation validation = GraphValidator.standard().validate(stored.store());
    switch (format) {
      case TURTLE -> out.print(validation.turtle());
      case TABLE -> print(validation, out);
    }
    out.flush();
    return validation.conforms() ? stored.exitCode() : ExitCode.VIOLATED;
  }

  private void print(Validation validation, PrintWriter out) {
    if (!validation.findings().isEmpty()) {
      out.print(
          TableFormat.TABLE.write(
              new ResultTable(COLUMNS, validation.findings().stream().map(this::row).toList())));
      out.println();
    }
    long violations = validation.count(Finding.Severity.VIOLATION);
    long warnings = validation.findings().size() - violations;
    out.println(
        validation.conforms()
            ? "The graph conforms; %s checked. 圖譜合格，共檢查 %d 個節點。"
                .formatted(nodes(validation), validation.nodes())
            : "The graph does not conform; %s checked. 圖譜不合格，共檢查 %d 個節點。"
                .formatted(nodes(validation), validation.nodes()));
    out.println(Counted.of(violations, "violation") + ", " + Counted.of(warnings, "warning") + ".");
  }

  private static String nodes(Validation validation) {
    return Counted.of(validation.nodes(), "node") + (validation.nodes() == 1 ? " was" : " were");
  }

  private List<Cell> row(Finding finding) {
    return List.of(
        text(finding.severity().name().toLowerCase(Locale.ROOT)),
        new Cell.Thing(finding.node()),
        text(finding.label()),
        text(finding.property().orElse("")),
        text(finding.value().orElse("")),
        text(finding.message(language)),
        text(finding.quotation().orElse("")));
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new Cell.Absent() : new Cell.Value(text, XSD_STRING, Optional.empty());
  }
}
