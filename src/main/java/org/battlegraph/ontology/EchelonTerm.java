package org.battlegraph.ontology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A word by which an army names a level of command, such as 軍 for a corps in the National
 * Revolutionary Army.
 *
 * @param iri the concept of the term
 * @param words its forms in traditional, simplified and, where it differs, Japanese script; the
 *     first is the usual traditional one
 * @param army the short name of the army in which the word has that rank ({@code NRA}, {@code IJA},
 *     {@code PLA}, {@code Soviet}, {@code US}, {@code British}, {@code German}, {@code Qing},
 *     {@code Beiyang}, {@code IJN}, {@code Manchukuo}); empty where it has it in all
 * @param echelonIri the echelon that a force so named gets as its {@code bg:echelon}
 * @param echelon that echelon's word in the JSON form of facts: theater, areaArmy, armyGroup, army,
 *     corps, division, brigade, regiment, battalion, company, platoon, detachment, fleet, airUnit,
 *     force
 * @param level the height of that echelon as {@code bg:level} gives it, from 5 for a platoon to 90
 *     for a war area; empty where it has none: a detachment, a fleet, an air unit, a force
 * @param examples names with the word in them, as {@code skos:example} gives them
 */
public record EchelonTerm(
    String iri,
    List<String> words,
    Optional<String> army,
    String echelonIri,
    String echelon,
    OptionalInt level,
    List<String> examples) {
  /** Copies the lists. */
  public EchelonTerm {
    words = List.copyOf(words);
    examples = List.copyOf(examples);
  }
}
