package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.battlegraph.model.mention.UnitForm;

/** Reads the troops of a side: 日軍, 國軍, 苏联红军. */
final class SideRule implements UnitRule {
  private final Nations nations;

  SideRule(Nations nations) {
    this.nations = nations;
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    Matcher matcher = text.matcher(nations.side());
    while (matcher.find()) {
      found.add(
          UnitDraft.whole(
              text, matcher.start(), matcher.end(), "side", UnitForm.SIDE, Designation.NONE));
    }
    return found;
  }
}
