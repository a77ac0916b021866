package org.battlegraph.cli;

import java.io.PrintWriter;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.Parameter;
import org.battlegraph.query.QueryLibrary;

/** Prints what can be asked by name. */
final class QueryList {
  private QueryList() {}

  static void print(QueryLibrary library, PrintWriter out) {
    for (NamedQuery query : library.queries()) {
      out.println(query.name());
      query
          .header()
          .question()
          .ifPresent(
              question -> {
                out.println("  " + question.english());
                out.println("  " + question.chinese());
              });
      query.header().parameters().forEach(parameter -> out.println("    " + line(parameter)));
      out.println();
    }
    out.flush();
  }

  private static String line(Parameter parameter) {
    String value =
        parameter.defaultValue().map(text -> text + " unless given; ").orElse("")
            + "one "
            + parameter.kind().word();
    return "--param "
        + parameter.name()
        + "=… ("
        + value
        + "): "
        + parameter.meaning().english()
        + " "
        + parameter.meaning().chinese();
  }
}
