package org.battlegraph.bench.size;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** One form for what engines write differently: 0.50 and 0.5, derived numbers, and joined words. */
final class Cells {
  /** What the named queries join quotations with; in which order, SPARQL leaves open. */
  private static final String JOINED = " ／ ";

  private static final Set<String> NUMBERS =
      Set.of("integer", "nonNegativeInteger", "int", "long", "decimal", "double", "float");

  private Cells() {}

  static String iri(String iri) {
    return "<" + iri + ">";
  }

  /**
   * A literal.
   *
   * @param datatype its IRI
   * @param language its language tag, or nothing
   */
  static String literal(String lexical, String datatype, String language) {
    String type =
        datatype.substring(Math.max(datatype.lastIndexOf('#'), datatype.lastIndexOf('/')) + 1);
    if (NUMBERS.contains(type)) {
      return new BigDecimal(lexical).stripTrailingZeros().toPlainString();
    }
    String text =
        lexical.contains(JOINED)
            ? Arrays.stream(lexical.split(JOINED)).sorted().collect(Collectors.joining(JOINED))
            : lexical;
    return '"' + text + '"' + (language.isEmpty() ? "^^" + type : "@" + language.toLowerCase());
  }
}
