package org.battlegraph.ontology.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.OntologyFiles;

/**
 * The page that describes the ontology: its terms by topic, each with its labels, definition,
 * example and alignments; its schemes as tables; and a picture of the model.
 *
 * @param html the page, which refers to {@code ontology.css} and {@code ontology.ttl} beside it
 * @param style the style sheet
 * @param turtle the ontology with its schemes
 */
public record OntologyPage(String html, String style, String turtle) {
  private static final String STYLE = "/web/ontology.css";

  /** Makes the page of the ontology that comes with the program. */
  public static OntologyPage standard() {
    Terms terms = new Terms(OntologyFiles.ontology(), OntologyFiles.alignments());
    return new OntologyPage(html(terms), read(STYLE), turtle(terms.ontology()));
  }

  /**
   * Writes {@code index.html}, {@code ontology.css} and {@code ontology.ttl}.
   *
   * @param folder where to; it is made where it is missing
   * @return the files
   * @throws IOException if they cannot be written
   */
  public List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    return List.of(
        Files.writeString(folder.resolve("index.html"), html),
        Files.writeString(folder.resolve("ontology.css"), style),
        Files.writeString(folder.resolve("ontology.ttl"), turtle));
  }

  private static String html(Terms terms) {
    Html out = new Html();
    out.line("<!DOCTYPE html>").line("<html lang=\"en\">").line("<head>");
    out.line("<meta charset=\"utf-8\">");
    out.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.line("<title>Battlegraph ontology 戰史圖譜本體</title>");
    out.line("<link rel=\"stylesheet\" href=\"ontology.css\">");
    out.line("<link rel=\"alternate\" type=\"text/turtle\" href=\"ontology.ttl\">");
    out.line("</head>").line("<body>");
    head(out, terms);
    out.line("<main>");
    out.line("<section><h2 id=\"model\">The model 模型</h2>" + new Diagram(terms).svg());
    out.line(
        "<p>A fact is a node that records what a sentence states, with its date, its standing and"
            + " its evidence. "
            + Html.in("zh-Hant", "每一事實為一節點，記錄一句陳述及其日期、性質與依據。")
            + "</p></section>");
    TermEntry entry = new TermEntry(terms);
    for (Topic topic : Topic.values()) {
      out.line("<section><h2 id=\"" + topic.anchor() + "\">" + title(topic) + "</h2>");
      terms.of(topic).forEach(term -> entry.write(out, term));
      out.line("</section>");
    }
    out.line("<section><h2 id=\"schemes\">Schemes " + Html.in("zh-Hant", "概念表") + "</h2>");
    SchemeTable table = new SchemeTable(terms);
    terms.schemes().forEach(scheme -> table.write(out, scheme));
    out.line("</section>");
    return out.line("</main>").line("</body>").line("</html>").toString();
  }

  private static void head(Html out, Terms terms) {
    Resource ontology = terms.ontology().getResource(Bg.ONTOLOGY.getURI());
    out.line("<header>");
    out.line("<h1>" + new TermEntry(terms).labels(ontology) + "</h1>");
    out.line("<p>" + Html.in("en", terms.text(ontology, DCTerms.description, "en")) + "</p>");
    out.line("<p>" + Html.in("zh-Hans", terms.text(ontology, DCTerms.description, "zh")) + "</p>");
    out.line("<dl>");
    out.row("Namespace 命名空間", "<code>" + Bg.NS + "</code>, <code>bg:</code>");
    out.row("Version 版本", "<code>" + address(ontology, OWL2.versionIRI) + "</code>");
    String license = address(ontology, DCTerms.license);
    out.row("License 授權", Html.link(license, license));
    out.row("Creators 作者", Html.escape(terms.texts(ontology, DCTerms.creator)));
    out.row("As data 資料", Html.link("ontology.ttl", "Turtle"));
    out.line("</dl>");
    out.line("<nav aria-label=\"Contents 目錄\"><ul>");
    out.line("<li><a href=\"#model\">The model 模型</a></li>");
    for (Topic topic : Topic.values()) {
      out.line("<li><a href=\"#" + topic.anchor() + "\">" + title(topic) + "</a></li>");
    }
    out.line("<li><a href=\"#schemes\">Schemes 概念表</a></li>");
    out.line("</ul></nav>").line("</header>");
  }

  private static String title(Topic topic) {
    return Html.escape(topic.english()) + " " + Html.in("zh-Hant", topic.chinese());
  }

  private static String address(Resource ontology, Property property) {
    return ontology.getPropertyResourceValue(property).getURI();
  }

  private static String turtle(Model ontology) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, ontology, Lang.TURTLE);
    return out.toString();
  }

  private static String read(String resource) {
    try (InputStream in = OntologyPage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
