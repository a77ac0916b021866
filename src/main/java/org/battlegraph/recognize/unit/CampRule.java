package org.battlegraph.recognize.unit;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
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

  private static final int NAME_LENGTH = 2;

  /** 嵩勇中、前兩營: which camps, behind the name of the army. */
  private static final QuickPattern OF_ARMY =
      QuickPattern.of(
          "(?<=[\\p{IsIdeographic}&&[^、，。；：的之在由以和与及各共军营]]{2})(?<camps>[正副前后左右中](?:、?[正副前后左右中]){0,4})(?:[两三四五]|各)?(?<camp>营)(?![长地房救业官造盘部])");

  private static final RuleName NAME = new RuleName("unit.camp");

  @Override
  public List<QuickPattern> searches() {
    return List.of(LISTED, COUNTED, OF_ARMY);
  }

  @Override
  public List<UnitDraft> find(UnitText text) {
    List<UnitDraft> found = new ArrayList<>();
    add(text, LISTED, found);
    add(text, COUNTED, found);
    QuickPattern.Scan army = text.search(OF_ARMY);
    while (army.find()) {
      Span name = new Span(army.start() - NAME_LENGTH, army.start());
      if (isArmy(text, text.folded(name.begin(), name.end()))) {
        camps(text, army, name, found);
      }
    }
    return found;
  }

  /** The article speaks of the 嵩勇軍, or the name ends as names of such troops do. */
  private static boolean isArmy(UnitText text, String name) {
    String article = text.reading().folded();
    return name.endsWith("字") || article.contains(name + "军") || article.contains(name + "营");
  }

  private static void camps(
      UnitText text, QuickPattern.Scan camps, Span army, List<UnitDraft> found) {
    Span whole = new Span(army.begin(), camps.end());
    String name = text.words(army.begin(), army.end());
    String camp = text.words(camps.start("camp"), camps.end("camp"));
    int last = camps.end("camps") - 1;
    for (int at = camps.start(); at <= last; at++) {
      if (text.folded(at, at + 1).equals("、")) {
        continue;
      }
      int begin = at == camps.start() ? whole.begin() : at;
      Span span = new Span(begin, at == last ? camps.end() : at + 1);
      String which = name + text.words(at, at + 1) + camp;
      found.add(new UnitDraft(span, whole, NAME, UnitForm.NAMED, which, Designation.of(camp)));
    }
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
