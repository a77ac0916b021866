package org.battlegraph.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;

/**
 * Says in words which node of a graph is meant.
 *
 * @param graph the graph with its evidence
 */
record Description(Graph graph) {
  /** Whom or what a fact is about, the first of them first. */
  private static final List<Property> ROLES =
      List.of(
          Bg.actor,
          Bg.person,
          Bg.subordinate,
          Bg.member,
          Bg.of,
          Bg.one,
          Bg.target,
          Bg.unit,
          Bg.superior,
          Bg.party,
          Bg.other,
          Bg.place,
          Bg.event,
          Bg.whole);

  private static final Set<Resource> GENERAL =
      Set.of(Bg.Fact, Bg.Action, Bg.CombatAction, Bg.Entity, Bg.Agent, Bg.Force, Bg.MilitaryEvent);

  /** What people call a node; its class and whom it is about, where it has no name. */
  String label(Node node) {
    Optional<String> name = named(node);
    if (name.isPresent()) {
      return name.get();
    }
    List<String> words = new ArrayList<>();
    graph
        .find(node, RDF.type.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .filterDrop(type -> GENERAL.stream().anyMatch(each -> each.asNode().equals(type)))
        .mapWith(this::text)
        .toList()
        .stream()
        .sorted()
        .forEach(words::add);
    for (Property role : ROLES) {
      objects(node, role).stream().map(each -> named(each).orElse(text(each))).forEach(words::add);
    }
    return words.isEmpty() ? text(node) : String.join(" ", words);
  }

  /** The words that a node stands on: its own, those of its evidence, or those of a fact of it. */
  Optional<String> quotation(Node node) {
    return exact(node)
        .or(() -> objects(node, Bg.evidence).stream().flatMap(e -> exact(e).stream()).findFirst())
        .or(() -> ofFactAbout(node));
  }

  /** A literal's text, or the last part of an address. */
  String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : shorten(node.toString());
  }

  /** A path or address without the namespaces. */
  String shorten(String path) {
    return path.replaceAll("<?https?://[^\\s<>]*[#/]([^\\s<>#/]+)>?", "$1");
  }

  private Optional<String> ofFactAbout(Node node) {
    return graph
        .find(Node.ANY, Node.ANY, node)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .flatMap(fact -> objects(fact, Bg.evidence).stream())
        .flatMap(evidence -> exact(evidence).stream())
        .findFirst();
  }

  private Optional<String> exact(Node evidence) {
    List<Node> selectors = new ArrayList<>(objects(evidence, Oa.hasSelector));
    selectors.add(evidence);
    return selectors.stream()
        .flatMap(selector -> objects(selector, Oa.exact).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private Optional<String> named(Node node) {
    return objects(node, RDFS.label).stream().map(Node::getLiteralLexicalForm).sorted().findFirst();
  }

  private List<Node> objects(Node subject, Property property) {
    return subject.isLiteral()
        ? List.of()
        : graph
            .find(subject, property.asNode(), Node.ANY)
            .mapWith(triple -> triple.getObject())
            .toList();
  }
}
