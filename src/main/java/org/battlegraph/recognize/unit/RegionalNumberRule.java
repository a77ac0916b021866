package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/** Reads a numbered force whose region is part of its name: 桂綏第一縱隊, 白俄罗斯第1方面军. */
final class RegionalNumberRule implements UnitRule {
  private final NumberedGrammar grammar;
  private final QuickPattern search;

  RegionalNumberRule(NumberedGrammar grammar) {
    this.grammar = grammar;
    this.search = QuickPattern.of(grammar.regional().pattern());
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(search);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      Designation designation =
          grammar.designation(
              text,
              List.of(
                  Words.of(matcher, "region"), Words.of(matcher, "pre"), Words.of(matcher, "mid")),
              matcher.group("n"),
              Words.of(matcher, "ech"));
      found.add(
          UnitDraft.whole(
              text,
              matcher.start(),
              matcher.end(),
              "numbered.region",
              UnitForm.NUMBERED,
              designation));
    }
    return found;
  }
}
