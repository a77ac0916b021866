package org.battlegraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * A query of the library, or one of the user's, with what its header says of it.
 *
 * @param name the name that it is asked by
 * @param header what it asks, of what, and what it answers
 * @param text the SPARQL text, header included
 */
public record NamedQuery(String name, QueryHeader header, String text) {
  private static final String FOLDER = "/org/battlegraph/queries/";

  /** Checks that the text is SPARQL and that the header speaks of variables of the query. */
  public NamedQuery {
    Query query = parse(name, text);
    if (!query.isSelectType() && !query.isAskType()) {
      throw new QueryFormatException(name + ": only SELECT and ASK give a table");
    }
    List<String> columns = header.columns().stream().map(Column::name).toList();
    if (!columns.isEmpty() && query.isSelectType() && !columns.equals(query.getResultVars())) {
      throw new QueryFormatException(
          name + ": the header has columns " + columns + ", the query " + query.getResultVars());
    }
  }

  /**
   * Reads a query.
   *
   * @param name the name that it is to be asked by
   * @param text SPARQL, with or without a header
   * @throws QueryFormatException if the text is not SPARQL, asks for a graph, or has a header that
   *     cannot be read
   */
  public static NamedQuery of(String name, String text) {
    try {
      return new NamedQuery(name, QueryHeader.parse(text), text);
    } catch (IllegalArgumentException e) {
      throw new QueryFormatException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a query that comes with the program and is not in the library.
   *
   * @param name its file in {@code queries/} without the ending: {@code orbat/links}
   */
  public static NamedQuery bundled(String name) {
    String file = FOLDER + name + ".rq";
    try (InputStream in = NamedQuery.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " on the class path");
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query as Jena reads it. */
  public Query query() {
    return parse(name, text);
  }

  /** The parameter of that name. */
  Optional<Parameter> findParameter(String parameter) {
    return header.parameters().stream().filter(p -> p.name().equals(parameter)).findFirst();
  }

  /** The names of all parameters, in the order of the header. */
  List<String> parameterNames() {
    return new ArrayList<>(header.parameters().stream().map(Parameter::name).toList());
  }

  private static Query parse(String name, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String firstLine = e.getMessage().lines().findFirst().orElse("not SPARQL");
      throw new QueryFormatException(name + ": " + firstLine, e);
    }
  }
}
