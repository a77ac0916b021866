package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.EchelonWords;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/** Reads a numbered force whose region is part of its name: 桂綏第一縱隊, 豫南第2支隊. */
final class RegionalNumberRule implements UnitRule {
  private final NumberedGrammar grammar;
  private final QuickPattern pattern;

  RegionalNumberRule(NumberedGrammar grammar, EchelonWords echelons, ForceWords forces) {
    this.grammar = grammar;
    String region =
        "(?:%s|(?:%s){1,4}[东西南北中]?)"
            .formatted(Alternation.of(forces.regions()), Alternation.of(forces.provinces()));
    this.pattern =
        QuickPattern.beginningLike(
            region,
            "%s%s(?=\\p{IsIdeographic}{0,6}第)%s(?<=方面军|纵队|支队|总队|路军|军区|军分区|游击队)"
                .formatted(NumberedGrammar.NEAR_ORDINAL, region, grammar.singleRegex()));
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan scan = text.scan(pattern);
    Matcher matcher = scan.matcher();
    while (scan.find()) {
      found.add(grammar.draft(text, matcher, "numbered.region", UnitForm.NAMED));
    }
    return found;
  }
}
