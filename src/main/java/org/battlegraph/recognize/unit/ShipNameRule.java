package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;

/** Reads the names of ships that the article calls ships elsewhere, where they stand alone. */
final class ShipNameRule implements UnitRule {
  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    for (Span name : text.find(text.known().shipNames())) {
      found.add(
          UnitDraft.whole(
              text, name.begin(), name.end(), "ship.name", UnitForm.SHIP, Designation.NONE));
    }
    return found;
  }
}
