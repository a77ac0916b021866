package org.battlegraph.serve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Prefixes;
import org.battlegraph.ontology.page.Html;

/** One thing as a page for people: what is said of it, and in which sentences. */
final class ResourcePage {
  private static final Set<Node> BOOKKEEPING =
      Set.of(
          Bg.evidence.asNode(),
          Bg.derivedFrom.asNode(),
          Bg.notBefore.asNode(),
          Bg.notAfter.asNode());

  private static final Set<Node> GENERAL =
      Set.of(Bg.Fact.asNode(), Bg.Action.asNode(), Bg.CombatAction.asNode());

  private final Description thing;
  private final String base;
  private final String root;

  /**
   * Prepares a page.
   *
   * @param thing what it shows
   * @param base what the IRIs of the graph's things begin with
   * @param root the server's own address, which takes its place in links; it ends in a slash
   */
  ResourcePage(Description thing, String base, String root) {
    this.thing = thing;
    this.base = base;
    this.root = root;
  }

  String html() {
    String name = thing.names().getOrDefault(thing.iri(), shortForm(thing.iri()));
    return PageFrame.html(name, "zh", root, this::contents);
  }

  private void contents(Html out) {
    out.line("<p><code>" + Html.escape(thing.iri()) + "</code></p>");
    own(out);
    facts(out);
  }

  private void own(Html out) {
    Map<String, List<Triple>> byProperty =
        thing.own().stream().collect(Collectors.groupingBy(each -> each.getPredicate().getURI()));
    out.line("<dl>");
    byProperty.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                out.row(
                    shortForm(entry.getKey()),
                    entry.getValue().stream()
                        .map(triple -> markup(triple.getObject()))
                        .collect(Collectors.joining(", "))));
    out.line("</dl>");
  }

  private void facts(Html out) {
    if (thing.facts().isEmpty()) {
      return;
    }
    out.line("<h2>Facts " + Html.in("zh-Hant", "事實") + "</h2>").line("<ul>");
    for (Description.FactAbout fact : thing.facts()) {
      String said =
          fact.triples().stream()
              .filter(triple -> isTold(triple.getPredicate()))
              .map(
                  triple ->
                      Html.escape(shortForm(triple.getPredicate().getURI()))
                          + " "
                          + markup(triple.getObject()))
              .collect(Collectors.joining("; "));
      String quoted =
          fact.quotations().stream()
              .map(text -> "<blockquote>" + Html.escape(text) + "</blockquote>")
              .collect(Collectors.joining());
      out.line(
          "<li>"
              + Html.link(Addresses.local(fact.iri(), base, root), kind(fact))
              + ": "
              + said
              + quoted
              + "</li>");
    }
    out.line("</ul>");
  }

  /** What kind of fact it is: of its classes those that say more than that it is one. */
  private String kind(Description.FactAbout fact) {
    return fact.triples().stream()
        .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
        .map(Triple::getObject)
        .filter(type -> type.isURI() && !GENERAL.contains(type))
        .map(type -> thing.names().getOrDefault(type.getURI(), shortForm(type.getURI())))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), kinds -> kinds.isEmpty() ? "bg:Fact" : kinds));
  }

  /** Where the evidence lies is told by the quotation, and the bounds of a date by the date. */
  private static boolean isTold(Node property) {
    return property.isURI()
        && property.getURI().startsWith(Bg.NS)
        && !BOOKKEEPING.contains(property);
  }

  private String markup(Node node) {
    if (node.isURI()) {
      String name = thing.names().getOrDefault(node.getURI(), shortForm(node.getURI()));
      return Html.link(Addresses.local(node.getURI(), base, root), name);
    }
    if (!node.isLiteral()) {
      return "";
    }
    String language = node.getLiteralLanguage();
    return language.isEmpty()
        ? Html.escape(node.getLiteralLexicalForm())
        : Html.in(Html.escape(language), node.getLiteralLexicalForm());
  }

  /** With the prefix that the project gives to its namespace: {@code bg:Battle}. */
  static String shortForm(String iri) {
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
