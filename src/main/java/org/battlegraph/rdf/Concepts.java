package org.battlegraph.rdf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.zh.Folding;

/**
 * Finds the concept of the ontology's schemes that a word of the text stands for.
 *
 * <p>A word that several armies use for different things (中將) is one army's concept where the army
 * is known, and none where it is not.
 */
final class Concepts {
  private final Map<Node, Map<String, Set<Node>>> byClassAndWord = new HashMap<>();
  private final Map<Node, Node> services = new HashMap<>();

  /** Reads the concepts of some classes from the ontology and its schemes. */
  Concepts(Graph ontology, Resource... classes) {
    for (Resource type : classes) {
      Map<String, Set<Node>> words = new TreeMap<>();
      ontology
          .find(Node.ANY, RDF.type.asNode(), type.asNode())
          .mapWith(Triple::getSubject)
          .toList()
          .forEach(concept -> read(ontology, concept, words));
      byClassAndWord.put(type.asNode(), words);
    }
  }

  private void read(Graph ontology, Node concept, Map<String, Set<Node>> words) {
    for (Node property :
        List.of(Bg.word.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
      ontology
          .find(concept, property, Node.ANY)
          .forEach(
              triple ->
                  words
                      .computeIfAbsent(
                          Folding.fold(triple.getObject().getLiteralLexicalForm()),
                          word -> new LinkedHashSet<>())
                      .add(concept));
    }
    ontology
        .find(concept, Bg.service.asNode(), Node.ANY)
        .forEach(triple -> services.put(concept, triple.getObject()));
  }

  /**
   * Returns the one concept that a word stands for.
   *
   * @param type the class of the concept
   * @param word the word, in any script
   * @param service the local name of the armed service that uses it, where known
   */
  Optional<Node> find(Resource type, String word, Optional<String> service) {
    List<Node> candidates =
        byClassAndWord
            .getOrDefault(type.asNode(), Map.of())
            .getOrDefault(Folding.fold(word), Set.of())
            .stream()
            .filter(concept -> usedBy(concept, service))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private boolean usedBy(Node concept, Optional<String> service) {
    Node of = services.get(concept);
    return of == null || service.isEmpty() || of.getURI().endsWith("#" + service.get());
  }
}
