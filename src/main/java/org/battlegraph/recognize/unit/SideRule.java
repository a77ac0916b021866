package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/** Reads the troops of a side, 日軍, and a nation's branch of the armed forces, 苏联红军. */
final class SideRule implements UnitRule {
  private static final int LONGEST_NAME = 7;
  private static final Pattern END = Pattern.compile("[联党]军");

  private final Nations nations;

  SideRule(Nations nations) {
    this.nations = nations;
  }

  @Override
  public List<QuickPattern> searches() {
    return List.of(nations.service(), nations.side());
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    add(text, nations.service(), "service", UnitForm.NAMED, found);
    add(text, nations.side(), "side", UnitForm.SIDE, found);
    return found;
  }

  private static void add(
      UnitText text, QuickPattern search, String rule, UnitForm form, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      if (!isEndOfName(text, matcher)) {
        found.add(
            UnitDraft.whole(text, matcher.start(), matcher.end(), rule, form, Designation.NONE));
      }
    }
  }

  /** 聯軍 alone is a side; in 五省聯軍 it is the end of a proper name. */
  private static boolean isEndOfName(UnitText text, QuickPattern.Scan matcher) {
    return END.matcher(matcher.group()).matches()
        && text.nameBegin(matcher.start(), LONGEST_NAME) < matcher.start();
  }
}
