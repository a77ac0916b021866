package org.battlegraph.ontology.page;

import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;

/**
 * The table of one scheme's concepts.
 *
 * @param terms all terms
 */
record SchemeTable(Terms terms) {
  void write(Html out, Resource scheme) {
    String name = terms.shorten(scheme.getURI());
    out.line("<section id=\"" + Html.escape(name) + "\">");
    out.line("<h3>" + new TermEntry(terms).labels(scheme) + "</h3>");
    out.line("<p>" + Html.in("en", terms.text(scheme, SKOS.definition, "en")) + "</p>");
    out.line("<p>" + Html.in("zh-Hans", terms.text(scheme, SKOS.definition, "zh")) + "</p>");
    out.line("<div class=\"wide\" tabindex=\"0\"><table>");
    out.line(
        "<thead><tr><th scope=\"col\">Concept 概念</th><th scope=\"col\">English</th>"
            + "<th scope=\"col\">繁體</th><th scope=\"col\">简体</th>"
            + "<th scope=\"col\">Words 詞</th><th scope=\"col\">Below 上位</th>"
            + "<th scope=\"col\">Code 代碼</th><th scope=\"col\">Elsewhere 對應</th></tr></thead>");
    out.line("<tbody>");
    terms.concepts(scheme).forEach(concept -> row(out, concept));
    out.line("</tbody></table></div>");
    out.line("</section>");
  }

  private void row(Html out, Resource concept) {
    String name = terms.shorten(concept.getURI());
    out.line(
        "<tr id=\""
            + Html.escape(name)
            + "\"><th scope=\"row\">"
            + Html.link(concept.getURI(), name)
            + "</th>"
            + cell(Html.in("en", terms.text(concept, RDFS.label, "en")))
            + cell(Html.in("zh-Hant", terms.text(concept, RDFS.label, "zh-Hant")))
            + cell(Html.in("zh-Hans", terms.text(concept, RDFS.label, "zh-Hans")))
            + cell(Html.in("zh", terms.texts(concept, Bg.word)))
            + cell(names(concept, SKOS.broader))
            + cell(Html.escape(terms.texts(concept, SKOS.notation)))
            + cell(names(concept, SKOS.broadMatch) + " " + terms.alignedWith(concept))
            + "</tr>");
  }

  private String names(Resource concept, Property property) {
    return concept.listProperties(property).toList().stream()
        .map(each -> terms.shorten(each.getResource().getURI()))
        .sorted()
        .map(Html::escape)
        .collect(Collectors.joining(", "));
  }

  private static String cell(String markup) {
    return "<td>" + markup.strip() + "</td>";
  }
}
