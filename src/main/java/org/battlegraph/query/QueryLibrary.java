package org.battlegraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The named queries, in the order of their numbers.
 *
 * @param queries the queries, each with a name of its own
 */
public record QueryLibrary(List<NamedQuery> queries) {
  private static final String FOLDER = "/org/battlegraph/queries/";
  private static final Pattern NUMBER_AND_ENDING = Pattern.compile("^\\d+-|\\.rq$");

  /** Copies the list. */
  public QueryLibrary {
    queries = List.copyOf(queries);
  }

  /**
   * The library's own queries, the files of {@code queries/}. They are listed in {@code index.txt}
   * there, because a folder inside a jar cannot be relied on to be listed.
   */
  public static QueryLibrary standard() {
    List<NamedQuery> queries = new ArrayList<>();
    for (String file : read("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
      queries.add(NamedQuery.of(nameOf(file), read(file)));
    }
    return new QueryLibrary(queries);
  }

  /** All names, in the order of the library. */
  public List<String> names() {
    return queries.stream().map(NamedQuery::name).toList();
  }

  /**
   * The query of that name.
   *
   * @param name the name of a file of {@code queries/}, without number and ending
   * @throws UnknownNameException if there is none
   */
  public NamedQuery get(String name) {
    return queries.stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException("query", name, NearestNames.of(name, names())));
  }

  /** The name that the query of a file is asked by: {@code 01-units-in-both.rq} without both. */
  static String nameOf(String file) {
    return NUMBER_AND_ENDING.matcher(file).replaceAll("");
  }

  private static String read(String file) {
    try (InputStream in = QueryLibrary.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("no " + FOLDER + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
