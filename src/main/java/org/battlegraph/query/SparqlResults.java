package org.battlegraph.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes a table in one of the formats of the SPARQL recommendation. */
final class SparqlResults {
  private SparqlResults() {}

  static String write(ResultTable table, Lang format) {
    List<Var> variables = table.columns().stream().map(Var::alloc).toList();
    RowSet rows =
        RowSetStream.create(
            variables, table.rows().stream().map(row -> binding(variables, row)).iterator());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsWriter.create().lang(format).write(out, rows);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Binding binding(List<Var> variables, List<Cell> row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) instanceof Cell.Thing thing) {
        binding.add(variables.get(i), thing(thing.iri()));
      } else if (row.get(i) instanceof Cell.Value value) {
        binding.add(variables.get(i), literal(value));
      }
    }
    return binding.build();
  }

  private static Node thing(String iri) {
    return iri.startsWith("_:")
        ? NodeFactory.createBlankNode(iri.substring(2))
        : NodeFactory.createURI(iri);
  }

  private static Node literal(Cell.Value value) {
    return value
        .language()
        .map(language -> NodeFactory.createLiteralLang(value.text(), language))
        .orElseGet(
            () ->
                NodeFactory.createLiteralDT(
                    value.text(), TypeMapper.getInstance().getSafeTypeByName(value.datatype())));
  }
}
