package org.battlegraph.recognize.unit;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.text.Span;

/** Reads the headquarters directly behind a unit: 第20軍軍部, 第3集團軍總司令部. */
final class Headquarters {
  private static final String NO_OTHER_WORD = "(?![队分署门位下将属长落])";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:(?<=军)军部|(?<=师)师部|(?<=旅)旅部|(?<=团)团部|(?<=营)营部|本部(?=[^队]|$)|总部"
              + "|(?<=集团军|方面军|兵团|战区|军团|路军|支队|纵队)部"
              + "|(?:前进|前敌|前线|副|总)?(?:总|副)?司令(?:长官)?(?:司令)?部"
              + "|(?:前进|前敌|前线|副)?(?:总)?指挥(?:部|所))"
              + NO_OTHER_WORD);

  private static final Set<UnitForm> WITHOUT =
      EnumSet.of(UnitForm.SIDE, UnitForm.ANAPHOR, UnitForm.SHIP, UnitForm.GARRISON);

  private Headquarters() {}

  /**
   * Returns where a unit ends with the words for its headquarters, which only the last of a list
   * has.
   */
  static int end(UnitText text, UnitForm form, Span unit, Span list) {
    if (WITHOUT.contains(form) || unit.end() != list.end()) {
      return unit.end();
    }
    Matcher behind =
        text.matcher(BEHIND).useTransparentBounds(true).region(unit.end(), text.span().end());
    boolean free = behind.lookingAt() && text.isFree(new Span(unit.end(), behind.end()));
    return free ? behind.end() : unit.end();
  }
}
