package org.battlegraph.serve;

import java.util.List;
import java.util.stream.IntStream;
import org.battlegraph.ontology.page.Html;
import org.battlegraph.query.Answer;
import org.battlegraph.query.Cell;

/**
 * The answer of a named query as a page for people.
 *
 * @param answer the answer
 * @param base what the IRIs of the graph's things begin with
 * @param root the server's own address, which ends in a slash
 */
record AnswerPage(Answer answer, String base, String root) {
  private static final String NAME = "Name";

  String html() {
    return PageFrame.html(answer.query().name(), "en", root, this::contents);
  }

  private void contents(Html out) {
    if (answer.query().header().question().isPresent()) {
      out.line("<p>" + Html.escape(answer.question().english()) + "</p>");
      out.line("<p>" + Html.in("zh-Hant", answer.question().chinese()) + "</p>");
    }
    if (answer.table().isEmpty()) {
      out.line("<p>" + Html.escape(answer.empty().english()) + "</p>");
      out.line("<p>" + Html.in("zh-Hant", answer.empty().chinese()) + "</p>");
    } else {
      table(out);
    }
  }

  private void table(Html out) {
    List<String> columns = answer.table().columns();
    List<Integer> shown =
        IntStream.range(0, columns.size())
            .filter(each -> !columns.contains(columns.get(each) + NAME))
            .boxed()
            .toList();
    out.line("<table>").line("<thead><tr>");
    shown.forEach(
        each -> out.line("<th scope=\"col\">" + Html.escape(columns.get(each)) + "</th>"));
    out.line("</tr></thead>").line("<tbody>");
    for (List<Cell> row : answer.table().rows()) {
      out.line("<tr>");
      shown.forEach(each -> out.line("<td>" + markup(columns, row, each) + "</td>"));
      out.line("</tr>");
    }
    out.line("</tbody>").line("</table>");
  }

  /** A name leads to the thing whose address stands in the column beside it. */
  private String markup(List<String> columns, List<Cell> row, int column) {
    String name = columns.get(column);
    int named =
        name.endsWith(NAME)
            ? columns.indexOf(name.substring(0, name.length() - NAME.length()))
            : column;
    String text = row.get(column).text();
    if (named >= 0 && row.get(named) instanceof Cell.Thing thing) {
      String shown = named == column ? ResourcePage.shortForm(thing.iri()) : text;
      return Html.link(Addresses.local(thing.iri(), base, root), shown);
    }
    return Html.escape(text);
  }
}
