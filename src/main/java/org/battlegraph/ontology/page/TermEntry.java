package org.battlegraph.ontology.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;

/**
 * The entry of one class or property.
 *
 * @param terms all terms
 */
record TermEntry(Terms terms) {
  private static final SortedMap<String, Resource> CHARACTERISTICS =
      new TreeMap<>(
          Map.of(
              "transitive", OWL2.TransitiveProperty,
              "symmetric", OWL2.SymmetricProperty,
              "asymmetric", OWL2.AsymmetricProperty,
              "irreflexive", OWL2.IrreflexiveProperty,
              "functional", OWL2.FunctionalProperty,
              "inverse functional", OWL2.InverseFunctionalProperty));

  void write(Html out, Resource term) {
    String name = term.getURI().substring(Bg.NS.length());
    out.line("<article class=\"term\" id=\"" + Html.escape(name) + "\">");
    out.line("<h3><a href=\"#" + Html.escape(name) + "\">bg:" + Html.escape(name) + "</a></h3>");
    out.line("<p class=\"labels\">" + labels(term) + " <small>" + kind(term) + "</small></p>");
    out.line("<p>" + Html.in("en", terms.text(term, SKOS.definition, "en")) + "</p>");
    out.line("<p>" + Html.in("zh-Hans", terms.text(term, SKOS.definition, "zh")) + "</p>");
    out.line("<dl>");
    String example = terms.texts(term, SKOS.example);
    out.row(
        "Example 例", example.isEmpty() ? "" : "<q lang=\"zh\">" + Html.escape(example) + "</q>");
    out.row("Is a 上位", links(named(term, above(term))));
    out.row("Below it 下位", links(terms.pointingAt(term, above(term))));
    out.row("Of 定義域", links(Topic.members(term, RDFS.domain)));
    out.row("Value 值域", links(Topic.members(term, RDFS.range)));
    out.row("Inverse 逆", links(inverses(term)));
    out.row("Follows from 推自", chains(term));
    out.row("Has 角色", links(used(term)));
    out.row("Elsewhere 對應", terms.alignedWith(term));
    out.row("Source 出處", Html.escape(terms.texts(term, DCTerms.source)));
    out.line("</dl>");
    out.line("</article>");
  }

  /** The labels in three languages, as markup. */
  String labels(Resource term) {
    return List.of("en", "zh-Hant", "zh-Hans").stream()
        .map(language -> Html.in(language, terms.text(term, RDFS.label, language)))
        .collect(Collectors.joining(" · "));
  }

  private static String kind(Resource term) {
    if (term.hasProperty(RDF.type, OWL2.Class)) {
      return "class";
    }
    String kind = term.hasProperty(RDF.type, OWL2.ObjectProperty) ? "property" : "data property";
    return CHARACTERISTICS.entrySet().stream()
            .filter(each -> term.hasProperty(RDF.type, each.getValue()))
            .map(each -> each.getKey() + " ")
            .collect(Collectors.joining())
        + kind;
  }

  private static Property above(Resource term) {
    return term.hasProperty(RDF.type, OWL2.Class) ? RDFS.subClassOf : RDFS.subPropertyOf;
  }

  private static List<Resource> named(Resource term, Property property) {
    return term.listProperties(property).mapWith(each -> each.getObject()).toList().stream()
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .toList();
  }

  private List<Resource> inverses(Resource term) {
    List<Resource> stated = named(term, OWL2.inverseOf);
    return stated.isEmpty() ? terms.pointingAt(term, OWL2.inverseOf) : stated;
  }

  private String chains(Resource term) {
    return term.listProperties(OWL2.propertyChainAxiom).toList().stream()
        .map(
            each ->
                each.getResource().as(RDFList.class).asJavaList().stream()
                    .map(step -> links(List.of(step.asResource())))
                    .collect(Collectors.joining(" ∘ ")))
        .collect(Collectors.joining("; "));
  }

  /** The properties whose domain names a class itself. */
  private List<Resource> used(Resource term) {
    if (!term.hasProperty(RDF.type, OWL2.Class)) {
      return List.of();
    }
    return List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty).stream()
        .flatMap(
            kind -> terms.ontology().listResourcesWithProperty(RDF.type, kind).toList().stream())
        .filter(RDFNode::isURIResource)
        .filter(property -> Topic.members(property, RDFS.domain).contains(term))
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private String links(List<Resource> others) {
    return others.stream()
        .map(
            other ->
                other.getURI().startsWith(Bg.NS)
                    ? Html.link(
                        "#" + other.getURI().substring(Bg.NS.length()),
                        terms.shorten(other.getURI()))
                    : Html.link(other.getURI(), terms.shorten(other.getURI())))
        .collect(Collectors.joining(", "));
  }
}
