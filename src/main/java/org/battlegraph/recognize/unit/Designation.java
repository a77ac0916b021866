package org.battlegraph.recognize.unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The parts of a formation's name, as in the text. */
record Designation(
    List<String> titles, OptionalInt number, Optional<String> arm, Optional<String> echelonWord) {
  static final Designation NONE =
      new Designation(List.of(), OptionalInt.empty(), Optional.empty(), Optional.empty());

  static Designation of(String echelonWord) {
    return new Designation(
        List.of(), OptionalInt.empty(), Optional.empty(), Optional.of(echelonWord));
  }
}
