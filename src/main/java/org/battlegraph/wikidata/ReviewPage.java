package org.battlegraph.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.battlegraph.ontology.page.Html;

/**
 * A page on which a person looks at each line beside its sentence, accepts or strikes it, and saves
 * the accepted ones. It is one file that needs nothing else.
 *
 * @param lines the lines of what has an item
 * @param newItems items to make, each with its lines; it is made if any of them is accepted
 */
public record ReviewPage(List<QuickStatements.Line> lines, List<NewItem> newItems) {

  /** Copies the lists. */
  public ReviewPage {
    lines = List.copyOf(lines);
    newItems = List.copyOf(newItems);
  }

  /** The page as HTML. */
  public String html() {
    Html out = new Html();
    out.line("<!DOCTYPE html>").line("<html lang=\"en\">").line("<head>");
    out.line("<meta charset=\"utf-8\">");
    out.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.line("<title>Statements to review – Battlegraph</title>");
    out.line("<style>" + text("review.css") + "</style>").line("</head>").line("<body>");
    out.line("<h1>Statements to review</h1>");
    out.line(
        "<p>Accept what the sentence says, strike what it does not. The sentences are under CC BY-SA"
            + " 4.0 and stay here; only the lines are saved.</p>");
    out.line("<p><button type=\"button\" id=\"save\">Save accepted lines</button>");
    out.line("<output id=\"count\" aria-live=\"polite\"></output></p>");
    out.line("<ol class=\"lines\">");
    lines.forEach(line -> line(out, line));
    out.line("</ol>");
    newItems.forEach(item -> newItem(out, item));
    out.line("<script>" + text("review.js") + "</script>");
    return out.line("</body>").line("</html>").toString();
  }

  private static void newItem(Html out, NewItem item) {
    out.line("<section>");
    out.line("<h2>New item: <span lang=\"zh\">" + Html.escape(item.name()) + "</span></h2>");
    out.line("<pre class=\"head\">" + Html.escape(String.join("\n", item.head())) + "</pre>");
    out.line("<ol class=\"lines\">");
    item.lines().forEach(line -> line(out, line));
    out.line("</ol>").line("</section>");
  }

  private static void line(Html out, QuickStatements.Line line) {
    Proposal.Source source = line.source();
    out.line("<li>");
    out.line("<blockquote lang=\"zh\">" + Html.escape(source.quotation()) + "</blockquote>");
    out.line(
        "<p class=\"from\">"
            + Html.escape(source.article())
            + " · "
            + Html.escape(line.proposal().name())
            + " · "
            + Math.round(source.confidence() * 100)
            + "%"
            + (source.works().isEmpty()
                ? ""
                : " · " + Html.escape(String.join("; ", source.works())))
            + "</p>");
    out.line("<pre class=\"statement\">" + Html.escape(line.text()) + "</pre>");
    out.line("<label><input type=\"checkbox\"> Accept</label>");
    out.line("</li>");
  }

  private static String text(String file) {
    try (InputStream in = ReviewPage.class.getResourceAsStream("/wikidata/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no wikidata/" + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
