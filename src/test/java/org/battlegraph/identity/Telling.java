package org.battlegraph.identity;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/** A graph in the making: articles that call things by names. */
final class Telling {
  static final Graphs GRAPHS = Graphs.standard();
  static final String JAPAN = GRAPHS.base() + "state/日本";
  static final String CHINA = GRAPHS.base() + "state/中华民国";

  private static final Map<String, Resource> KINDS =
      Map.of(
          "event", Bg.MilitaryEvent,
          "unit", Bg.Force,
          "person", Bg.Person,
          "place", Bg.Place);

  private final DatasetGraph quads = DatasetGraphFactory.create();

  DatasetGraph quads() {
    return quads;
  }

  Identity identity() {
    return Identity.of(quads, GRAPHS);
  }

  /** Returns the pairs that are joined, as "one = other". */
  List<String> joins() {
    return identity().joins().stream().map(pair -> line(pair, " = ")).toList();
  }

  /** Returns the pairs that might be one, as "one ? other". */
  List<String> doubts() {
    return identity().doubts().stream().map(pair -> line(pair, " ? ")).toList();
  }

  private static String line(Pair pair, String between) {
    return path(pair.one()) + between + path(pair.other());
  }

  private static String path(String iri) {
    return iri.substring(GRAPHS.base().length());
  }

  /**
   * Says that an article has a thing under a path and calls it by a name, where it stands alone.
   */
  Said in(String article, String path, String label) {
    Node graph = NodeFactory.createURI(GRAPHS.article(article));
    Node node = iri(path);
    Said said = new Said(article, graph, node);
    said.add(RDF.type, KINDS.get(path.substring(0, path.indexOf('/'))).asNode());
    said.add(RDFS.label, chinese(label));
    said.mentioned(label);
    return said;
  }

  private Node iri(String path) {
    return NodeFactory.createURI(GRAPHS.base() + path);
  }

  private static Node chinese(String text) {
    return NodeFactory.createLiteralLang(text, "zh");
  }

  /** What one article says of one thing. */
  final class Said {
    private final String article;
    private final Node graph;
    private final Node node;

    private Said(String article, Node graph, Node node) {
      this.article = article;
      this.graph = graph;
      this.node = node;
    }

    Said also(String name) {
      return add(SKOS.altLabel, chinese(name)).mentioned(name);
    }

    Said linkedTo(String title) {
      return add(Bg.wikipediaTitle, NodeFactory.createLiteralString(title));
    }

    Said of(String side) {
      return add(Bg.side, NodeFactory.createURI(side));
    }

    Said number(int number, Resource echelon) {
      add(Bg.number, NodeFactory.createLiteralString(Integer.toString(number)));
      return add(Bg.echelon, echelon.asNode());
    }

    Said is(Resource placeKind) {
      return add(Bg.placeKind, placeKind.asNode());
    }

    Said commands(String unit) {
      Node fact = iri("fact/" + article + node.getURI().hashCode() + unit.hashCode());
      quads.add(graph, fact, RDF.type.asNode(), Bg.Command.asNode());
      quads.add(graph, fact, Bg.unit.asNode(), iri(unit));
      quads.add(graph, fact, Bg.person.asNode(), node);
      return this;
    }

    Said renamed(String name) {
      Node fact = iri("fact/" + article + node.getURI().hashCode() + name.hashCode());
      quads.add(graph, fact, RDF.type.asNode(), Bg.NameUse.asNode());
      quads.add(graph, fact, Bg.bearer.asNode(), node);
      quads.add(graph, fact, Bg.usedName.asNode(), chinese(name));
      return this;
    }

    Said was(String firstDay, String lastDay) {
      Node fact = iri("fact/" + article + node.getURI().hashCode());
      quads.add(graph, fact, RDF.type.asNode(), Bg.EventTime.asNode());
      quads.add(graph, fact, Bg.event.asNode(), node);
      quads.add(graph, fact, Bg.notBefore.asNode(), NodeFactory.createLiteralString(firstDay));
      quads.add(graph, fact, Bg.notAfter.asNode(), NodeFactory.createLiteralString(lastDay));
      return this;
    }

    private Said add(Property property, Node value) {
      quads.add(graph, node, property.asNode(), value);
      return this;
    }

    /** The article's text is the names one after the other, each behind two characters. */
    private Said mentioned(String name) {
      Node evidence = NodeFactory.createURI(GRAPHS.evidence());
      Node source = NodeFactory.createURI(GRAPHS.base() + "article/" + Graphs.encode(article));
      String text = "";
      var known = quads.find(evidence, source, Bg.plainText.asNode(), Node.ANY);
      if (known.hasNext()) {
        text = known.next().getObject().getLiteralLexicalForm();
      }
      quads.deleteAny(evidence, source, Bg.plainText.asNode(), Node.ANY);
      int begin = text.length() + 2;
      int end = begin + name.length();
      quads.add(evidence, source, RDFS.label.asNode(), chinese(article));
      quads.add(
          evidence,
          source,
          Bg.plainText.asNode(),
          NodeFactory.createLiteralString(text + "有「" + name));
      Node mention = iri("mention/" + Graphs.encode(article) + "/" + begin + "-" + end + "/name");
      quads.add(evidence, mention, Bg.inArticle.asNode(), source);
      quads.add(evidence, mention, Bg.refersTo.asNode(), node);
      quads.add(evidence, mention, Bg.surface.asNode(), NodeFactory.createLiteralString(name));
      quads.add(evidence, mention, Bg.beginOffset.asNode(), number(begin));
      quads.add(evidence, mention, Bg.endOffset.asNode(), number(end));
      return this;
    }

    private Node number(int number) {
      return NodeFactory.createLiteralString(Integer.toString(number));
    }
  }
}
