package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads the one formation of its kind that a command of an area or a column has: 太岳軍區獨立旅. Its
 * superior has a proper name, so it is read after those.
 */
final class AreaFormationRule implements UnitRule {
  private static final QuickPattern FORMATION =
      QuickPattern.of("(?<=军区|军分区|野战军|纵队)(?<mid>独立|教导|警卫|警备|骑兵|炮兵|补充)(?<ech>旅|师|团|支队|总队)(?!长)");

  private final NumberedGrammar grammar;

  AreaFormationRule(NumberedGrammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(FORMATION);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(FORMATION);
    while (matcher.find()) {
      if (text.isTakenBefore(matcher.start())) {
        Designation designation =
            grammar.designation(
                text, List.of(Words.of(matcher, "mid")), "", Words.of(matcher, "ech"));
        found.add(
            UnitDraft.whole(
                text, matcher.start(), matcher.end(), "subunit.area", UnitForm.NAMED, designation));
      }
    }
    return found;
  }
}
