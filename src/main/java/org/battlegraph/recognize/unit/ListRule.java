package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads a list of numbers that share a rank: 第3、第13、第37等師團. What stands before the first number
 * (步兵, 新編) holds for all that have nothing of their own.
 */
final class ListRule implements UnitRule {
  private static final RuleName NAME = new RuleName("unit.list");

  private final NumberedGrammar grammar;
  private final QuickPattern list;
  private final Pattern member;

  private ListRule(NumberedGrammar grammar, Pattern list) {
    this.grammar = grammar;
    this.list = QuickPattern.of(list.pattern());
    this.member = grammar.member();
  }

  static ListRule withOrdinal(NumberedGrammar grammar) {
    return new ListRule(grammar, grammar.list());
  }

  static ListRule bare(NumberedGrammar grammar) {
    return new ListRule(grammar, grammar.bareList());
  }

  /** Reads lists of forces that are called after a region: 乌克兰第1、第2方面军. */
  static ListRule regional(NumberedGrammar grammar) {
    return new ListRule(grammar, grammar.regionalList());
  }

  /** Reads lists with a title of one character: 红一、三军团. */
  static ListRule titled(NumberedGrammar grammar) {
    return new ListRule(grammar, grammar.titledList());
  }

  /** Reads columns in short: 3纵, 1、4纵. */
  static ListRule columns(NumberedGrammar grammar) {
    return new ListRule(grammar, grammar.shortColumns());
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(list);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan matcher = text.search(list);
    while (matcher.find()) {
      found.addAll(members(text, matcher));
    }
    return found;
  }

  private List<UnitDraft> members(UnitText text, QuickPattern.Scan matcher) {
    List<UnitDraft> found = new ArrayList<>();
    Words rank = Words.of(matcher, "ech");
    Words behind = Words.of(matcher, "mid");
    String ordinal = matcher.group("members").contains("第") ? "第" : "";
    Matcher members = member.matcher(text.reading().folded());
    members.region(matcher.start("members"), matcher.end("members"));
    Words shared = new Words(matcher.start(), matcher.start());
    while (members.find()) {
      Words own = Words.of(members, "pre");
      Words before = own.begin() < own.end() ? own : shared;
      shared = before;
      boolean last = members.end() == matcher.end("members");
      Span span = new Span(members.start(), last ? matcher.end() : members.end());
      String name =
          before.in(text)
              + ordinal
              + text.words(members.start("n"), members.end("n"))
              + behind.in(text)
              + rank.in(text);
      found.add(
          new UnitDraft(
              span,
              new Span(matcher.start(), matcher.end()),
              NAME,
              UnitForm.NUMBERED,
              name,
              grammar.designation(text, List.of(before, behind), members.group("n"), rank)));
    }
    return found;
  }
}
