package org.battlegraph.serve;

import java.util.function.Consumer;
import org.battlegraph.ontology.page.Html;

/** What stands around the contents of every page that is made on the server. */
final class PageFrame {
  private PageFrame() {}

  /**
   * Makes a page.
   *
   * @param title its heading and title
   * @param language the language of most of it
   * @param root the server's own address, which ends in a slash
   * @param contents writes what stands under the heading
   */
  static String html(String title, String language, String root, Consumer<Html> contents) {
    Html out = new Html();
    out.line("<!DOCTYPE html>").line("<html lang=\"" + language + "\">").line("<head>");
    out.line("<meta charset=\"utf-8\">");
    out.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.line("<title>" + Html.escape(title) + " – Battlegraph</title>");
    out.line("<link rel=\"icon\" href=\"" + Html.escape(root) + "icon.svg\">");
    out.line("<link rel=\"stylesheet\" href=\"" + Html.escape(root) + "style.css\">");
    out.line("</head>").line("<body>").line("<main>");
    out.line("<h1>" + Html.escape(title) + "</h1>");
    contents.accept(out);
    out.line("</main>").line("</body>").line("</html>");
    return out.toString();
  }
}
