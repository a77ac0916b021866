package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.lexicon.NameFinder;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.QuickPattern;

/** Reads forces with a proper name: 東北抗日義勇軍, 荔浦方面軍, 右兵團, “新吉林軍”. */
final class NamedRule implements UnitRule {
  private static final int LONGEST_NAME = 7;

  private enum Sureness {
    FIXED,
    VOUCHED,
    GUESSED
  }

  private final NamedGrammar grammar;
  private final Sureness sureness;

  private NamedRule(NamedGrammar grammar, Sureness sureness) {
    this.grammar = grammar;
    this.sureness = sureness;
  }

  /** Reads the few names that look like a number with a rank. */
  static NamedRule fixed(NamedGrammar grammar) {
    return new NamedRule(grammar, Sureness.FIXED);
  }

  /** Reads names that a link, quotation marks or a region vouch for. */
  static NamedRule vouched(NamedGrammar grammar) {
    return new NamedRule(grammar, Sureness.VOUCHED);
  }

  /** Reads names whose begin is told by the words around them. */
  static NamedRule guessed(NamedGrammar grammar) {
    return new NamedRule(grammar, Sureness.GUESSED);
  }

  @Override
  public List<QuickPattern> searches() {
    return grammar.searches();
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    switch (sureness) {
      case FIXED -> addWhole(text, grammar.fixed(), "fixed", found);
      case VOUCHED -> addVouched(text, found);
      case GUESSED -> addGuessed(text, found);
    }
    return found;
  }

  private void addVouched(UnitText text, List<UnitDraft> found) {
    addWhole(text, grammar.horse(), "horse", found); // 清軍馬隊 though 清軍 is linked
    addKnown(text, text.known().forces(), "linked", found);
    addWhole(text, grammar.quoted(), "quoted", found);
    addWhole(text, grammar.quotedRank(), "quoted", found);
    addWhole(text, grammar.regional(), "region", found);
    addWhole(text, grammar.national(), "nation", found);
    addWhole(text, grammar.stationed(), "stationed", found);
    addProvincial(text, found);
    addWhole(text, grammar.lettered(), "lettered", found);
    addWhole(text, grammar.fieldArmy(), "field", found);
    addWhole(text, grammar.banner(), "banner", found);
    addCountedCamps(text, found);
  }

  private void addGuessed(UnitText text, List<UnitDraft> found) {
    addKnown(text, text.known().placeForces(), "place", found);
    addWhole(text, grammar.directional(), "direction", found);
    addPrefixed(text, grammar.people(), "people", found);
    addPrefixed(text, grammar.strong(), "proper", found);
    addPrefixed(text, grammar.commanded(), "commanded", found);
    addPrefixed(text, grammar.trained(), "trained", found);
    addPrefixed(text, grammar.camps(), "camps", found);
    addPrefixed(text, grammar.staff(), "staff", found);
    addBounded(text, grammar.armies(), "army", found);
    addWhole(text, grammar.sole(), "sole", found);
    for (Span army : text.find(text.known().armies())) {
      if (text.isBegin(army.begin())) {
        found.add(draft(text, army.begin(), army.end(), "repeated"));
      }
    }
  }

  private void addKnown(UnitText text, NameFinder names, String rule, List<UnitDraft> found) {
    for (Span name : text.find(names)) {
      found.add(draft(text, name.begin(), name.end(), rule));
    }
  }

  private void addWhole(UnitText text, QuickPattern search, String rule, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      found.add(draft(text, matcher.start(), matcher.end(), rule));
    }
  }

  private void addCountedCamps(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(grammar.bannerCamps());
    while (matcher.find()) {
      String camp = text.words(matcher.start("camp"), matcher.end("camp"));
      found.add(draft(text, matcher.start(), matcher.end(), "banner-counted").withNameEnding(camp));
    }
  }

  /** In 小川支隊 the character of a province is only a part of a name; before 軍 it hardly is. */
  private void addProvincial(UnitText text, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(grammar.provincial());
    while (matcher.find()) {
      boolean clean = text.nameBegin(matcher.start(), LONGEST_NAME) == matcher.start();
      if (clean || matcher.end() - matcher.start() == 2) {
        found.add(draft(text, matcher.start(), matcher.end(), "province"));
      }
    }
  }

  /** A name of two characters is one only where nothing before it could be a part of it. */
  private void addBounded(UnitText text, QuickPattern search, String rule, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      if (text.isBegin(matcher.start())) {
        found.add(draft(text, matcher.start(), matcher.end(), rule));
      }
    }
  }

  private void addPrefixed(UnitText text, QuickPattern search, String rule, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      int begin = text.nameBegin(matcher.start(), LONGEST_NAME);
      int army = rule.equals("camps") ? grammar.armyAtEnd(text.folded(begin, matcher.end())) : 0;
      if (army > 1) {
        begin += army; // 劉盛休銘軍: the commander's name stands before the army's
      }
      if (!grammar.isDescription(text.folded(begin, matcher.start()))) {
        found.add(draft(text, begin, matcher.end(), rule));
      }
    }
  }

  private UnitDraft draft(UnitText text, int begin, int end, String rule) {
    Designation designation =
        grammar
            .kindLength(text.folded(begin, end))
            .map(length -> Designation.of(text.words(end - length, end)))
            .orElse(Designation.NONE);
    return UnitDraft.whole(text, begin, end, "named." + rule, UnitForm.NAMED, designation);
  }
}
