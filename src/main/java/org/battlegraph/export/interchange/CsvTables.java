package org.battlegraph.export.interchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.rdf.model.Model;
import org.battlegraph.UnwritableFileException;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.query.Cell;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.SparqlSource;

/**
 * Writes a graph as tables for spreadsheets, one a relation: {@code action.csv}, {@code
 * participation.csv} … (RFC 4180, UTF-8). A fact with several quotations has a row for each.
 *
 * <p>Things have two columns, their IRI and their name; terms of the ontology are written by their
 * local names; {@code begin} and {@code end} count code points of the article's plain text.
 *
 * <pre>{@code
 * new CsvTables(SparqlSource.of(dataset)).write(Path.of("tables"));
 * }</pre>
 *
 * @param source the graph
 */
public record CsvTables(SparqlSource source) {

  /**
   * Writes all tables, also those without a row.
   *
   * @param folder made if it is not there; files of the same names are replaced
   * @return the files
   * @throws UnwritableFileException if one cannot be written
   */
  public List<Path> write(Path folder) {
    Model ontology = OntologyFiles.ontology();
    QueryDesk desk = QueryDesk.over(source);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnwritableFileException(folder, e);
    }
    return RelationTable.all().stream()
        .map(
            table -> {
              Path file = folder.resolve(table.name() + ".csv");
              write(table, desk.ask(table.query(ontology), Map.of()).table(), file);
              return file;
            })
        .toList();
  }

  private static void write(RelationTable table, ResultTable rows, Path file) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(table.header().toArray(new String[0])).get();
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, format)) {
      for (List<Cell> row : rows.rows()) {
        csv.printRecord(row.stream().map(CsvTables::text).toList());
      }
    } catch (IOException e) {
      throw new UnwritableFileException(file, e);
    }
  }

  private static String text(Cell cell) {
    String text = cell.text();
    return cell instanceof Cell.Thing && text.startsWith(Bg.NS)
        ? text.substring(Bg.NS.length())
        : text;
  }
}
