package org.battlegraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.EchelonScheme;
import org.battlegraph.ontology.EchelonTerm;

/**
 * The words for echelons, as the ontology's scheme gives them. The English term of an echelon (its
 * local name, {@code group army}) goes before the words of the armies, which share some: 軍 is a
 * corps in one and an army in another.
 */
final class EchelonWords {
  private final NameFolding folding;
  private final SortedMap<String, String> terms = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, SortedSet<String>>> words = new TreeMap<>();

  EchelonWords(EchelonScheme scheme, NameFolding folding) {
    this.folding = folding;
    for (EchelonTerm term : scheme.terms()) {
      terms.put(folding.apply(term(term.echelonIri())), term.echelonIri());
      add(term.echelon(), term);
      term.words().forEach(word -> add(word, term));
    }
  }

  private void add(String word, EchelonTerm term) {
    words
        .computeIfAbsent(folding.apply(word), key -> new TreeMap<>())
        .computeIfAbsent(term.echelonIri(), key -> new TreeSet<>())
        .add(term.army().orElse("every army"));
  }

  /** The echelon that a word means. */
  Node meaning(String word) {
    String folded = folding.apply(word);
    if (terms.containsKey(folded)) {
      return NodeFactory.createURI(terms.get(folded));
    }
    SortedMap<String, SortedSet<String>> found = words.getOrDefault(folded, new TreeMap<>());
    if (found.isEmpty()) {
      SortedSet<String> known = new TreeSet<>(terms.keySet());
      known.addAll(words.keySet());
      throw new UnknownNameException("echelon", word, NearestNames.of(folded, known));
    }
    if (found.size() > 1) {
      throw new AmbiguousNameException(
          "echelon",
          word,
          found.entrySet().stream()
              .map(
                  each ->
                      new AmbiguousNameException.Choice(
                          each.getKey(),
                          term(each.getKey()),
                          "in " + String.join(", ", each.getValue())))
              .toList());
    }
    return NodeFactory.createURI(found.firstKey());
  }

  /** The English terms. */
  List<String> englishTerms() {
    return terms.values().stream().map(EchelonWords::term).sorted().toList();
  }

  /** The English term of an echelon: {@code group army} of {@code bg:GroupArmy}. */
  private static String term(String iri) {
    String[] parts = iri.substring(Bg.NS.length()).split("(?<=[a-z])(?=[A-Z])");
    return String.join(" ", Arrays.asList(parts)).toLowerCase(Locale.ROOT);
  }
}
