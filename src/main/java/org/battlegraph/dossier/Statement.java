package org.battlegraph.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact or an inference.
 *
 * @param iri its address
 * @param relation what it is broadly: {@code Action}, {@code Figure}, {@code Appointment}; of an
 *     inference {@code Inference}
 * @param type what it is narrowly: {@code Capture}; of an inference the property that is inferred,
 *     such as {@code foughtAt}
 * @param standing how it stands
 * @param roles the things in it by the name of their role, such as {@code actor}
 * @param values all else that it says by the name of the property: {@code date}, {@code value},
 *     {@code kind}, {@code confidence}; a term of the ontology by its address
 * @param premises the facts that an inference rests on; empty for a fact
 * @param quotations the words that prove it, those of the premises for an inference
 */
public record Statement(
    String iri,
    String relation,
    String type,
    Standing standing,
    Map<String, List<String>> roles,
    Map<String, List<String>> values,
    List<String> premises,
    List<Quotation> quotations) {

  /** Copies the collections. */
  public Statement {
    roles = Map.copyOf(roles);
    values = Map.copyOf(values);
    premises = List.copyOf(premises);
    quotations = List.copyOf(quotations);
  }

  /** The same with things in one more role. */
  Statement withRole(String name, List<String> things) {
    Map<String, List<String>> more = new HashMap<>(roles);
    more.put(name, things);
    return new Statement(iri, relation, type, standing, more, values, premises, quotations);
  }

  /** The first value of a property. */
  Optional<String> first(String property) {
    return values.getOrDefault(property, List.of()).stream().findFirst();
  }

  /** How sure its reading is; 0 where that is not told. */
  double confidence() {
    return first("confidence").map(Double::parseDouble).orElse(0.0);
  }

  /** The things in a role; empty where there is none. */
  List<String> role(String name) {
    return roles.getOrDefault(name, List.of());
  }
}
