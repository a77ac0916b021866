package org.battlegraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms in which a result table is written. */
public enum TableFormat {
  /** Columns in line, for people; not for programs. */
  TABLE("text/plain") {
    @Override
    public String write(ResultTable table) {
      return PlainTable.write(table);
    }
  },
  /** SPARQL 1.1 results as CSV: bare values. */
  CSV("text/csv") {
    @Override
    public String write(ResultTable table) {
      return SparqlResults.write(table, ResultSetLang.RS_CSV);
    }
  },
  /** SPARQL 1.1 results as TSV: values with their types. */
  TSV("text/tab-separated-values") {
    @Override
    public String write(ResultTable table) {
      return SparqlResults.write(table, ResultSetLang.RS_TSV);
    }
  },
  /** SPARQL 1.1 results as JSON. */
  JSON("application/sparql-results+json") {
    @Override
    public String write(ResultTable table) {
      return SparqlResults.write(table, ResultSetLang.RS_JSON);
    }
  };

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The type that HTTP gives it. */
  public String mediaType() {
    return mediaType;
  }

  /** The word that users write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The whole table as text that ends with a line end. */
  public abstract String write(ResultTable table);

  /**
   * The format of that name.
   *
   * @param word a word as in {@link #word()}, in any case
   * @throws UnknownNameException if there is none
   */
  public static TableFormat of(String word) {
    List<String> words = Arrays.stream(values()).map(TableFormat::word).toList();
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "format (table, csv, tsv or json)", word, NearestNames.of(word, words)));
  }
}
