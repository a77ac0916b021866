package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/** Reads the names of ships that the article calls ships elsewhere, where they stand alone. */
final class ShipNameRule implements UnitRule {
  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(text.known().shipNamePattern());
    while (matcher.find()) {
      found.add(
          UnitDraft.whole(
              text, matcher.start(), matcher.end(), "ship.name", UnitForm.SHIP, Designation.NONE));
    }
    return found;
  }
}
