package org.battlegraph.lexicon;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.ontology.EchelonScheme;
import org.battlegraph.ontology.EchelonTerm;
import org.battlegraph.ontology.KindScheme;
import org.battlegraph.ontology.KindTerm;
import org.battlegraph.zh.Folding;

/** The words of the ontology's schemes, folded, as the word lists need them. */
final class SchemeWords {
  private static final String NUMBER = ".*第(?:\\d+|[一二三四五六七八九十百]+)";

  private SchemeWords() {}

  static Set<String> echelons() {
    return folded(EchelonScheme.load().terms().stream().map(EchelonTerm::words).toList());
  }

  /** The words of echelons that an example of theirs has behind a number: 第3梯團. */
  static Set<String> numberedEchelons() {
    Set<String> numbered = new TreeSet<>();
    for (EchelonTerm term : EchelonScheme.load().terms()) {
      for (String example : term.examples()) {
        term.words().stream()
            .map(Folding::fold)
            .filter(word -> Folding.fold(example).matches(NUMBER + Pattern.quote(word)))
            .forEach(numbered::add);
      }
    }
    return numbered;
  }

  /** The words of a scheme of kinds, each with the names of the kinds that it says. */
  static Map<String, Set<String>> kinds(KindScheme scheme) {
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (KindTerm term : scheme.terms()) {
      for (String word : term.words()) {
        kinds.computeIfAbsent(Folding.fold(word), key -> new TreeSet<>()).add(term.name());
      }
    }
    return kinds;
  }

  private static Set<String> folded(Collection<? extends Collection<String>> words) {
    return words.stream()
        .flatMap(Collection::stream)
        .map(Folding::fold)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
