package org.battlegraph.ontology;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * How large the forces of an echelon are, by the scheme of echelons.
 *
 * @param code the code of the echelon in APP-6, two digits; empty where it has none
 * @param level its height as {@code bg:level} gives it; 0 where it has none
 * @param afloat whether its forces are ships: a fleet or a part of one
 */
public record EchelonSize(Optional<String> code, int level, boolean afloat) {
  private static final String FLEET = "fleet";

  /** Of a force whose echelon is not told. */
  public static final EchelonSize UNKNOWN = new EchelonSize(Optional.empty(), 0, false);

  /**
   * Returns what the scheme says of an echelon.
   *
   * @param iri the echelon, such as {@code bg:Corps} in full
   * @return {@link #UNKNOWN} where the scheme has no such echelon
   */
  public static EchelonSize of(String iri) {
    Concepts concepts = Concepts.ofOntology();
    return concepts
        .ofClass(Bg.Echelon, iri)
        .map(
            echelon ->
                new EchelonSize(
                    code(echelon),
                    concepts.level(echelon).orElse(0),
                    echelon.hasProperty(Bg.jsonName) && concepts.jsonName(echelon).equals(FLEET)))
        .orElse(UNKNOWN);
  }

  private static Optional<String> code(Resource echelon) {
    return Optional.ofNullable(echelon.getPropertyResourceValue(SKOS.broadMatch))
        .map(level -> level.getProperty(SKOS.notation).getString());
  }
}
