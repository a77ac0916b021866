package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads aircraft by their model, which stands for those who fly them: B-17轰炸机, 零式戰鬥機. The model
 * alone is enough where the article says elsewhere that it is an aircraft. In 3架B-17 they are
 * counted, and a B-17基地 is a place.
 */
final class AircraftRule implements UnitRule {
  /** 30架B-29, 使B-29得到基地: what is counted or provided for is a type, and no force. */
  private static final String COUNTED = "(?<![架台让使将把用][“「]?)";

  private static final String NO_OTHER_WORD = "(?!机场|机师|基地|飞行员|驾驶员|跑道|机组|机库|型|式|制造|工厂)";

  private final QuickPattern typed;
  private final QuickPattern model;
  private final List<String> types;

  AircraftRule(ForceWords words) {
    types = words.aircraftTypes();
    typed =
        QuickPattern.of(
            "%s(?:(?<![A-Za-z0-9\\-])[A-Z][a-z]{0,2}-?[0-9]{1,3}[A-Z]?|[零一二三四五六七八九百]{1,3}式)型?(?:%s)%s"
                .formatted(COUNTED, Alternation.of(types), NO_OTHER_WORD));
    model =
        QuickPattern.of(
            "%s(?<![A-Za-z0-9\\-])[A-Z][a-z]{0,2}-?[0-9]{1,3}[A-Z]?(?![A-Za-z0-9\\-])(?!%s)%s"
                .formatted(COUNTED, Alternation.of(types), NO_OTHER_WORD));
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(typed, model);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan whole = text.search(typed);
    while (whole.find()) {
      found.add(draft(text, whole));
    }
    QuickPattern.Scan alone = text.search(model);
    while (alone.find()) {
      if (isAircraft(text, alone.group())) {
        found.add(draft(text, alone));
      }
    }
    return found;
  }

  private boolean isAircraft(UnitText text, String name) {
    return types.stream().anyMatch(type -> text.reading().folded().contains(name + type));
  }

  private static UnitDraft draft(UnitText text, QuickPattern.Scan aircraft) {
    return UnitDraft.whole(
        text, aircraft.start(), aircraft.end(), "aircraft", UnitForm.NAMED, Designation.NONE);
  }
}
