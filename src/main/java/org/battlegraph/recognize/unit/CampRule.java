package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.QuickPattern;

/**
 * Reads the camps of an army of the late Qing: a list that tells them by their place (前營、後營、左營),
 * and the horse, foot or guard of an army by the count of its camps (馬隊三營).
 */
final class CampRule implements UnitRule {
  private static final String CAMP = "[正副前后左右中亲]营";
  private static final QuickPattern LISTED =
      QuickPattern.of(
          "(?<=^|[，。；：、（(]|\\s)%s(?=[、和及与]%s)|(?<=%s[、和及与])%s(?=[^\\p{IsIdeographic}]|[守驻由在各]|统带|管带|$)"
              .formatted(CAMP, CAMP, CAMP, CAMP));
  private static final QuickPattern COUNTED =
      QuickPattern.of(
          "(?<![\\p{IsIdeographic}&&[^与和及以率遣派令由、其有之并亲]])(?:马队|步队|炮队|亲军|亲兵|练勇|卫队)(?=[各共]?[0-9一二两三四五六七八九十]{1,3}余?[营哨])");

  @Override
  public List<QuickPattern> searches() {
    return List.of(LISTED, COUNTED);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    add(text, LISTED, found);
    add(text, COUNTED, found);
    return found;
  }

  private static void add(UnitText text, QuickPattern search, List<UnitDraft> found) {
    QuickPattern.Scan matcher = text.search(search);
    while (matcher.find()) {
      found.add(
          UnitDraft.whole(
              text, matcher.start(), matcher.end(), "camp", UnitForm.NAMED, Designation.NONE));
    }
  }
}
