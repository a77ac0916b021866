package org.battlegraph.resolve;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Naming;

/** Collects the forms of a name in the order of the text. */
final class Names {
  private final Set<String> forms = new LinkedHashSet<>();

  /** What it is also called, but not labeled: with a rank, with what it lies in. */
  private final Set<String> fuller = new LinkedHashSet<>();

  /** Takes a form; line breaks and other white space in it become one space. */
  void add(String form) {
    add(forms, form);
  }

  /** Takes a form that says more than the name, which is a name of it but no label. */
  void addFuller(String form) {
    add(fuller, form);
  }

  private static void add(Set<String> all, String form) {
    String clean = form.strip().replaceAll("\\s+", " ");
    if (!clean.isEmpty()) {
      all.add(clean);
    }
  }

  /** Returns the naming with the given label. */
  Naming naming(String label, Optional<String> wikiTitle) {
    return new Naming(
        label,
        Stream.concat(forms.stream(), fuller.stream())
            .filter(form -> !form.equals(label))
            .distinct()
            .toList(),
        wikiTitle);
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
