package org.battlegraph.validate;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.system.Txn;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.store.GraphStore;

/**
 * Applies the shapes to a graph: its facts, their evidence and the ontology are looked at together,
 * because the class of a value stands now in the one and now in the other. Immutable and safe for
 * use by several threads.
 */
public final class GraphValidator {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.message("en"))
          .thenComparing(Finding::label)
          .thenComparing(Finding::node)
          .thenComparing(finding -> finding.value().orElse(""));

  private final Shapes shapes;
  private final Graph ontology;

  private GraphValidator(Shapes shapes, Graph ontology) {
    this.shapes = shapes;
    this.ontology = ontology;
  }

  /** A validator with the shapes of the ontology. */
  public static GraphValidator standard() {
    return new GraphValidator(
        Shapes.parse(OntologyFiles.shapesModel().getGraph()), OntologyFiles.ontology().getGraph());
  }

  /**
   * Looks at a graph.
   *
   * @param store the graph, with all its named graphs; an ontology in it gives way to the program's
   * @return what was looked at and found
   */
  public Validation validate(GraphStore store) {
    Graph data = dataOf(store.everything());
    Graph all = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(all, ontology);
    GraphUtil.addInto(all, data);
    ValidationReport report = ShaclValidator.get().validate(shapes, all);
    Description description = new Description(all);
    List<Finding> findings =
        report.getEntries().stream()
            .map(entry -> finding(entry, description))
            .distinct()
            .sorted(ORDER)
            .toList();
    return new Validation(checked(all, data), findings, turtle(report));
  }

  private static Graph dataOf(Dataset dataset) {
    Graph data = GraphMemFactory.createDefaultGraph();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .asDatasetGraph()
                .find()
                .forEachRemaining(
                    quad -> {
                      if (quad.isDefaultGraph() || !isOntology(quad.getGraph())) {
                        data.add(quad.asTriple());
                      }
                    }));
    return data;
  }

  private static boolean isOntology(Node graph) {
    return graph.isURI() && Graphs.isOntology(graph.getURI());
  }

  /** The nodes of the data, and not of the ontology, that some shape looks at. */
  private int checked(Graph all, Graph data) {
    Set<Node> nodes = new HashSet<>();
    shapes
        .getTargetShapes()
        .forEach(
            shape -> shape.getTargets().forEach(each -> nodes.addAll(each.getFocusNodes(all))));
    nodes.removeIf(node -> !data.contains(node, Node.ANY, Node.ANY));
    return nodes.size();
  }

  private static Finding finding(ReportEntry entry, Description description) {
    Map<String, String> messages = new LinkedHashMap<>();
    for (Node message : entry.messages()) {
      String language = message.getLiteralLanguage();
      messages.put(language.isEmpty() ? "en" : language, message.getLiteralLexicalForm());
    }
    if (messages.isEmpty()) {
      messages.put("en", String.valueOf(entry.message()));
    }
    Node focus = entry.focusNode();
    return new Finding(
        severity(entry.severity()),
        focus.toString(),
        description.label(focus),
        Optional.ofNullable(entry.resultPath()).map(path -> description.shorten(path.toString())),
        Optional.ofNullable(entry.value())
            .filter(value -> !value.equals(focus))
            .map(description::text),
        messages,
        description.quotation(focus));
  }

  private static Finding.Severity severity(Severity severity) {
    if (severity == null || severity.level().equals(Severity.Violation.level())) {
      return Finding.Severity.VIOLATION;
    }
    return severity.level().equals(Severity.Warning.level())
        ? Finding.Severity.WARNING
        : Finding.Severity.INFO;
  }

  private static String turtle(ValidationReport report) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, report.getGraph(), Lang.TURTLE);
    return out.toString();
  }
}
