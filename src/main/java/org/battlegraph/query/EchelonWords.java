package org.battlegraph.query;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;

/** The words for echelons, as the ontology's scheme of echelons gives them. */
final class EchelonWords {
  private static final List<Node> WORD_PROPERTIES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode());

  private static final List<Resource> TERMS =
      List.of(
          Bg.WarArea,
          Bg.AreaArmy,
          Bg.ArmyGroup,
          Bg.GroupArmy,
          Bg.Army,
          Bg.Corps,
          Bg.Division,
          Bg.Brigade,
          Bg.Regiment,
          Bg.Battalion,
          Bg.Company,
          Bg.Platoon);

  private final NameFolding folding;
  private final SortedMap<String, SortedSet<String>> meanings;
  private final SortedSet<String> englishTerms;

  /** The words that the ontology gives. */
  static EchelonWords standard(NameFolding folding) {
    Graph echelons = GraphFactory.createDefaultGraph();
    for (Resource echelon : TERMS) {
      echelons.add(echelon.asNode(), RDF.type.asNode(), Bg.Echelon.asNode());
    }
    return new EchelonWords(echelons, Bg.Echelon.asNode(), folding);
  }

  EchelonWords(Graph ontology, Node echelonClass, NameFolding folding) {
    this.folding = folding;
    this.meanings = new TreeMap<>();
    this.englishTerms = new TreeSet<>();
    ontology
        .find(Node.ANY, RDF.type.asNode(), echelonClass)
        .mapWith(triple -> triple.getSubject())
        .filterKeep(Node::isURI)
        .forEachRemaining(echelon -> read(ontology, echelon));
  }

  private void read(Graph ontology, Node echelon) {
    englishTerms.add(echelon.getLocalName());
    add(echelon.getLocalName(), echelon);
    for (Node property : WORD_PROPERTIES) {
      ontology
          .find(echelon, property, Node.ANY)
          .forEachRemaining(triple -> add(triple.getObject().getLiteralLexicalForm(), echelon));
    }
  }

  private void add(String word, Node echelon) {
    meanings.computeIfAbsent(folding.apply(word), key -> new TreeSet<>()).add(echelon.getURI());
  }

  /** The echelon that a word means. */
  Node meaning(String word) {
    Collection<String> found = meanings.getOrDefault(folding.apply(word), new TreeSet<>());
    if (found.isEmpty()) {
      throw new UnknownNameException("echelon", word, NearestNames.of(word, meanings.keySet()));
    }
    if (found.size() > 1) {
      throw new AmbiguousNameException("echelon", word, found.stream().map(this::choice).toList());
    }
    return NodeFactory.createURI(found.iterator().next());
  }

  /** The English terms. */
  List<String> words() {
    return List.copyOf(englishTerms);
  }

  private AmbiguousNameException.Choice choice(String iri) {
    return new AmbiguousNameException.Choice(iri, NodeFactory.createURI(iri).getLocalName(), "");
  }
}
