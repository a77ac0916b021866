package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.CommonWords;
import org.battlegraph.zh.QuickPattern;

/** Reads the troops of a side, 日軍, and a nation's branch of the armed forces, 苏联红军. */
final class SideRule implements UnitRule {
  private static final int LONGEST_NAME = 7;

  /** The surname and the first character of the given name. */
  private static final int GIVEN_BEFORE = 2;

  /** Characters for nations that end given names too. */
  static final String NAMES_END = "英美德华泰清";

  private static final Pattern END = Pattern.compile("[联党]军");

  private final Nations nations;

  private final Surnames surnames;

  SideRule(Nations nations, Surnames surnames) {
    this.nations = nations;
    this.surnames = surnames;
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

  private void add(
      UnitText text, QuickPattern search, String rule, UnitForm form, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      if (!isEndOfName(text, matcher) && !isEndOfPerson(text, matcher)) {
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

  /** 英軍 alone is a side; in 梁冠英軍 a general's name ends there. */
  private boolean isEndOfPerson(UnitText text, QuickPattern.Scan matcher) {
    int begin = matcher.start() - GIVEN_BEFORE;
    if (matcher.end() - matcher.start() != 2 || begin < text.span().begin()) {
      return false;
    }
    String surname = text.folded(begin, begin + 1);
    return surnames.chinese().has(surname)
        && NAMES_END.indexOf(text.folded(matcher.start(), matcher.start() + 1)) >= 0
        && !CommonWords.isOrdinary(text.folded(begin, matcher.start()))
        && text.isBegin(begin);
  }
}
