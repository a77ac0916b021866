package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads the troops of a tribe whose name is written by its sound: 杜爾伯特部. A direction before 部 tells
 * a part of a country: 西伯利亞東部.
 */
final class TribeRule implements UnitRule {
  private static final int LONGEST_NAME = 8;

  private final QuickPattern pattern;
  private final String sounds;

  TribeRule(ForceWords words) {
    sounds = words.foreignCharacters();
    pattern =
        QuickPattern.of(
            "(?<=[%s]{2}[%s&&[^东西南北中上下内外]])部(?=[^\\p{IsIdeographic}]|[和与及在于从自由向攻进退遭被的]|主力|一部|$)"
                .formatted(sounds, sounds));
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
      String name = text.folded(begin, matcher.start());
      boolean foreign = name.chars().allMatch(c -> sounds.indexOf(c) >= 0);
      if (foreign && name.length() > 2 && !text.known().places().contains(name)) {
        found.add(
            UnitDraft.whole(
                text, begin, matcher.end(), "tribe", UnitForm.NAMED, Designation.of("部")));
      }
    }
    return found;
  }
}
