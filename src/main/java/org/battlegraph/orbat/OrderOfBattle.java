package org.battlegraph.orbat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stood under a unit on a day.
 *
 * @param day the day
 * @param unit the unit, with all below it
 */
public record OrderOfBattle(LocalDate day, Entry unit) {
  /**
   * A unit of an order of battle.
   *
   * @param iri its address
   * @param name its name
   * @param echelon the ontology's name of its echelon, where it has one
   * @param known how it is known to stand under the unit above; empty for the unit that was asked
   *     for
   * @param commanders who commanded it; several where texts disagree, none where none says it
   * @param subordinates what stands directly under it
   */
  public record Entry(
      String iri,
      String name,
      Optional<String> echelon,
      Optional<Attestation> known,
      List<Commander> commanders,
      List<Entry> subordinates) {
    /** Copies the lists. */
    public Entry {
      commanders = List.copyOf(commanders);
      subordinates = List.copyOf(subordinates);
    }
  }
}
