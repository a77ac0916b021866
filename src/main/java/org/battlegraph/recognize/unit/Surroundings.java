package org.battlegraph.recognize.unit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.text.Span;

/** Reads from the words around a unit how much of it is meant: 主力, 一部, 先頭. */
final class Surroundings {
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:的|之)?(?:各|以)?(?:(?<part>一部(?!队|电|分?为)|一小部|大部(?!队)|小部|残部|余部|部分(?:部队|兵力|官兵)?)|(?<main>主力)|(?<van>(?:先头|先遣|前锋|前卫|先锋)(?:部队|支队|分队)))");
  private static final Pattern EACH = Pattern.compile("\\s*(?:各一部|各以一部)");
  private static final Pattern BEFORE = Pattern.compile("(?:先头|先遣|前锋|前卫|先锋)(?:部队)?(?:的|之)?$");
  private static final Pattern JOINT = Pattern.compile("\\s*(?:[、和与及]|以及)\\s*");

  private Surroundings() {}

  /** Returns the extent of the draft at an index; drafts are in the order of the text. */
  static Extent extent(UnitText text, List<UnitDraft> drafts, int index) {
    Extent own = ownExtent(text, drafts.get(index));
    return own == Extent.WHOLE && isEach(text, drafts, index) ? Extent.PART : own;
  }

  private static Extent ownExtent(UnitText text, UnitDraft draft) {
    int from = Math.max(text.span().begin(), draft.span().begin() - 5);
    if (BEFORE.matcher(text.folded(from, draft.span().begin())).find()) {
      return Extent.VANGUARD;
    }
    Matcher behind = text.matcher(BEHIND).region(draft.list().end(), text.span().end());
    if (!behind.lookingAt()) {
      return Extent.WHOLE;
    }
    if (behind.group("part") != null) {
      return Extent.PART;
    }
    return behind.group("main") != null ? Extent.MAIN_BODY : Extent.VANGUARD;
  }

  /** Tells whether 各一部 stands behind the last of the units that are joined to this one. */
  private static boolean isEach(UnitText text, List<UnitDraft> drafts, int index) {
    int last = index;
    while (last + 1 < drafts.size() && isJoined(text, drafts.get(last), drafts.get(last + 1))) {
      last++;
    }
    Span span = drafts.get(last).list();
    return text.matcher(EACH).region(span.end(), text.span().end()).lookingAt();
  }

  private static boolean isJoined(UnitText text, UnitDraft first, UnitDraft second) {
    if (first.list().equals(second.list())) {
      return true;
    }
    int end = first.list().end();
    int begin = second.list().begin();
    return end <= begin && begin - end <= 4 && JOINT.matcher(text.folded(end, begin)).matches();
  }
}
