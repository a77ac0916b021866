package org.battlegraph.serve;

import java.util.List;
import org.battlegraph.ontology.page.Html;
import org.battlegraph.query.Answer;
import org.battlegraph.query.Cell;

/** The answer of a named query as a page for people. */
record AnswerPage(Answer answer, String root) {

  String html() {
    Html out = new Html();
    out.line("<!DOCTYPE html>").line("<html lang=\"en\">").line("<head>");
    out.line("<meta charset=\"utf-8\">");
    out.line("<title>" + Html.escape(answer.query().name()) + " – Battlegraph</title>");
    out.line("<link rel=\"stylesheet\" href=\"" + Html.escape(root) + "style.css\">");
    out.line("</head>").line("<body>").line("<main>");
    out.line("<h1>" + Html.escape(answer.query().name()) + "</h1>");
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
    out.line("</main>").line("</body>").line("</html>");
    return out.toString();
  }

  private void table(Html out) {
    out.line("<table>").line("<thead><tr>");
    answer
        .table()
        .columns()
        .forEach(column -> out.line("<th scope=\"col\">" + Html.escape(column) + "</th>"));
    out.line("</tr></thead>").line("<tbody>");
    for (List<Cell> row : answer.table().rows()) {
      out.line("<tr>");
      row.forEach(cell -> out.line("<td>" + Html.escape(cell.text()) + "</td>"));
      out.line("</tr>");
    }
    out.line("</tbody>").line("</table>");
  }
}
