package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.battlegraph.model.mention.UnitForm;

/** Reads the names of ships that the article calls ships elsewhere, where they stand alone. */
final class ShipNameRule implements UnitRule {
  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    Matcher matcher = text.matcher(text.known().shipNamePattern());
    while (matcher.find()) {
      found.add(
          UnitDraft.whole(
              text, matcher.start(), matcher.end(), "ship.name", UnitForm.SHIP, Designation.NONE));
    }
    return found;
  }
}
