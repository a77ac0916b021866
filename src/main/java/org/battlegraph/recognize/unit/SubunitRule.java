package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.recognize.unit.NumberedGrammar.Words;
import org.battlegraph.zh.QuickPattern;

/** Reads a unit that its superior and its arm name: 第81軍騎兵旅, 總部特務營. */
final class SubunitRule implements UnitRule {
  private static final Pattern STAFF = Pattern.compile("(?:总部|军部|师部|旅部|团部|司令部)(?:的|之|所属|直属)?$");

  private final NumberedGrammar grammar;
  private final QuickPattern pattern;

  SubunitRule(NumberedGrammar grammar) {
    this.grammar = grammar;
    this.pattern = grammar.unnumbered();
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    QuickPattern.Scan scan = text.scan(pattern);
    Matcher matcher = scan.matcher();
    while (scan.find()) {
      if (!isBehindSuperior(text, matcher.start())) {
        continue;
      }
      found.add(
          UnitDraft.whole(
              text,
              matcher.start(),
              matcher.end(),
              "subunit",
              UnitForm.NAMED,
              grammar.designation(
                  text, List.of(Words.of(matcher, "mid")), "", Words.of(matcher, "ech"))));
    }
    return found;
  }

  private static boolean isBehindSuperior(UnitText text, int offset) {
    int from = Math.max(text.span().begin(), offset - 5);
    return text.isTakenBefore(offset) || STAFF.matcher(text.folded(from, offset)).find();
  }
}
