package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads a command over the troops of a place that is called by its office, where somebody is
 * appointed to it: 任白河鎮守使. Where a name stands behind it, it is that person's title and no more.
 */
final class OfficeRule implements UnitRule {
  private static final int LONGEST_NAME = 4;

  private final QuickPattern pattern;

  OfficeRule(ForceWords words) {
    pattern =
        QuickPattern.of(
            "%s(?=[兼，。、；）)（(]|之?[一等]?职|等(?![\\p{IsIdeographic}&&[^职]])|$)"
                .formatted(Alternation.of(words.offices())));
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(pattern);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(pattern);
    while (matcher.find()) {
      int begin = text.nameBegin(matcher.start(), LONGEST_NAME);
      if (matcher.start() - begin > 1) {
        found.add(
            UnitDraft.whole(
                text, begin, matcher.end(), "office", UnitForm.NAMED, Designation.NONE));
      }
    }
    return found;
  }
}
