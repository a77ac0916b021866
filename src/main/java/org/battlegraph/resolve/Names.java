package org.battlegraph.resolve;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.entity.Naming;

/** Collects the forms of a name in the order of the text. */
final class Names {
  private final Set<String> forms = new LinkedHashSet<>();

  /** Takes a form; line breaks and other white space in it become one space. */
  void add(String form) {
    String clean = form.strip().replaceAll("\\s+", " ");
    if (!clean.isEmpty()) {
      forms.add(clean);
    }
  }

  /** Returns the naming with the given label. */
  Naming naming(String label, Optional<String> wikiTitle) {
    return new Naming(
        label, forms.stream().filter(form -> !form.equals(label)).toList(), wikiTitle);
  }

  /** Returns the naming whose label is the longest form; of several the first. */
  Naming naming(Optional<String> wikiTitle) {
    String longest = forms.iterator().next();
    for (String form : forms) {
      longest = form.length() > longest.length() ? form : longest;
    }
    return naming(longest, wikiTitle);
  }
}
