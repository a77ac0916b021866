package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads a formation with a code name in quotation marks before its rank: “大德意志”师, 党卫军第2“帝国”装甲师.
 * With a number, the number names it.
 */
final class CodeNameRule implements UnitRule {
  private final NumberedGrammar grammar;
  private final QuickPattern search;

  CodeNameRule(NumberedGrammar grammar) {
    this.grammar = grammar;
    this.search = QuickPattern.of(grammar.coded().pattern());
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(search);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    if (!text.hasAny(NumberedGrammar.OPENING_QUOTES)) {
      return found; // rarer than the numbers and arms that the expression begins with
    }
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      boolean numbered = matcher.has("n");
      List<Words> attributes =
          new ArrayList<>(List.of(Words.of(matcher, "pre"), Words.of(matcher, "behind")));
      if (numbered) {
        attributes.add(1, Words.of(matcher, "mid"));
      }
      Designation designation =
          grammar.designation(text, attributes, matcher.group("n"), Words.of(matcher, "ech"));
      found.add(
          UnitDraft.whole(
              text,
              matcher.start(),
              matcher.end(),
              "coded",
              numbered ? UnitForm.NUMBERED : UnitForm.NAMED,
              designation));
    }
    return found;
  }
}
