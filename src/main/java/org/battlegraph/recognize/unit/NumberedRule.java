package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.Numerals;
import org.battlegraph.zh.QuickPattern;

/** Reads one name with a number and a rank: 新編第36師, 173師. */
final class NumberedRule implements UnitRule {
  private static final int LONGEST_NUMBER = 10;
  private static final Pattern ORDINAL = Pattern.compile("第[0-9一二三四五六七八九十百〇]+[军师旅团]$");

  private final NumberedGrammar grammar;
  private final String name;
  private final QuickPattern search;
  private final boolean bare;

  private NumberedRule(NumberedGrammar grammar, String name, Pattern pattern, boolean bare) {
    this.grammar = grammar;
    this.name = name;
    this.search = QuickPattern.of(pattern.pattern());
    this.bare = bare;
  }

  /** Reads names with 第. */
  static NumberedRule withOrdinal(NumberedGrammar grammar) {
    return new NumberedRule(grammar, "numbered", grammar.single(), false);
  }

  /** Reads names without 第. */
  static NumberedRule bare(NumberedGrammar grammar) {
    return new NumberedRule(grammar, "numbered.bare", grammar.bare(), true);
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
      OptionalInt number = Numerals.integer(matcher.group("n"));
      if (number.isEmpty() || bare && (isCount(matcher) || isPart(text, matcher))) {
        continue;
      }
      found.add(grammar.draft(text, matcher, name, UnitForm.NUMBERED));
    }
    return found;
  }

  /**
   * Tells whether the numeral counts rather than names: 一二師, "one or two divisions"; 銘軍十二營, "twelve
   * camps of Ming's army".
   */
  private static boolean isCount(QuickPattern.Scan matcher) {
    String numeral = matcher.group("n");
    boolean camps = matcher.group("ech").equals("营") && !Character.isDigit(numeral.charAt(0));
    return matcher.group("pre").isEmpty()
        && (camps || numeral.length() == 2 && "一二三四五六七八九".contains(numeral));
  }

  /**
   * Tells whether behind a formation that is written with 第 stands how much of it is meant: 第二十五旅一團
   * is a regiment of that brigade, and in 第二十五旅一團團長 it is its first.
   */
  private static boolean isPart(UnitText text, QuickPattern.Scan matcher) {
    int begin = matcher.start();
    String before = text.folded(Math.max(text.span().begin(), begin - LONGEST_NUMBER), begin);
    String behind = text.folded(matcher.end(), Math.min(text.span().end(), matcher.end() + 1));
    return matcher.group("pre").isEmpty()
        && "一两".contains(matcher.group("n"))
        && "团营连".contains(matcher.group("ech"))
        && !"团营连长".contains(behind.isEmpty() ? "。" : behind)
        && ORDINAL.matcher(before).find();
  }
}
